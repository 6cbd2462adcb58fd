import type { ReturnSelectionRunBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 선정안 반려. */
export const returnRun = (runId: string, body: ReturnSelectionRunBody) =>
  call('POST /selection-runs/{runId}/return', { params: { runId }, body });
