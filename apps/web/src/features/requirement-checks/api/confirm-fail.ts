import { call } from '../../../api/client.ts';

/** 부적합 확인, by a second person. */
export const confirmFail = (applicationId: string) =>
  call('POST /applications/{applicationId}/requirement-check/confirmation', { params: { applicationId } });
