import { clauseAgainst, readTerms, typeTermsOf } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { noticeInForce } from '../notices/notice.queries.ts';
import { seoulDay } from '../http/clock.ts';
import type { SelectionRun } from './selection-run.entity.ts';

interface AwardBeside {
  receiptNumber: string;
  companyName: string;
  noticeTitle: string;
  program: string;
  type: string;
  /** As published. */
  terms: object;
}

const BESIDE = `SELECT receipt_number AS "receiptNumber", company_name AS "companyName", notice_title AS "noticeTitle",
    program, type, terms FROM portal_awards_beside($1)`;

/**
 * 동시수행 제한: no company is selected beside a project of its own that was selected here and excludes this one, or is excluded by it.
 * Approvals come one after the other, so that two at once see each other.
 */
export async function refuseBoth(tx: EntityManager, run: SelectionRun, now: Date): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('approvals', 0))`);
  const beside: AwardBeside[] = await tx.query(BESIDE, [run.id]);
  if (beside.length === 0) return;
  const { notice, version } = await noticeInForce(tx, run.noticeId, seoulDay(now));
  const own = { program: notice.program, year: version.terms.year };
  const ofRun = typeTermsOf(version.terms, run.type);
  const refused = beside.flatMap((other) => {
    const terms = readTerms(other.terms);
    const clause =
      clauseAgainst(ofRun, { program: other.program, year: terms.year }) ??
      clauseAgainst(typeTermsOf(terms, other.type), own);
    return clause === null ? [] : [selectionWords.excludedBeside(other, clause)];
  });
  if (refused.length > 0) throw new Refusal('excluded-by-running', { detail: refused.join(' ') });
}
