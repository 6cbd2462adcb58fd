import type { CostReviewBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 원가계산 결과 기록. */
export const recordCostReview = (applicationId: string, body: CostReviewBody) =>
  call('PUT /applications/{applicationId}/cost-review', { params: { applicationId }, body });
