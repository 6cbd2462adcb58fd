import type { CreateSelectionRunBody } from '@subsidy/contract';
import { appealProblems, canDecideAgain, type Appeal, type ApplicationStatus } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { statusSeenSql } from '../applications/status-seen.ts';
import type { Actor } from '../database/actor.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { decidedPlaceOf } from './decided-place.ts';
import { withAmounts } from './freeze-ranking.ts';
import type { RunBudgets } from './run-budgets.ts';
import { namedCandidates, type SelectionCandidate } from './selection-candidates.ts';

/**
 * 재심의: the one application that is decided again, as it stands, and what it is to have. Refuses one that is not of the notice and type, one
 * without a result that can be decided again, the result that it has, and a selection that the money does not pay for.
 */
export async function appealOf(
  tx: EntityManager,
  { noticeId, type, applicationId = '', result, reason = '' }: CreateSelectionRunBody,
  { budgetKrw, budgets }: RunBudgets,
  actor: Actor,
): Promise<{ candidates: SelectionCandidate[]; appeal?: Appeal }> {
  const rows: { status: ApplicationStatus }[] = await tx.query(
    `SELECT ${statusSeenSql(actor.role)} AS status FROM cases a WHERE a.id = $1 AND a.notice_id = $2 AND a.type = $3`,
    [applicationId, noticeId, type],
  );
  const [found] = rows;
  if (found === undefined) {
    throw badFields({ field: 'applicationId', code: 'unknown-code', message: selectionWords.notOfNotice });
  }
  const former = found.status;
  if (!canDecideAgain(former)) {
    const detail = selectionWords.notToDecideAgain(former);
    throw new Refusal('out-of-order', { found: former, applicationId, detail });
  }
  const candidates = await namedCandidates(tx, [applicationId]);
  const [candidate] = candidates;
  if (candidate === undefined || result === undefined) return { candidates };
  const spendable = { governmentKrw: budgetKrw, lines: budgets };
  refuseProblems(appealProblems({ former, result }, withAmounts(candidate), spendable));
  const formerRank = (await decidedPlaceOf(tx, applicationId))?.rank ?? 1;
  return { candidates, appeal: { applicationId, former, formerRank, result, reason } };
}
