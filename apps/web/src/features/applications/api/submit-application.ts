import type { SubmitBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 신청서 제출; the same key brings the same receipt. */
export const submitApplication = (applicationId: string, body: SubmitBody, idempotencyKey: string) =>
  call('POST /applications/{applicationId}/submission', { params: { applicationId }, body, idempotencyKey });
