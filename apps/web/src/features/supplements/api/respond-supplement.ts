import type { RespondSupplementBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 보완 답변: closes the request. */
export const respondSupplement = (applicationId: string, requestId: string, body: RespondSupplementBody) =>
  call('POST /applications/{applicationId}/supplement-requests/{requestId}/response', {
    params: { applicationId, requestId },
    body,
  });
