import type { ReturnSelectionRunBody, SelectionRunView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import { refreshEveryCase } from '../case/refresh-case.ts';
import { approveRun } from './api/approve-run.ts';
import { discardRun } from './api/discard-run.ts';
import { proposeRun } from './api/propose-run.ts';
import { returnRun } from './api/return-run.ts';
import { withdrawRun } from './api/withdraw-run.ts';

const STEPS = { proposal: proposeRun, discard: discardRun, approval: approveRun } as const;

/** One step of a run: 제안, 버리기, 승인 or 반려. */
export type RunStep = { step: keyof typeof STEPS } | ({ step: 'return' } & ReturnSelectionRunBody);

const ENDS = { withdrawal: withdrawRun } as const;

/** Takes a step; what it changes (cases, approvals) is read again. */
export function useRunStep(id: string) {
  const onSuccess = useRunTaken(id);
  return useMutation({
    mutationFn: (taken: RunStep) =>
      taken.step === 'return' ? returnRun(id, { reason: taken.reason }) : STEPS[taken.step](id),
    onSuccess,
  });
}

/** Ends a proposal with a reason. */
export function useRunEnd(id: string, end: keyof typeof ENDS) {
  const onSuccess = useRunTaken(id);
  return useMutation({ mutationFn: (body: ReturnSelectionRunBody) => ENDS[end](id, body), onSuccess });
}

function useRunTaken(id: string) {
  const client = useQueryClient();
  return async (run: SelectionRunView): Promise<void> => {
    client.setQueryData(keys.selectionRun(id), run);
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.selectionRuns() }),
      client.invalidateQueries({ queryKey: keys.approvals() }),
      client.invalidateQueries({ queryKey: keys.budgetLedger(run.noticeId) }),
      refreshEveryCase(client),
    ]);
  };
}
