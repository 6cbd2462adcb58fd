import type { ReturnFailBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 부적합 반려: the check is open again. */
export const returnFail = (applicationId: string, body: ReturnFailBody) =>
  call('POST /applications/{applicationId}/requirement-check/return', { params: { applicationId }, body });
