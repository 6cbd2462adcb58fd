import { call } from '../../../api/client.ts';

/** 선정안 승인, by a second person. */
export const approveRun = (runId: string) =>
  call('POST /selection-runs/{runId}/approval', { params: { runId } });
