import { call } from '../../../api/client.ts';

/** 부적합 거두기, by an approver. */
export const confirmReconsideration = (applicationId: string) =>
  call('POST /applications/{applicationId}/requirement-check/reconsideration/confirmation', {
    params: { applicationId },
  });
