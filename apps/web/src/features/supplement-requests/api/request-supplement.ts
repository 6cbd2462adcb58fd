import type { RequestSupplementBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 보완 요청. */
export const requestSupplement = (applicationId: string, body: RequestSupplementBody) =>
  call('POST /applications/{applicationId}/supplement-requests', { params: { applicationId }, body });
