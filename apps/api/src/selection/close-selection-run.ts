import { SELECTION_RUN_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { BOUND_RUNS, runChain } from './bound-selection.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
import type { SelectionRun } from './selection-run.entity.ts';

/** Ends a run without a result; it stays as a record, with the reason where one is given. */
export async function closeSelectionRun(
  tx: EntityManager,
  runId: string,
  action: 'discard' | 'return' | 'withdraw',
  actor: Actor,
  now: Date,
  reason: string | null = null,
): Promise<SelectionRun> {
  const run = await lockSelectionRun(tx, runId);
  requireRunAllowed(run, action, actor);
  takeStep(run, SELECTION_RUN_LIFECYCLE[action], actor);
  run.decidedBy = actor.userId;
  run.decidedByName = actor.name;
  run.decidedAt = now;
  run.returnReason = reason;
  await tx.save(run, { reload: false });
  await record(tx, actor, {
    action: `selection-run.${run.status}`,
    at: now,
    chain: runChain(runId),
    details: { ...(reason === null ? {} : { reason }), inputsSha256: run.inputsSha256 },
    rows: await boundRows(tx, BOUND_RUNS, [runId]),
  });
  return run;
}
