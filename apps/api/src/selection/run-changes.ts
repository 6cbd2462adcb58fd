import type { SelectionRunChange } from '@subsidy/contract';
import { canonicalJson, runChangeText } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { termsOfVersion } from '../notices/notice.queries.ts';
import { changedCandidates, isStillSame, requestOf } from './freeze-ranking.ts';
import { CANDIDATE_STATUS, namedCandidates } from './selection-candidates.ts';
import type { SelectionRun } from './selection-run.entity.ts';
import { takenOf } from './taken.ts';

/** Whether a run is still what would be ranked now, and what has changed since it was made. */
export interface RunStanding {
  isStale: boolean;
  changes: SelectionRunChange[];
}

/** Applications that a refusal names; the page of the run names them all. */
const LARGEST_LIST = 10;

/** Without a status where the application is missing, which is a defect that ends the approval. */
type RankedNow = Omit<SelectionRunChange, 'change' | 'status'> & {
  status: SelectionRunChange['status'] | null;
};

const RANKED = `SELECT i.application_id AS "applicationId", coalesce(f.company_name, '-') AS "companyName",
    a.receipt_number AS "receiptNumber", a.status
  FROM selection_items i LEFT JOIN cases a ON a.id = i.application_id
  LEFT JOIN case_facts f ON f.application_id = i.application_id
 WHERE i.run_id = $1 ORDER BY i.rank`;

/**
 * 선정안의 현재 상태: works the ranking out again from what is recorded now, so that what was proposed is what is approved. A status other than
 * the one it ranks, a score or a cost that is another one make it stale. The page of the run shows what approval would refuse.
 */
export async function standingOf(
  tx: EntityManager,
  run: Pick<SelectionRun, 'id' | 'kind' | 'inputs' | 'inputsSha256'>,
): Promise<RunStanding> {
  const ranked: RankedNow[] = await tx.query(RANKED, [run.id]);
  const ids = ranked.map(({ applicationId }) => applicationId);
  const candidates = await namedCandidates(tx, ids);
  const { noticeId, noticeVersion, appeal, taken } = requestOf(run.inputs);
  const expected = run.kind === 'appeal' ? appeal?.former : CANDIDATE_STATUS[run.kind];
  const terms = await termsOfVersion(tx, noticeId, noticeVersion);
  const otherFigures = new Set(changedCandidates(run.inputs, candidates));
  const changes = ranked.flatMap(({ status, ...row }): SelectionRunChange[] => {
    if (status === null) return [];
    if (status !== expected) return [{ ...row, status, change: 'status' }];
    return otherFigures.has(row.applicationId) ? [{ ...row, status, change: 'figures' }] : [];
  });
  const isSame = sha256(run.inputs) === run.inputsSha256 && isStillSame(run.inputs, candidates, terms);
  const others = await takenOf(tx, noticeId, terms, run.kind);
  const isTakenSame = canonicalJson({ ...others }) === canonicalJson(taken === undefined ? {} : { taken });
  return { isStale: changes.length > 0 || !isSame || !isTakenSame, changes };
}

/** Refuses to go on with a run that is stale, naming what changed and what to do first (`반려하고`, `버리고`). */
export async function refuseStale(tx: EntityManager, run: SelectionRun, first: string): Promise<void> {
  const { isStale, changes } = await standingOf(tx, run);
  if (!isStale) return;
  const moved = changes.find(({ change }) => change === 'status');
  const named = changes
    .slice(0, LARGEST_LIST)
    .map((change) => `${change.receiptNumber}(${runChangeText(change)})`)
    .join(', ');
  throw new Refusal('out-of-order', {
    found: moved?.status ?? run.status,
    ...(moved === undefined ? {} : { applicationId: moved.applicationId }),
    detail: selectionWords.stale(named, changes.length > LARGEST_LIST ? changes.length : null, first),
  });
}
