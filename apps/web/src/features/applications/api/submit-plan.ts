import type { SubmitBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 사업계획서 제출; the same key brings the same receipt. */
export const submitPlan = (applicationId: string, body: SubmitBody, idempotencyKey: string) =>
  call('POST /applications/{applicationId}/plan-submission', {
    params: { applicationId },
    body,
    idempotencyKey,
  });
