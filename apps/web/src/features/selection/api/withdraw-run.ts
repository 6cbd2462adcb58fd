import type { WithdrawSelectionRunBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 제안 철회. */
export const withdrawRun = (runId: string, body: WithdrawSelectionRunBody) =>
  call('POST /selection-runs/{runId}/withdrawal', { params: { runId }, body });
