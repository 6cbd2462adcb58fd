import { call } from '../../../api/client.ts';

/** 다시 열기. */
export const reopenApplication = (applicationId: string) =>
  call('POST /applications/{applicationId}/reopening', { params: { applicationId } });
