import { call } from '../../../api/client.ts';

/** 선정안 버리기. */
export const discardRun = (runId: string) =>
  call('POST /selection-runs/{runId}/discard', { params: { runId } });
