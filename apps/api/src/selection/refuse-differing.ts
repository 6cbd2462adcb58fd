import type { EntityManager } from 'typeorm';
import { chainOf } from '../audit/audit.ts';
import { meetDifferences } from '../audit/differences.ts';
import { Refusal } from '../http/refusal.ts';
import { recordWords } from '../http/refusals/record.ts';
import { BOUND_APPROVALS, BOUND_RUNS, runChain } from './bound-selection.ts';
import type { SelectionRun } from './selection-run.entity.ts';

/** Refuses a run that is not what was recorded of it: nobody decides on a ranking that was changed underneath. */
export async function refuseDifferingRun(tx: EntityManager, { id, status }: SelectionRun): Promise<void> {
  const differing = await meetDifferences(tx, BOUND_RUNS, [{ id, chain: runChain(id) }]);
  if (differing.length === 0) return;
  throw new Refusal('record-differs', { found: status, detail: recordWords.runDiffers });
}

interface ApprovalOfCase {
  id: string;
  applicationId: string;
  receiptNumber: string;
}

/** Approvals that are held against the record at a time, and how many are named. */
const PAGE = 500;
const NAMED = 5;

/** Refuses to hand out the approvals of a notice while one of them is not what was recorded of it. */
export async function refuseDifferingApprovals(tx: EntityManager, noticeId: string): Promise<void> {
  const differing: string[] = [];
  let last: string | null = null;
  for (;;) {
    const page: ApprovalOfCase[] = await tx.query(
      `SELECT id, application_id AS "applicationId", row ->> 'receiptNumber' AS "receiptNumber" FROM approvals
        WHERE notice_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT ${PAGE}`,
      [noticeId, last],
    );
    const rows = page.map(({ id, applicationId }) => ({ id, chain: chainOf({ applicationId }) }));
    const met = new Set(await meetDifferences(tx, BOUND_APPROVALS, rows));
    differing.push(...page.filter(({ id }) => met.has(id)).map(({ receiptNumber }) => receiptNumber));
    last = page.at(-1)?.id ?? null;
    if (page.length < PAGE) break;
  }
  if (differing.length === 0) return;
  const detail = recordWords.approvalsDiffer(differing.slice(0, NAMED), differing.length);
  throw new Refusal('record-differs', { detail });
}
