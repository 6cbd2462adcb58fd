/**
 * What a folder of the API offers to all others to read, beside its functions: so that lists and exports join in one statement and
 * still only the owner names its table. Each runs with the rights of who asks (`security_invoker`): the policies of the table decide
 * the rows. Put in after each migration; one that changes a column which is named here drops the view first.
 */
export interface OfferedView {
  name: string;
  select: string;
}

const view = (name: string, select: string): OfferedView => ({ name, select });

const PARTIES = [
  view('people', 'SELECT id, name, email, erased_at FROM users'),
  view(
    'running_memberships',
    `SELECT id, user_id, role, part, company_id, organization_name, expertise, started_at
       FROM memberships WHERE ended_at IS NULL`,
  ),
  view('company_names', 'SELECT id, name, business_registration_number FROM companies'),
  view(
    'supplier_profiles',
    'SELECT id, name, business_registration_number, in_pool, region_code, specialty, grade FROM suppliers',
  ),
  view(
    'published_notices',
    `SELECT v.id AS version_id, v.notice_id, v.version, v.closes_at, v.plan_closes_at, v.terms, v.type_labels, n.title, n.sample, n.program
       FROM notice_versions v JOIN notices n ON n.id = v.notice_id`,
  ),
];

const WRITTEN = [
  view(
    'cases',
    `SELECT id, notice_id, notice_version_id, type, company_id, business_site, supplier_id, region_code, city,
            techno_park_code, status, status_since, receipt_number, submitted_at, plan_submitted_at,
            open_supplement_request_id, unconfirmed_fail_id, project_title, total_cost_krw, government_krw, updated_at, erased_at
       FROM applications`,
  ),
  view(
    'case_steps',
    'SELECT id, application_id, from_status, to_status, action, changed_at FROM application_status_changes',
  ),
  view(
    'case_documents',
    `SELECT id, application_id, document_type, stage, file_name, size, sha256, issued_on, scan, uploaded_role,
            uploaded_at, deleted_at FROM documents`,
  ),
  view('certificate_scans', 'SELECT id, scan FROM company_certificates'),
  view(
    'case_pledges',
    `SELECT id, application_id, lead_company_id, lead_company_name, status, amount_krw, reason, version, named_at,
            answered_at, answered_by_name FROM lead_pledges`,
  ),
  view('answer_versions', 'SELECT application_id, field, version FROM application_fields'),
  view('recorded_decisions', 'SELECT id, application_id, decision, decided_at FROM eligibility_decisions'),
  view(
    'case_filings',
    `SELECT id, application_id, supplement_request_id, stage, occasion, number, receipt_number, filed_at, content_sha256,
            signature FROM filings`,
  ),
];

const WORKED_ON = [
  view(
    'company_awards',
    `SELECT a.company_id, p.application_id, v.title AS notice_title, v.program, a.type, (v.terms ->> 'year')::int AS year,
            p.row ->> 'targetLevel' AS target_level, p.government_krw, p.row -> 'aiCells' AS ai_cells, p.run_id
       FROM approvals p JOIN applications a ON a.id = p.application_id
       JOIN published_notices v ON v.version_id = a.notice_version_id WHERE a.status = 'selected'`,
  ),
  view(
    'case_supplements',
    `SELECT id, application_id, status, due_on, items, before, after, requested_at, requested_by_name, responded_at, note
       FROM supplement_requests`,
  ),
  view(
    'case_checks',
    `SELECT id, application_id, outcome, reasons, checked_at, checked_by_name, status, decided_at, decided_by_name,
            return_reason, reconsidered_at, reconsidered_by_name, reconsider_reason, reconsideration_decided_at,
            reconsideration_decided_by_name, reconsideration_return_reason FROM requirement_checks`,
  ),
  view(
    'case_assignments',
    'SELECT id, application_id, evaluator_id, evaluator_name, status, assigned_at, completed_at FROM review_assignments',
  ),
  view('case_scores', 'SELECT assignment_id, criterion, points FROM score_items'),
  view(
    'case_visits',
    'SELECT application_id, visited_on, checks, bonus_accepted, version, recorded_at, recorded_by_name FROM site_visits',
  ),
  view(
    'case_costs',
    'SELECT application_id, accepted_total_cost_krw, funding_plan, status, answer_due_on FROM cost_reviews',
  ),
];

const DECIDED = [
  view('frozen_approvals', 'SELECT id, application_id, notice_id, rank, approved_at, row FROM approvals'),
];

const AUDITED = [
  view(
    // The name by its key, event by event: no policy is asked about more than what is shown.
    'case_events',
    `SELECT e.id, e.sequence, e.at, e.action, coalesce(e.actor_name,
            (SELECT p.name FROM event_people p WHERE p.event_id = e.id)) AS actor_name, e.actor_role, e.application_id, e.details, e.hash
       FROM audit_events e`,
  ),
  view('begun_chains', 'SELECT chain FROM audit_chains'),
  view('written_checkpoints', 'SELECT at FROM audit_checkpoints'),
  view('made_anchors', 'SELECT made_at FROM audit_anchors'),
];

const MACHINERY = [
  view('ended_jobs', `SELECT queue, result, ended_at FROM job_runs WHERE state = 'done'`),
  view(
    'queued_jobs',
    'SELECT id, name, state, singleton_key, data, output, retry_count, start_after, completed_on FROM pgboss.job',
  ),
  view('written_mails', 'SELECT reference, recipient, subject, state, created_at FROM outbox'),
];

/** Every view, each over the tables of its owner alone. */
export const VIEWS: readonly OfferedView[] = [
  ...PARTIES,
  ...WRITTEN,
  ...WORKED_ON,
  ...DECIDED,
  ...AUDITED,
  ...MACHINERY,
];
