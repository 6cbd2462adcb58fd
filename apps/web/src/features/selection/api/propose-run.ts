import { call } from '../../../api/client.ts';

/** 선정안 제안. */
export const proposeRun = (runId: string) =>
  call('POST /selection-runs/{runId}/proposal', { params: { runId } });
