import type { ApplicationSummary, ReviewProgress } from '@subsidy/contract';
import { hasLapsed, type ApplicationStatus, type CostReviewStatus, type ProgramType } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { seoulDay, seoulInstant } from '../http/clock.ts';
import { seesCostReview, seesStage } from '../applications/contents-visibility.ts';
import { endOfSeoulDay } from '../applications/openness.ts';
import { seesUnconfirmed, statusSeen } from '../applications/status-seen.ts';

/** One application with what lists show of it: as filed; a draft as it stands. */
export interface SummaryRow {
  id: string;
  noticeId: string;
  noticeTitle: string;
  sample: boolean;
  program: string;
  type: ProgramType;
  typeLabel: string | null;
  status: ApplicationStatus;
  unconfirmedFailId: string | null;
  failReconsidered: boolean;
  openSupplementRequestId: string | null;
  supplementAnsweredAt: Date | null;
  companyName: string;
  businessRegistrationNumber: string;
  regionCode: string | null;
  city: string | null;
  technoParkCode: string | null;
  supplierName: string | null;
  /** As chosen now: what those who write the plan work with. */
  chosenSupplierName: string | null;
  projectTitle: string | null;
  /** As typed in a draft. */
  totalCostKrw: string | null;
  governmentKrw: string | null;
  appliedTotalCostKrw: string | null;
  appliedGovernmentKrw: string | null;
  acceptedTotalCostKrw: string | null;
  acceptedGovernmentKrw: string | null;
  costReviewStatus: CostReviewStatus | null;
  costAnswerDueOn: string | null;
  reviewProgress: ReviewProgress | null;
  receiptNumber: string | null;
  submittedAt: Date | null;
  planSubmittedAt: Date | null;
  statusSince: Date;
  updatedAt: Date;
  closesAt: Date;
  planClosesAt: Date | null;
  supplementDueOn: string | null;
  /** `updatedAt` to the microsecond: what the list is sorted by. */
  cursorAt: string;
}

/** 보완 답변 도착: of an application `a`, that the answer to a supplement waits for the requirement check. */
export const SUPPLEMENT_ANSWERED = `(a.status = 'submitted' AND a.open_supplement_request_id IS NULL AND EXISTS (
  SELECT 1 FROM case_supplements q WHERE q.application_id = a.id AND q.status = 'answered'))`;

/** 재심의 결정 대기: of an application `a`, that an approver has yet to decide whether its fail is set aside. */
export const FAIL_RECONSIDERED = `(a.status = 'requirements-not-met' AND EXISTS (
  SELECT 1 FROM case_checks q WHERE q.application_id = a.id AND q.status = 'reconsidered'))`;

/** Everything of a summary, of the rows that `page` holds: pages first, joins after. */
export const summarySql = (page: string): string => `
  SELECT a.id, a.notice_id AS "noticeId", coalesce(f.notice_title, v.title) AS "noticeTitle", v.sample, v.program, a.type,
         v.type_labels ->> a.type AS "typeLabel", a.status, a.unconfirmed_fail_id AS "unconfirmedFailId",
         ${FAIL_RECONSIDERED} AS "failReconsidered", a.open_supplement_request_id AS "openSupplementRequestId",
         CASE WHEN ${SUPPLEMENT_ANSWERED} THEN (SELECT max(q.responded_at) FROM case_supplements q
           WHERE q.application_id = a.id) END AS "supplementAnsweredAt",
         CASE WHEN a.status = 'under-review' THEN (SELECT jsonb_build_object(
             'completed', count(*) FILTER (WHERE e.status = 'completed'),
             'waiting', count(*) FILTER (WHERE e.status IN ('assigned', 'declared')),
             'recused', count(*) FILTER (WHERE e.status = 'recused'))
           FROM case_assignments e WHERE e.application_id = a.id) END AS "reviewProgress",
         coalesce(f.company_name, c.name) AS "companyName", a.business_site AS "businessRegistrationNumber",
         a.region_code AS "regionCode", a.city, a.techno_park_code AS "technoParkCode",
         CASE WHEN f.application_id IS NULL THEN s.name ELSE f.supplier_name END AS "supplierName",
         s.name AS "chosenSupplierName",
         CASE WHEN f.application_id IS NULL THEN a.project_title ELSE f.project_title END AS "projectTitle",
         a.total_cost_krw AS "totalCostKrw", a.government_krw AS "governmentKrw",
         f.applied_total_cost_krw AS "appliedTotalCostKrw", f.applied_government_krw AS "appliedGovernmentKrw",
         k.accepted_total_cost_krw AS "acceptedTotalCostKrw", k.funding_plan ->> 'governmentKrw' AS "acceptedGovernmentKrw",
         k.status AS "costReviewStatus", k.answer_due_on::text AS "costAnswerDueOn",
         a.receipt_number AS "receiptNumber", a.submitted_at AS "submittedAt",
         a.plan_submitted_at AS "planSubmittedAt", a.status_since AS "statusSince",
         a.updated_at AS "updatedAt", v.closes_at AS "closesAt", v.plan_closes_at AS "planClosesAt",
         r.due_on::text AS "supplementDueOn",
         to_char(a.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "cursorAt"
    FROM (${page}) a
    JOIN published_notices v ON v.version_id = a.notice_version_id
    JOIN company_names c ON c.id = a.company_id
    LEFT JOIN supplier_profiles s ON s.id = a.supplier_id
    LEFT JOIN case_facts f ON f.application_id = a.id
    LEFT JOIN case_costs k ON k.application_id = a.id
    LEFT JOIN case_supplements r ON r.id = a.open_supplement_request_id
   ORDER BY a.updated_at DESC, a.id`;

const STAFF: readonly string[] = ['consultant', 'officer', 'approver', 'auditor'];

/** Who works on cases of several companies. */
export const isStaff = ({ role }: Actor): boolean => STAFF.includes(role);

const instant = (at: Date | null): string | null => (at === null ? null : seoulInstant(at));
const won = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** The date that matters next: intake end, supplement due, plan end, cost answer due. */
function nextDueAt(row: SummaryRow, costAnswerAwaited: boolean): string | null {
  if (row.status === 'draft') return seoulInstant(row.closesAt);
  if (row.supplementDueOn !== null) return seoulInstant(endOfSeoulDay(row.supplementDueOn));
  if (costAnswerAwaited && row.costAnswerDueOn !== null)
    return seoulInstant(endOfSeoulDay(row.costAnswerDueOn));
  return row.status === 'plan-open' ? instant(row.planClosesAt) : null;
}

/** 원가계산 회신: a cut that the company may still answer. */
function isCostAnswerAwaited(row: SummaryRow, actor: Actor, now: Date): boolean {
  if (row.status !== 'under-review' || row.costReviewStatus !== 'awaiting-answer') return false;
  const standing = { status: row.costReviewStatus, answerDueOn: row.costAnswerDueOn };
  return !hasLapsed(standing, seoulDay(now)) && seesCostReview(row.status, true, actor);
}

/** Whoever writes the plan sees whom it names now, everybody else whom it was filed with. */
const supplierSeenBy = (row: SummaryRow, { role }: Actor): string | null =>
  row.planSubmittedAt === null && (role === 'applicant' || role === 'supplier')
    ? row.chosenSupplierName
    : row.supplierName;

type Money = Pick<
  ApplicationSummary,
  | 'totalCostKrw'
  | 'governmentKrw'
  | 'appliedTotalCostKrw'
  | 'appliedGovernmentKrw'
  | 'acceptedTotalCostKrw'
  | 'acceptedGovernmentKrw'
>;

const NO_MONEY: Money = {
  totalCostKrw: null,
  governmentKrw: null,
  appliedTotalCostKrw: null,
  appliedGovernmentKrw: null,
  acceptedTotalCostKrw: null,
  acceptedGovernmentKrw: null,
};

/** 신청과 인정 beside each other; what counts is the accepted money once its review is final. */
function moneyOf(row: SummaryRow, actor: Actor, now: Date): Money {
  const applied = {
    appliedTotalCostKrw: won(row.appliedTotalCostKrw),
    appliedGovernmentKrw: won(row.appliedGovernmentKrw),
  };
  if (isAcceptedSeen(row, actor, now)) {
    const totalCostKrw = won(row.acceptedTotalCostKrw);
    const governmentKrw = won(row.acceptedGovernmentKrw);
    const accepted = { acceptedTotalCostKrw: totalCostKrw, acceptedGovernmentKrw: governmentKrw };
    return { totalCostKrw, governmentKrw, ...applied, ...accepted };
  }
  const isFiled = row.submittedAt !== null;
  return {
    totalCostKrw: isFiled ? applied.appliedTotalCostKrw : won(row.totalCostKrw),
    governmentKrw: isFiled ? applied.appliedGovernmentKrw : won(row.governmentKrw),
    ...applied,
    acceptedTotalCostKrw: null,
    acceptedGovernmentKrw: null,
  };
}

function isAcceptedSeen(row: SummaryRow, actor: Actor, now: Date): boolean {
  const status = row.costReviewStatus;
  if (status === null) return false;
  const isFinal =
    status === 'final' || hasLapsed({ status, answerDueOn: row.costAnswerDueOn }, seoulDay(now));
  const isCut = Number(row.acceptedTotalCostKrw) < Number(row.appliedTotalCostKrw);
  return isFinal && seesCostReview(row.status, isCut, actor);
}

/** The row as this person may see it: of a draft, staff see that it is there and not what is in it. */
export function toSummary(row: SummaryRow, actor: Actor, now: Date): ApplicationSummary {
  const seesContents = seesStage(row, 'application', actor);
  const costAnswerAwaited = isCostAnswerAwaited(row, actor, now);
  return {
    id: row.id,
    noticeId: row.noticeId,
    noticeTitle: row.noticeTitle,
    sample: row.sample,
    program: row.program,
    type: row.type,
    typeLabel: row.typeLabel ?? row.type,
    status: statusSeen(row, actor.role),
    hasPlan: row.planClosesAt !== null,
    failToConfirm:
      row.unconfirmedFailId !== null && row.status === 'submitted' && seesUnconfirmed(actor.role),
    failReconsidered: row.failReconsidered && seesUnconfirmed(actor.role),
    openSupplementRequestId: row.openSupplementRequestId,
    supplementAnsweredAt: instant(row.supplementAnsweredAt),
    companyName: row.companyName,
    businessRegistrationNumber: row.businessRegistrationNumber,
    regionCode: row.regionCode,
    city: row.city,
    technoParkCode: row.technoParkCode,
    supplierName: supplierSeenBy(row, actor),
    projectTitle: seesContents ? row.projectTitle : null,
    ...(seesContents ? moneyOf(row, actor, now) : NO_MONEY),
    costAnswerAwaited,
    reviewProgress: isStaff(actor) ? row.reviewProgress : null,
    receiptNumber: row.receiptNumber,
    submittedAt: instant(row.submittedAt),
    planSubmittedAt: instant(row.planSubmittedAt),
    statusSince: seoulInstant(row.statusSince),
    nextDueAt: nextDueAt(row, costAnswerAwaited),
    updatedAt: seoulInstant(row.updatedAt),
  };
}
