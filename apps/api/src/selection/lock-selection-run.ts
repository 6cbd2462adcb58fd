import { canApplyToSelectionRun, SELECTION_RUN_LIFECYCLE, type SelectionRunAction } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { SelectionRun } from './selection-run.entity.ts';

const STATUS_WORDS: Readonly<Record<string, string>> = {
  draft: '작성',
  proposed: '승인 대기',
  returned: '반려',
  approved: '승인 완료',
  discarded: '버림',
};

/** Locks the run until the transaction ends: of two approvals at once, the second finds it approved. */
export async function lockSelectionRun(tx: EntityManager, id: string): Promise<SelectionRun> {
  const run = await tx.findOne(SelectionRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (run === null) throw new Refusal('not-found', { detail: '선정안을 찾을 수 없습니다.' });
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
      detail: '본인이 제안한 선정안입니다. 다른 승인자가 승인하거나 반려해야 합니다.',
    });
  }
  if (!canApplyToSelectionRun(run.status, action, actor.role)) {
    throw new Refusal('out-of-order', {
      found: run.status,
      detail: `선정안의 현재 상태(${STATUS_WORDS[run.status] ?? run.status})에서는 할 수 없는 작업입니다.`,
    });
  }
}
