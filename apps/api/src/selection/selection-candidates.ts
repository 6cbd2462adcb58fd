import type { SelectionRunKind } from '@subsidy/contract';
import {
  blockScores,
  bonusPoints,
  evaluatorTotal,
  finalScore,
  type ApplicationStatus,
  type Candidate,
  type FundingPlan,
  type NoticeTerms,
  type ProgramType,
  type ScoreItem,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { noticeOfVersion } from '../notices/notice.queries.ts';

/** 심의 대상: an application whose review is completed, with its score, its money and what failed on site. */
export interface SelectionCandidate extends Candidate {
  bonus: number;
  /** Total of each completed sheet, lowest first. */
  evaluatorTotals: number[];
  bonusAccepted: string[];
  failedChecks: string[];
  /** Where the factory stands, as it was filed. */
  regionCode: string | null;
  supplierId: string | null;
  fundingPlan: FundingPlan;
}

interface ReviewedRow {
  id: string;
  receiptNumber: string;
  regionCode: string | null;
  supplierId: string | null;
  noticeVersionId: string;
  fundingPlan: FundingPlan;
  checks: { code: string; pass: boolean }[];
  bonusAccepted: string[];
  sheets: ScoreItem[][];
}

const REVIEWED = `SELECT a.id, a.receipt_number AS "receiptNumber", f.region_code AS "regionCode", a.supplier_id AS "supplierId", a.notice_version_id AS "noticeVersionId",
    c.funding_plan AS "fundingPlan", v.checks, v.bonus_accepted AS "bonusAccepted", s.sheets
  FROM cases a
  LEFT JOIN case_facts f ON f.application_id = a.id
  JOIN case_costs c ON c.application_id = a.id
  JOIN case_visits v ON v.application_id = a.id
  JOIN LATERAL (
    SELECT jsonb_agg(sheet.items ORDER BY sheet.id) AS sheets FROM (
      SELECT r.id, jsonb_agg(jsonb_build_object('criterion', i.criterion, 'points', i.points) ORDER BY i.criterion) AS items
        FROM case_assignments r JOIN case_scores i ON i.assignment_id = r.id
       WHERE r.application_id = a.id AND r.status = 'completed' GROUP BY r.id) sheet
  ) s ON s.sheets IS NOT NULL`;

/** Runs that rank whatever stands at a status; an appeal names its one application. */
export type RankingKind = Exclude<SelectionRunKind, 'appeal'>;

/** At which status a run of this kind finds its candidates, and must still find them when it is approved. */
export const CANDIDATE_STATUS = {
  selection: 'review-completed',
  promotion: 'reserve',
} as const satisfies Record<RankingKind, ApplicationStatus>;

/** Every application of the notice and type that a run of this kind ranks, in the order of receipt numbers. */
export async function candidatesFor(
  tx: EntityManager,
  kind: RankingKind,
  noticeId: string,
  type: ProgramType,
): Promise<SelectionCandidate[]> {
  const rows: ReviewedRow[] = await tx.query(
    `${REVIEWED} WHERE a.notice_id = $1 AND a.type = $2 AND a.status = $3 ORDER BY a.receipt_number`,
    [noticeId, type, CANDIDATE_STATUS[kind]],
  );
  return candidatesOf(tx, rows);
}

/** The named applications as they stand now, whatever their status, in the order of receipt numbers. */
export async function namedCandidates(
  tx: EntityManager,
  ids: readonly string[],
): Promise<SelectionCandidate[]> {
  const rows: ReviewedRow[] = await tx.query(`${REVIEWED} WHERE a.id = ANY($1) ORDER BY a.receipt_number`, [
    ids,
  ]);
  return candidatesOf(tx, rows);
}

/** Each application is scored by the terms of the notice version that it is filed under. */
async function candidatesOf(tx: EntityManager, rows: readonly ReviewedRow[]): Promise<SelectionCandidate[]> {
  const termsOf = new Map<string, NoticeTerms>();
  for (const { noticeVersionId } of rows) {
    if (termsOf.has(noticeVersionId)) continue;
    termsOf.set(noticeVersionId, (await noticeOfVersion(tx, noticeVersionId)).version.terms);
  }
  return rows.map((row) => {
    const terms = termsOf.get(row.noticeVersionId);
    if (terms === undefined) throw new Error(`no terms of notice version ${row.noticeVersionId}`);
    return candidateOf(row, terms);
  });
}

function candidateOf(row: ReviewedRow, terms: NoticeTerms): SelectionCandidate {
  const totals = row.sheets.map(evaluatorTotal).sort((a, b) => a - b);
  const score = finalScore(totals, bonusPoints(terms, row.bonusAccepted).points, terms);
  return {
    applicationId: row.id,
    receiptNumber: row.receiptNumber,
    ...score,
    blocks: blockScores(row.sheets, terms),
    evaluatorTotals: totals,
    bonusAccepted: row.bonusAccepted,
    failedChecks: row.checks.filter(({ pass }) => !pass).map(({ code }) => code),
    governmentKrw: row.fundingPlan.governmentKrw,
    regionCode: row.regionCode,
    supplierId: row.supplierId,
    fundingPlan: row.fundingPlan,
  };
}
