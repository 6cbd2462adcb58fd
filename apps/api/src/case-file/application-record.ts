import type {
  AssignmentSummary,
  ReceiptView,
  RequirementCheckView,
  SiteVisitView,
  SupplementRequestView,
} from '@subsidy/contract';
import type { ApplicationStatus, Decision } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import type { CostReview } from '../reviews/cost-review.entity.ts';
import { costReviewOf } from '../reviews/change-cost-review.ts';
import type { StatusStep } from './application-journey.ts';

/** Everything that belongs to an application beside its own row and its documents. */
export interface ApplicationRecord {
  /** How often each answer was saved. */
  versions: Record<string, number>;
  assignments: AssignmentSummary[];
  supplementRequests: SupplementRequestView[];
  /** Latest first. */
  requirementChecks: RequirementCheckView[];
  siteVisit: SiteVisitView | null;
  costReview: CostReview | null;
  receipts: ReceiptView[];
  decision: Decision | null;
  steps: StatusStep[];
}

/** As JSON, instants are texts with the database's offset. */
type Raw = Omit<ApplicationRecord, 'versions' | 'costReview' | 'decision' | 'steps'> & {
  versions: ApplicationRecord['versions'] | null;
  decision: string | null;
  steps: { from: ApplicationStatus | null; to: ApplicationStatus; at: string }[];
};

/** One statement for all of it; row-level security decides table by table what this person gets. */
const RECORD_SQL = `
SELECT
 (SELECT json_object_agg(field, version) FROM answer_versions WHERE application_id = $1) AS versions,
 (SELECT coalesce(json_agg(json_build_object('id', r.id, 'evaluatorId', r.evaluator_id, 'evaluatorName',
          r.evaluator_name, 'status', r.status, 'assignedAt', r.assigned_at, 'completedAt', r.completed_at, 'total',
          CASE WHEN r.status = 'completed'
               THEN (SELECT sum(i.points) FROM case_scores i WHERE i.assignment_id = r.id) END)
          ORDER BY r.assigned_at, r.id), '[]')
    FROM case_assignments r WHERE r.application_id = $1) AS assignments,
 (SELECT coalesce(json_agg(json_build_object('id', r.id, 'status', status, 'dueOn', due_on, 'items', items, 'before',
          before, 'after', after, 'requestedAt', requested_at, 'requestedBy', requested_by_name, 'respondedAt',
          responded_at, 'note', note, 'receiptNumber', f.receipt_number) ORDER BY requested_at, r.id), '[]')
    FROM case_supplements r LEFT JOIN case_filings f ON f.supplement_request_id = r.id
   WHERE r.application_id = $1) AS "supplementRequests",
 (SELECT coalesce(json_agg(json_build_object('outcome', outcome, 'reasons', reasons, 'checkedAt', checked_at, 'checkedBy',
          checked_by_name, 'status', status, 'decidedAt', decided_at, 'decidedBy', decided_by_name, 'returnReason', return_reason,
          'reconsideration', CASE WHEN reconsidered_at IS NOT NULL THEN json_build_object('reason', reconsider_reason, 'askedAt',
            reconsidered_at, 'askedBy', reconsidered_by_name, 'decidedAt', reconsideration_decided_at, 'decidedBy',
            reconsideration_decided_by_name, 'returnReason', reconsideration_return_reason) END)
          ORDER BY checked_at DESC, (status IN ('returned', 'set-aside')), id), '[]')
    FROM case_checks WHERE application_id = $1) AS "requirementChecks",
 (SELECT json_build_object('visitedOn', visited_on, 'checks', checks, 'bonusAccepted', bonus_accepted, 'version', version, 'recordedAt',
          recorded_at, 'recordedBy', recorded_by_name) FROM case_visits WHERE application_id = $1) AS "siteVisit",
 (SELECT coalesce(json_agg(json_build_object('stage', stage, 'occasion', occasion, 'receiptNumber', receipt_number,
          'submittedAt', filed_at, 'contentSha256', content_sha256, 'signature', signature) ORDER BY filed_at, number), '[]')
    FROM case_filings WHERE application_id = $1 AND signature IS NOT NULL) AS receipts,
 (SELECT decision FROM recorded_decisions WHERE application_id = $1
   ORDER BY decided_at DESC, id DESC LIMIT 1) AS decision,
 (SELECT coalesce(json_agg(json_build_object('from', from_status, 'to', to_status, 'at', changed_at) ORDER BY id), '[]')
    FROM case_steps WHERE application_id = $1) AS steps`;

const inSeoul = (at: string): string => seoulInstant(new Date(at));
const inSeoulOrNull = (at: string | null): string | null => (at === null ? null : inSeoul(at));

/** Reads it as this person may see it in the database; what of it the API shows is decided after. */
export async function recordOf(tx: EntityManager, applicationId: string): Promise<ApplicationRecord> {
  const rows: Raw[] = await tx.query(RECORD_SQL, [applicationId]);
  const raw = rows[0];
  if (raw === undefined) throw new Error(`no record of application ${applicationId}`);
  return {
    versions: raw.versions ?? {},
    assignments: raw.assignments.map((one) => ({
      ...one,
      assignedAt: inSeoul(one.assignedAt),
      completedAt: inSeoulOrNull(one.completedAt),
    })),
    supplementRequests: raw.supplementRequests.map((one) => ({
      ...one,
      requestedAt: inSeoul(one.requestedAt),
      respondedAt: inSeoulOrNull(one.respondedAt),
    })),
    requirementChecks: raw.requirementChecks.map(inSeoulTime),
    siteVisit: withInstant(raw.siteVisit, 'recordedAt'),
    costReview: await costReviewOf(tx, applicationId),
    receipts: raw.receipts.map((one) => ({ ...one, submittedAt: inSeoul(one.submittedAt) })),
    decision: raw.decision === null ? null : (JSON.parse(raw.decision) as Decision),
    steps: raw.steps.map(({ from, to, at }) => ({ from, to, at: new Date(at) })),
  };
}

function withInstant<View extends object, Key extends keyof View>(view: View | null, key: Key): View | null {
  return view === null ? null : { ...view, [key]: inSeoul(String(view[key])) };
}

const inSeoulTime = ({ reconsideration, ...check }: RequirementCheckView): RequirementCheckView => ({
  ...check,
  checkedAt: inSeoul(check.checkedAt),
  decidedAt: inSeoulOrNull(check.decidedAt),
  reconsideration: reconsideration && {
    ...reconsideration,
    askedAt: inSeoul(reconsideration.askedAt),
    decidedAt: inSeoulOrNull(reconsideration.decidedAt),
  },
});
