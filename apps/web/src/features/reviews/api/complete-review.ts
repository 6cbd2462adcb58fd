import type { CompleteReviewBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 평가 완료. */
export const completeReview = (applicationId: string, body: CompleteReviewBody) =>
  call('POST /applications/{applicationId}/review-completion', { params: { applicationId }, body });
