import type { ReturnReconsiderationBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 재심의 되돌리기: the fail stays in force. */
export const returnReconsideration = (applicationId: string, body: ReturnReconsiderationBody) =>
  call('POST /applications/{applicationId}/requirement-check/reconsideration/return', {
    params: { applicationId },
    body,
  });
