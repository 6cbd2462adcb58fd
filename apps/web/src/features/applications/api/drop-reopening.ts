import { call } from '../../../api/client.ts';

/** 고친 내용 버리기: what was filed stands again. */
export const dropReopening = (applicationId: string) =>
  call('DELETE /applications/{applicationId}/reopening', { params: { applicationId } });
