import {
  evaluatorTotal,
  formOf,
  fundingPlanOf,
  readTerms,
  rubricOf,
  SITE_CHECK_CODES,
  type ApplicationStatus,
  type JsonValue,
  type NoticeTerms,
  type ProgramType,
} from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import { examine } from '../drafting/readiness.ts';
import { contentsOf } from '../drafting/application-contents.ts';
import { Application } from '../applications/application.entity.ts';
import { companyOf } from '../companies/company-rows.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { filedCaseOf } from '../filing/filed-case.ts';
import { FreezeFiling } from '../filing/freeze-filing.ts';
import type { Person } from './people.ts';
import type { TestPortal } from './test-portal.ts';

interface ApplicationOptions {
  status?: ApplicationStatus;
  noticeId?: string;
  type?: ProgramType;
  technoParkCode?: string;
  supplierId?: string | null;
  /** Answers beside the form's examples, or instead of them. */
  fields?: Record<string, JsonValue>;
  submittedAt?: string;
}

let serial = 0;

/** Terms of the first version of a notice. */
export async function termsOf(
  opened: TestPortal,
  noticeId: string,
): Promise<{ id: string; terms: NoticeTerms }> {
  const rows = await opened.database.asOwner<{ id: string; terms: object }>(
    'SELECT id, terms FROM notice_versions WHERE notice_id = $1 ORDER BY version LIMIT 1',
    [noticeId],
  );
  if (rows[0] === undefined) throw new Error(`no notice ${noticeId}`);
  return { id: rows[0].id, terms: readTerms(rows[0].terms) };
}

/** Stores an application of a person's company with the form's example answers and the documents it demands. */
export async function givenApplication(
  opened: TestPortal,
  applicant: Person,
  options: ApplicationOptions = {},
): Promise<string> {
  const {
    status = 'submitted',
    noticeId = 'sample-open',
    type = 'ai-factory',
    technoParkCode = 'gyeonggi',
  } = options;
  const { asOwner } = opened.database;
  const { id: versionId, terms } = await termsOf(opened, noticeId);
  const form = formOf(terms, type);
  const id = randomUUID();
  const at = options.submittedAt ?? opened.clock.now().toISOString();
  const isDraft = status === 'draft';
  serial += 1;
  await asOwner(
    `INSERT INTO applications (id, notice_id, notice_version_id, type, company_id, business_site, supplier_id,
       region_code, city, techno_park_code, status, status_since, receipt_number, submitted_at, plan_submitted_at,
       project_title, total_cost_krw, government_krw, created_by, created_at, updated_at)
     SELECT $1, $2, $3, $4, c.id, c.business_registration_number, $5, c.region_code, c.city, $6, $7, $8, $9, $10, null,
       'AI 도입', 400000000, 200000000, $11, $8, $8 FROM companies c WHERE c.id = $12`,
    [
      id,
      noticeId,
      versionId,
      type,
      options.supplierId ?? null,
      technoParkCode,
      status,
      at,
      isDraft ? null : `T26-${String(serial).padStart(6, '0')}`,
      isDraft ? null : at,
      applicant.userId,
      applicant.companyId,
    ],
  );
  const fields = Object.fromEntries(form.application.map(({ field, example }) => [field, example]));
  await asOwner(
    `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
     SELECT $1, key, value, 1, $2, $3 FROM jsonb_each($4)`,
    [id, applicant.userId, at, JSON.stringify({ ...fields, ...options.fields })],
  );
  for (const { documentType, stage, required } of form.documents) {
    if (required && stage === 'application') await givenDocument(opened, id, applicant, documentType);
  }
  if (!isDraft) await givenFiling(opened, id);
  return id;
}

/** Files what a stored application holds now, for its first filing of the stage or another one. */
export async function givenFiling(
  opened: TestPortal,
  applicationId: string,
  stage: 'application' | 'plan' = 'application',
): Promise<void> {
  const { portal } = opened;
  const notices = portal.get(NoticeShelf, { strict: false });
  await portal.get(Transactions).asSystem(async (tx) => {
    const application = await tx.findOneByOrFail(Application, { id: applicationId });
    const contents = await contentsOf(tx, application);
    const at = (stage === 'application' ? application.submittedAt : null) ?? opened.clock.now();
    const found = await examine(tx, notices, { application, stage, contents, at });
    const filed = await filedCaseOf(tx, applicationId);
    const former = filed?.[stage] ?? null;
    const number = `${application.receiptNumber ?? applicationId}${stage === 'plan' ? '-P' : ''}`;
    await portal.get(FreezeFiling, { strict: false }).freeze(tx, {
      application,
      company: await companyOf(tx, application.companyId),
      stage,
      former,
      notice: found.notice,
      form: found.form,
      contents,
      fundingPlan: found.decision.fundingPlan,
      receiptNumber: former === null ? number : `${number}-${former.number + 1}`,
      actor: { ...SYSTEM, userId: application.createdBy, name: '담당자', role: 'system' },
      at,
    });
    if (stage === 'plan') await tx.update(Application, applicationId, { planSubmittedAt: at });
  });
}

/** Stores the record of a document; no file lies behind it. */
export async function givenDocument(
  opened: TestPortal,
  applicationId: string,
  by: Person,
  documentType: string,
  scan = 'not-scanned',
): Promise<void> {
  const at = opened.clock.now();
  await opened.database.asOwner(
    `INSERT INTO documents (application_id, document_type, stage, file_name, size, sha256, storage_key, issued_on, scan,
       uploaded_role, uploaded_by, uploaded_at)
     VALUES ($1, $2, 'application', $3, 10, repeat('0', 64), 'documents/none', $4, $5, 'applicant', $6, $7)`,
    [applicationId, documentType, `${documentType}.pdf`, at.toISOString().slice(0, 10), scan, by.userId, at],
  );
}

interface ReviewOptions extends ApplicationOptions {
  /** Share of every criterion's points that each evaluator gives, 0 to 1. */
  shares?: number[];
  acceptedTotalCostKrw?: number;
  bonusAccepted?: string[];
  failedChecks?: string[];
}

/** Stores an application with its review on record: completed sheets, site visit, cost review. */
export async function givenReviewed(
  opened: TestPortal,
  applicant: Person,
  evaluators: readonly Person[],
  staff: Person,
  options: ReviewOptions = {},
): Promise<{ id: string; totals: number[] }> {
  const { asOwner } = opened.database;
  const type = options.type ?? 'ai-factory';
  const id = await givenApplication(opened, applicant, { status: 'review-completed', ...options });
  const { terms } = await termsOf(opened, options.noticeId ?? 'sample-open');
  const at = opened.clock.now();
  const totals: number[] = [];
  for (const [index, share] of (options.shares ?? [0.8]).entries()) {
    const evaluator = evaluators[index];
    if (evaluator === undefined) throw new Error('more shares than evaluators');
    const items = rubricOf(terms).map(({ criterion, maxPoints }) => ({
      criterion,
      points: Math.round(maxPoints * share * 10) / 10,
    }));
    totals.push(evaluatorTotal(items));
    const assignmentId = randomUUID();
    await asOwner(
      `INSERT INTO review_assignments (id, application_id, evaluator_id, evaluator_name, status, declared_at, assigned_by,
         assigned_at, completed_at) VALUES ($1, $2, $3, '평가위원', 'completed', $4, $5, $4, $4)`,
      [assignmentId, id, evaluator.userId, at, staff.userId],
    );
    await asOwner(
      `INSERT INTO score_items (assignment_id, criterion, points, justification, version, saved_at)
       SELECT $1, criterion, points, '근거', 1, $2 FROM jsonb_to_recordset($3) AS item (criterion text, points numeric)`,
      [assignmentId, at, JSON.stringify(items)],
    );
  }
  const checks = SITE_CHECK_CODES.map((code) => ({
    code,
    pass: !options.failedChecks?.includes(code),
    note: '',
    version: 1,
  }));
  await asOwner(
    `INSERT INTO site_visits (application_id, visited_on, checks, bonus_accepted, version, recorded_by, recorded_by_name,
       recorded_at) VALUES ($1, '2026-11-20', $2, $3, 1, $4, '담당', $5)`,
    [id, JSON.stringify(checks), JSON.stringify(options.bonusAccepted ?? []), staff.userId, at],
  );
  const acceptedTotalCostKrw = options.acceptedTotalCostKrw ?? 400_000_000;
  const plan = fundingPlanOf(
    terms,
    type,
    { company: {}, project: { totalCostKrw: acceptedTotalCostKrw, companyInKindKrw: 40_000_000 } },
    '2026-11-20',
  );
  await asOwner(
    `INSERT INTO cost_reviews (application_id, accepted_total_cost_krw, applied_total_cost_krw, note, funding_plan, version,
       status, settled_by, reviewed_by, reviewed_by_name, reviewed_at)
     SELECT $1, $2, applied_total_cost_krw, '', $3, 1, 'final', 'agreement', $4, '담당', $5
       FROM case_facts WHERE application_id = $1`,
    [id, acceptedTotalCostKrw, JSON.stringify(plan), staff.userId, at],
  );
  return { id, totals };
}
