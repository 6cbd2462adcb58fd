/** The schemas that the application's own database role uses: its tables, and the job queues of pg-boss. */
export const APPLICATION_SCHEMAS = ['public', 'pgboss'] as const;

/**
 * What the application's own database role may do, table by table; anything not named here it may not touch.
 * Granted anew after every migration. Append-only tables get no UPDATE and no DELETE.
 */
export const APPLICATION_GRANTS: Readonly<Record<string, string>> = {
  companies: 'SELECT, INSERT, UPDATE',
  company_claims:
    'SELECT, UPDATE (status, before_dispute, claimed_at, proved_at, proved_by, proved_by_name, proved_how, disputed_at)',
  company_disputes: `SELECT, INSERT, UPDATE (status, proposed_by, proposed_by_name, proposed_at, proposal_reason, return_reason,
    decided_by, decided_by_name, decided_at, decision_reason)`,
  company_certificates:
    'SELECT, INSERT, UPDATE (status, scan, decided_by, decided_by_name, decided_at, return_reason)',
  ownership_offers: 'SELECT, INSERT, UPDATE (status, answered_at)',
  suppliers: 'SELECT, INSERT, UPDATE',
  lead_companies: 'SELECT, INSERT, UPDATE',
  offices: 'SELECT, INSERT, UPDATE',
  lead_pledges:
    'SELECT, INSERT, UPDATE (status, amount_krw, reason, version, answered_by, answered_by_name, answered_at, stood_down_at)',
  users: 'SELECT, INSERT, UPDATE',
  memberships: 'SELECT, INSERT, UPDATE (part, ended_at, ended_by, end_reason)',
  sessions: 'SELECT, INSERT, UPDATE, DELETE',
  second_factors: 'SELECT, INSERT, UPDATE, DELETE',
  recovery_codes: 'SELECT, INSERT, UPDATE, DELETE',
  sign_in_failures: 'SELECT, INSERT, DELETE',
  account_tokens: 'SELECT, INSERT, UPDATE, DELETE',
  membership_requests: 'SELECT, INSERT, UPDATE (status, answered_at, answered_by)',
  staff_proposals:
    'SELECT, INSERT, UPDATE (status, decided_by, decided_by_name, decided_at, return_reason, membership_id)',
  notices: 'SELECT, INSERT, UPDATE',
  notice_versions: 'SELECT, INSERT, UPDATE',
  notice_drafts: 'SELECT, INSERT, UPDATE',
  applications: `SELECT, INSERT, UPDATE (receipt_number, submitted_at, plan_submitted_at, open_supplement_request_id,
    unconfirmed_fail_id, reopened_at, project_title, total_cost_krw, government_krw, supplier_id, region_code, city,
    techno_park_code, updated_at)`,
  application_fields: 'SELECT, INSERT, UPDATE (value, version, updated_by, updated_at)',
  application_status_changes: 'SELECT, INSERT',
  documents: 'SELECT, INSERT, UPDATE (scan, deleted_at)',
  filed_forms: 'SELECT, INSERT',
  filings: 'SELECT, INSERT, UPDATE (in_force, form_sha256)',
  form_signatures: 'SELECT, INSERT',
  case_facts: 'SELECT, INSERT, UPDATE',
  eligibility_decisions: 'SELECT, INSERT',
  requirement_checks: `SELECT, INSERT, UPDATE (status, decided_by, decided_by_name, decided_at, return_reason, reconsidered_by,
    reconsidered_by_name, reconsidered_at, reconsider_reason, reconsideration_decided_by, reconsideration_decided_by_name,
    reconsideration_decided_at, reconsideration_return_reason)`,
  supplement_requests: 'SELECT, INSERT, UPDATE (status, responded_by, responded_at, note, after)',
  review_assignments: 'SELECT, INSERT, UPDATE (status, conflict_note, declared_at, completed_at)',
  score_items: 'SELECT, INSERT, UPDATE (points, justification, version, saved_at), DELETE',
  site_visits: 'SELECT, INSERT, UPDATE',
  cost_reviews: 'SELECT, INSERT, UPDATE',
  selection_runs: `SELECT, INSERT, UPDATE (status, proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name,
    decided_at, return_reason)`,
  selection_items: 'SELECT, INSERT',
  approvals: 'SELECT, INSERT',
  approval_exports: 'SELECT, INSERT',
  audit_chains: 'SELECT, UPDATE (checkpointed_sequence, checkpoint_id)',
  audit_events:
    'SELECT, INSERT (application_id, chain, at, action, actor_id, actor_name, actor_role, details, bound_rows)',
  audit_checkpoints: 'SELECT, INSERT',
  audit_anchors: 'SELECT, INSERT, UPDATE (stamped_at, stamp, stamp_problem)',
  job_runs: 'SELECT, INSERT, UPDATE (state, progress, result, ended_at)',
  personal_data_accesses: 'SELECT, DELETE',
  rights_changes: 'SELECT, DELETE',
  access_reviews: 'SELECT, INSERT',
  outbox: 'SELECT, INSERT, UPDATE',
  migrations: 'SELECT',
  'pgboss.version': 'SELECT, UPDATE',
  'pgboss.queue': 'SELECT',
  'pgboss.job': 'SELECT, INSERT, UPDATE, DELETE',
  'pgboss.archive': 'SELECT, INSERT, DELETE',
};
