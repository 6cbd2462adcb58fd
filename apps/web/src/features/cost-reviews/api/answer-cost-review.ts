import type { RespondCostReviewBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 원가계산 회신. */
export const answerCostReview = (applicationId: string, body: RespondCostReviewBody) =>
  call('POST /applications/{applicationId}/cost-review/response', { params: { applicationId }, body });
