import type { ReturnSelectionRunBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import { refreshEveryCase } from '../case/refresh-case.ts';
import { approveRun } from './api/approve-run.ts';
import { discardRun } from './api/discard-run.ts';
import { proposeRun } from './api/propose-run.ts';
import { returnRun } from './api/return-run.ts';

const STEPS = { proposal: proposeRun, discard: discardRun, approval: approveRun } as const;

/** One step of a run: 제안, 버리기, 승인 or 반려. */
export type RunStep = { step: keyof typeof STEPS } | ({ step: 'return' } & ReturnSelectionRunBody);

/** Takes a step; what it changes (cases, approvals) is read again. */
export function useRunStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taken: RunStep) =>
      taken.step === 'return' ? returnRun(id, { reason: taken.reason }) : STEPS[taken.step](id),
    onSuccess: async (run) => {
      client.setQueryData(keys.selectionRun(id), run);
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.selectionRuns() }),
        client.invalidateQueries({ queryKey: keys.approvals() }),
        refreshEveryCase(client),
      ]);
    },
  });
}
