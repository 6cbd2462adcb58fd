import { canApplyToSelectionRun, SELECTION_RUN_LIFECYCLE, type SelectionRunAction } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { SelectionRun } from './selection-run.entity.ts';

/** Locks the run until the transaction ends: of two approvals at once, the second finds it approved. */
export async function lockSelectionRun(tx: EntityManager, id: string): Promise<SelectionRun> {
  const run = await tx.findOne(SelectionRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (run === null) throw new Refusal('not-found', { detail: selectionWords.noRun });
  return run;
}

/**
 * Refuses what the lifecycle of the run does not allow: 403 for the wrong role, and for deciding on one's own proposal;
 * 409 with the status found.
 */
export function requireRunAllowed(run: SelectionRun, action: SelectionRunAction, actor: Actor): void {
  const by: readonly string[] = SELECTION_RUN_LIFECYCLE[action].by;
  if (actor.role === 'system' || !by.includes(actor.role)) throw new Refusal('forbidden');
  if ((action === 'approve' || action === 'return') && run.proposedBy === actor.userId) {
    throw new Refusal('own-proposal', {
      detail: selectionWords.ownProposal,
    });
  }
  if (!canApplyToSelectionRun(run.status, action, actor.role)) {
    throw new Refusal('out-of-order', {
      found: run.status,
      detail: selectionWords.notInStatus(run.status),
    });
  }
}
