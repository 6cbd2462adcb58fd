import type { ApprovalView, JsonValue } from '@subsidy/contract';
import type { FundingPlan, ProgramCode, ProjectType } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { seoulInstant } from '../http/clock.ts';
import { Approval } from './approval.entity.ts';
import type { SelectionRun } from './selection-run.entity.ts';

const CHUNK = 500;

interface SelectedRow {
  applicationId: string;
  rank: number;
  score: string;
  bonusPoints: string;
  fundingPlan: FundingPlan;
  receiptNumber: string;
  regionCode: string | null;
  technoParkCode: string | null;
  submittedAt: Date;
  companyName: string;
  businessRegistrationNumber: string;
  corporateRegistrationNumber: string | null;
  supplierName: string | null;
  program: ProgramCode;
  noticeVersion: number;
  type: ProjectType;
  fields: Record<string, JsonValue>;
}

const SELECTED = `SELECT i.application_id AS "applicationId", i.rank, i.score, i.bonus_points AS "bonusPoints",
    i.funding_plan AS "fundingPlan", a.receipt_number AS "receiptNumber", a.region_code AS "regionCode",
    a.techno_park_code AS "technoParkCode", a.submitted_at AS "submittedAt", a.type, c.name AS "companyName",
    a.business_site AS "businessRegistrationNumber", c.corporate_registration_number AS "corporateRegistrationNumber",
    s.name AS "supplierName", n.program, v.version AS "noticeVersion",
    coalesce((SELECT jsonb_object_agg(f.field, f.value) FROM application_fields f
      WHERE f.application_id = a.id AND f.field = ANY($2)), '{}') AS fields
  FROM selection_items i JOIN applications a ON a.id = i.application_id JOIN companies c ON c.id = a.company_id
  JOIN notices n ON n.id = a.notice_id JOIN notice_versions v ON v.id = a.notice_version_id
  LEFT JOIN suppliers s ON s.id = a.supplier_id
 WHERE i.run_id = $1 AND i.result = 'selected' ORDER BY i.rank`;

const FIELDS = {
  corporateNumber: 'company.corporateRegistrationNumber',
  currentLevel: 'company.currentLevel',
  targetLevel: 'project.targetLevel',
  aiCells: 'project.aiCells',
  months: 'project.months',
};

/** 승인 행: freezes one row for every selected application of the run; answers how many. */
export async function insertApprovals(
  tx: EntityManager,
  run: SelectionRun,
  actor: Actor,
  at: Date,
): Promise<number> {
  const selected: SelectedRow[] = await tx.query(SELECTED, [run.id, Object.values(FIELDS)]);
  const approvals = selected.map((row) => approvalOf(row, run, actor, at));
  for (let start = 0; start < approvals.length; start += CHUNK) {
    await tx.insert(Approval, approvals.slice(start, start + CHUNK));
  }
  return approvals.length;
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
  const { fields, fundingPlan } = selected;
  return {
    id,
    applicationId: selected.applicationId,
    runId: run.id,
    noticeId: run.noticeId,
    noticeVersion: selected.noticeVersion,
    receiptNumber: selected.receiptNumber,
    companyName: selected.companyName,
    businessRegistrationNumber: selected.businessRegistrationNumber,
    corporateRegistrationNumber:
      selected.corporateRegistrationNumber ?? textOf(fields[FIELDS.corporateNumber]),
    regionCode: selected.regionCode,
    technoParkCode: selected.technoParkCode,
    program: selected.program,
    type: selected.type,
    supplierName: selected.supplierName,
    currentLevel: textOf(fields[FIELDS.currentLevel]),
    targetLevel: textOf(fields[FIELDS.targetLevel]),
    aiCells: textsOf(fields[FIELDS.aiCells]),
    totalCostKrw: fundingPlan.totalCostKrw,
    governmentKrw: fundingPlan.governmentKrw,
    localGovernmentKrw: fundingPlan.localGovernmentKrw,
    leadCompanyKrw: fundingPlan.leadCompanyKrw,
    companyKrw: fundingPlan.companyKrw,
    companyCashKrw: fundingPlan.companyCashKrw,
    companyInKindKrw: fundingPlan.companyInKindKrw,
    bonusPoints: Number(selected.bonusPoints),
    score: Number(selected.score),
    rank: selected.rank,
    result: 'selected',
    months: Number(fields[FIELDS.months] ?? 0),
    submittedAt: seoulInstant(selected.submittedAt),
    selectedAt: seoulInstant(run.proposedAt ?? at),
    approvedAt: seoulInstant(at),
    approvedBy: actor.name,
  };
}

const textOf = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const textsOf = (value: JsonValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
