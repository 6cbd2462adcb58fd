import type { ReconsiderFailBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 부적합 재심의 요청. */
export const reconsiderFail = (applicationId: string, body: ReconsiderFailBody) =>
  call('POST /applications/{applicationId}/requirement-check/reconsideration', {
    params: { applicationId },
    body,
  });
