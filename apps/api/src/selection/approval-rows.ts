import type { ApprovalView } from '@subsidy/contract';
import {
  appliedNameOf,
  SHARES,
  sharesOf,
  type AppliedShare,
  type AppliedShares,
  type FundingPlan,
  type ProgramCode,
  type ProgramType,
} from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { boundRows, type BoundRow } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { seoulInstant } from '../http/clock.ts';
import { Approval } from './approval.entity.ts';
import { BOUND_APPROVALS } from './bound-selection.ts';
import type { SelectionRun } from './selection-run.entity.ts';

const CHUNK = 500;

/** A selected application with what was filed of it. */
interface SelectedRow extends Record<AppliedShare, string | null> {
  applicationId: string;
  rank: number;
  score: string;
  bonusPoints: string;
  fundingPlan: FundingPlan;
  receiptNumber: string;
  regionCode: string | null;
  city: string | null;
  technoParkCode: string | null;
  submittedAt: Date;
  companyName: string;
  businessRegistrationNumber: string;
  corporateRegistrationNumber: string | null;
  projectTitle: string | null;
  supplierName: string | null;
  leadCompanyName: string | null;
  program: ProgramCode;
  noticeVersion: number;
  type: ProgramType;
  typeLabel: string | null;
  programLabel: string | null;
  currentLevel: string | null;
  targetLevel: string | null;
  aiCells: string[];
  months: number | null;
}

/** `f.applied_total_cost_krw AS "appliedTotalCostKrw"` and so on. */
const APPLIED = SHARES.map(appliedNameOf)
  .map((name) => `f.${columnOf(name)} AS "${name}"`)
  .join(', ');

const SELECTED = `SELECT i.application_id AS "applicationId", i.rank, i.score, i.bonus_points AS "bonusPoints",
    i.funding_plan AS "fundingPlan", a.receipt_number AS "receiptNumber", a.submitted_at AS "submittedAt",
    f.region_code AS "regionCode", f.city, f.project_title AS "projectTitle", f.techno_park_code AS "technoParkCode", f.type, v.type_labels ->> f.type AS "typeLabel", v.terms ->> 'programLabel' AS "programLabel", f.company_name AS "companyName",
    f.business_registration_number AS "businessRegistrationNumber",
    f.corporate_registration_number AS "corporateRegistrationNumber", f.supplier_name AS "supplierName", p.lead_company_name AS "leadCompanyName", f.program,
    f.notice_version AS "noticeVersion", f.current_level AS "currentLevel", f.target_level AS "targetLevel",
    f.ai_cells AS "aiCells", f.months, ${APPLIED}
  FROM selection_items i JOIN cases a ON a.id = i.application_id JOIN case_facts f ON f.application_id = a.id
  JOIN published_notices v ON v.version_id = a.notice_version_id
  LEFT JOIN case_pledges p ON p.application_id = a.id AND p.status = 'confirmed'
 WHERE i.run_id = $1 AND i.result = 'selected' ORDER BY i.rank`;

/** 승인 행: freezes one row for every selected application of the run; answers what the event of each application binds. */
export async function insertApprovals(
  tx: EntityManager,
  run: SelectionRun,
  actor: Actor,
  at: Date,
): Promise<Map<string, BoundRow>> {
  const selected: SelectedRow[] = await tx.query(SELECTED, [run.id]);
  const approvals = selected.map((row) => approvalOf(row, run, actor, at));
  const bound: BoundRow[] = [];
  for (let start = 0; start < approvals.length; start += CHUNK) {
    const chunk = approvals.slice(start, start + CHUNK);
    await tx.insert(Approval, chunk);
    const ids = chunk.map(({ id }) => id);
    bound.push(...(await boundRows(tx, BOUND_APPROVALS, ids)));
  }
  const byId = new Map(bound.map((row) => [row.id, row]));
  return new Map(
    approvals.flatMap(({ id, applicationId }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [[applicationId, row] as const];
    }),
  );
}

function approvalOf(selected: SelectedRow, run: SelectionRun, actor: Actor, at: Date): Approval {
  const { applicationId, rank } = selected;
  const row = rowOf(randomUUID(), selected, run, actor, at);
  return {
    id: row.id,
    applicationId,
    runId: run.id,
    noticeId: run.noticeId,
    rank,
    totalCostKrw: row.totalCostKrw,
    governmentKrw: row.governmentKrw,
    localGovernmentKrw: row.localGovernmentKrw,
    leadCompanyKrw: row.leadCompanyKrw,
    companyKrw: row.companyKrw,
    companyCashKrw: row.companyCashKrw,
    companyInKindKrw: row.companyInKindKrw,
    row,
    approvedBy: actor.userId ?? '',
    approvedAt: at,
  };
}

function rowOf(id: string, selected: SelectedRow, run: SelectionRun, actor: Actor, at: Date): ApprovalView {
  return {
    id,
    applicationId: selected.applicationId,
    runId: run.id,
    noticeId: run.noticeId,
    noticeVersion: selected.noticeVersion,
    receiptNumber: selected.receiptNumber,
    companyName: selected.companyName,
    businessRegistrationNumber: selected.businessRegistrationNumber,
    corporateRegistrationNumber: selected.corporateRegistrationNumber,
    regionCode: selected.regionCode,
    city: selected.city,
    technoParkCode: selected.technoParkCode,
    program: selected.program,
    ...(selected.programLabel === null ? {} : { programLabel: selected.programLabel }),
    type: selected.type,
    typeLabel: selected.typeLabel ?? selected.type,
    projectTitle: selected.projectTitle,
    supplierName: selected.supplierName,
    leadCompanyName: selected.leadCompanyName,
    currentLevel: selected.currentLevel,
    targetLevel: selected.targetLevel,
    aiCells: selected.aiCells,
    ...sharesOf(selected.fundingPlan),
    ...appliedOf(selected),
    bonusPoints: Number(selected.bonusPoints),
    score: Number(selected.score),
    rank: selected.rank,
    result: 'selected',
    months: selected.months ?? 0,
    submittedAt: seoulInstant(selected.submittedAt),
    selectedAt: seoulInstant(run.proposedAt ?? at),
    approvedAt: seoulInstant(at),
    approvedBy: actor.name,
  };
}

const appliedOf = (selected: SelectedRow): AppliedShares =>
  Object.fromEntries(
    SHARES.map(appliedNameOf).map((name) => [name, selected[name] === null ? null : Number(selected[name])]),
  ) as AppliedShares;
