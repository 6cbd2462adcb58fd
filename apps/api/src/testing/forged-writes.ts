/** The people of the specification, by role. */
export const WHO = {
  applicant: 'applicant',
  rival: 'applicant',
  supplier: 'supplier',
  lead: 'lead-company',
  otherLead: 'lead-company',
  consultant: 'consultant',
  evaluator: 'evaluator',
  otherEvaluator: 'evaluator',
  officer: 'officer',
  approver: 'approver',
  provincial: 'approver',
  auditor: 'auditor',
  admin: 'admin',
} as const;
export type Who = keyof typeof WHO;

export const EVENT =
  'INSERT INTO audit_events (application_id, chain, at, action, actor_id, actor_name, actor_role, details) VALUES';
export const STEP =
  'INSERT INTO application_status_changes (application_id, action, from_status, to_status, actor_id, actor_role, changed_at) VALUES';
const APPROVAL = `INSERT INTO approvals (application_id, run_id, notice_id, rank, total_cost_krw, government_krw, local_government_krw,
  lead_company_krw, company_krw, company_cash_krw, company_in_kind_krw, row, approved_by, approved_at)`;
const MONEY = `'sample-open', 1, 0, 0, 0, 0, 0, 0, 0, '{}'`;
const FILING = `INSERT INTO filings (application_id, stage, number, occasion, in_force, receipt_number, filed_at, content, content_sha256,
  particulars, filed_by)`;

/** What nobody may write, by thing. Names in braces stand for ids. */
export const FORGED: Record<string, readonly (readonly [Who, string])[]> = {
  'a status': [
    ['applicant', `UPDATE applications SET status = 'selected' WHERE id = {draft}`],
    ['applicant', `UPDATE applications SET status_since = now() WHERE id = {draft}`],
    ['applicant', `${STEP} ({draft}, 'x', 'draft', 'submitted', {applicant}, 'applicant', now())`],
    ['applicant', `${STEP} ({draft}, 'x', 'draft', 'selected', {applicant}, 'applicant', now())`],
    ['applicant', `${STEP} ({draft}, 'x', NULL, 'selected', {applicant}, 'applicant', now())`],
    ['applicant', `${STEP} ({rivals}, 'x', 'draft', 'withdrawn', {applicant}, 'applicant', now())`],
    ['applicant', `${STEP} ({draft}, 'x', 'draft', 'withdrawn', {rival}, 'applicant', now())`],
    ['consultant', `${STEP} ({submitted}, 'x', 'submitted', 'plan-open', {consultant}, 'consultant', now())`],
    [
      'consultant',
      `${STEP} ({submitted}, 'x', 'submitted', 'requirements-not-met', {consultant}, 'consultant', now())`,
    ],
    [
      'consultant',
      `${STEP} ({reviewing}, 'x', 'under-review', 'review-completed', {consultant}, 'consultant', now())`,
    ],
    ['officer', `${STEP} ({reviewed}, 'x', 'review-completed', 'selected', {officer}, 'officer', now())`],
    ['approver', `${STEP} ({reviewed}, 'x', 'review-completed', 'selected', {approver}, 'approver', now())`],
    [
      'provincial',
      `${STEP} ({reviewed}, 'x', 'review-completed', 'not-selected', {provincial}, 'approver', now())`,
    ],
  ],
  'a case': [
    ['applicant', `UPDATE applications SET project_title = 'x' WHERE id = {rivals}`],
    ['applicant', `UPDATE applications SET company_id = company_id WHERE id = {draft}`],
    ['applicant', `UPDATE applications SET notice_version_id = notice_version_id WHERE id = {draft}`],
    ['applicant', `UPDATE application_fields SET value = '1' WHERE application_id = {rivals}`],
    ['applicant', `UPDATE documents SET deleted_at = now() WHERE application_id = {rivals}`],
    ['applicant', `UPDATE documents SET scan = 'clean' WHERE application_id = {draft}`],
    ['applicant', `UPDATE documents SET storage_key = 'documents/x' WHERE application_id = {draft}`],
    [
      'applicant',
      `INSERT INTO documents (id, application_id, document_type, stage, file_name, size, sha256, storage_key, scan, uploaded_role,
        uploaded_by, uploaded_at) SELECT gen_random_uuid(), {draft}, 'x', 'application', 'x', 1, '', 'documents/' || {rivals} || '/1',
        'not-scanned', 'applicant', {applicant}, now()`,
    ],
    ['supplier', `UPDATE applications SET supplier_id = NULL WHERE id = {open}`],
    ['supplier', `UPDATE applications SET receipt_number = 'X' WHERE id = {open}`],
    ['consultant', `UPDATE applications SET techno_park_code = 'jeonbuk' WHERE id = {submitted}`],
    ['consultant', `UPDATE applications SET receipt_number = 'X' WHERE id = {submitted}`],
    ['approver', `UPDATE applications SET government_krw = 1 WHERE id = {reviewed}`],
    ['applicant', `UPDATE companies SET business_registration_number = '1234567890'`],
    ['applicant', `UPDATE companies SET name = 'x' WHERE id <> portal_company()`],
    [
      'consultant',
      `${FILING} VALUES ({submitted}, 'plan', 1, 'submission', true, 'X', now(), '{}', '', '{}', {consultant})`,
    ],
    [
      'applicant',
      `${FILING} VALUES ({rivals}, 'plan', 1, 'submission', true, 'X', now(), '{}', '', '{}', {applicant})`,
    ],
    ['applicant', `UPDATE filings SET in_force = false WHERE application_id = {reviewed}`],
    ['applicant', `UPDATE filings SET content = NULL WHERE application_id = {submitted}`],
    ['applicant', `UPDATE applications SET erased_at = now() WHERE id = {draft}`],
    ['applicant', `DELETE FROM application_fields WHERE application_id = {draft}`],
  ],
  'a requirement check': [
    [
      'consultant',
      `INSERT INTO requirement_checks (application_id, outcome, reasons, checked_by, checked_by_name, checked_at, status)
        VALUES ({open}, 'fail', '[]', {consultant}, 'x', now(), 'in-force')`,
    ],
    [
      'consultant',
      `UPDATE requirement_checks SET status = 'in-force', decided_by = {consultant}, decided_by_name = 'x', decided_at = now() WHERE id = {fail}`,
    ],
    [
      'officer',
      `UPDATE requirement_checks SET status = 'in-force', decided_by = {approver}, decided_by_name = 'x', decided_at = now() WHERE id = {fail}`,
    ],
    ['consultant', `UPDATE requirement_checks SET checked_by = {officer} WHERE id = {fail}`],
  ],
  'a sheet': [
    ['evaluator', `UPDATE review_assignments SET status = 'declared' WHERE application_id = {reviewed}`],
    ['evaluator', `UPDATE score_items SET points = 0`],
    ['evaluator', `DELETE FROM score_items`],
    [
      'evaluator',
      `INSERT INTO score_items (assignment_id, criterion, points, justification, saved_at, version) VALUES ({sheet}, 'x', 1, '', now(), 1)`,
    ],
    ['evaluator', `UPDATE review_assignments SET status = 'completed' WHERE id = {sheet}`],
    ['otherEvaluator', `UPDATE review_assignments SET evaluator_id = {evaluator} WHERE id = {sheet}`],
    [
      'consultant',
      `INSERT INTO score_items (assignment_id, criterion, points, justification, saved_at, version) VALUES ({sheet}, 'x', 1, '', now(), 1)`,
    ],
    [
      'consultant',
      `INSERT INTO review_assignments (application_id, evaluator_id, evaluator_name, status, assigned_by, assigned_at)
        VALUES ({reviewing}, {consultant}, 'x', 'assigned', {consultant}, now())`,
    ],
    [
      'consultant',
      `INSERT INTO review_assignments (application_id, evaluator_id, evaluator_name, status, assigned_by, assigned_at)
        VALUES ({reviewing}, {evaluator}, 'x', 'completed', {consultant}, now())`,
    ],
  ],
  'an approval': [
    [
      'officer',
      `UPDATE selection_runs SET status = 'approved', decided_by = {approver}, decided_at = now() WHERE id = {proposed}`,
    ],
    [
      'officer',
      `UPDATE selection_runs SET status = 'approved', decided_by = {officer}, decided_at = now() WHERE id = {own}`,
    ],
    [
      'approver',
      `UPDATE selection_runs SET status = 'approved', decided_by = {approver}, decided_at = now() WHERE id = {own}`,
    ],
    ['approver', `UPDATE selection_runs SET proposed_by = {officer} WHERE id = {own}`],
    ['approver', `UPDATE selection_runs SET inputs = 'x' WHERE id = {proposed}`],
    [
      'provincial',
      `UPDATE selection_runs SET status = 'approved', decided_by = {provincial}, decided_at = now() WHERE id = {proposed}`,
    ],
    [
      'officer',
      `INSERT INTO selection_items SELECT {proposed}, {reviewed}, 1, 1, 0, 1, '[]', 1, 1, 1, '{}', 'selected', ''`,
    ],
    ['officer', `${APPROVAL} VALUES ({reviewed}, {proposed}, ${MONEY}, {officer}, now())`],
    ['approver', `${APPROVAL} VALUES ({reviewed}, {proposed}, ${MONEY}, {approver}, now())`],
    ['approver', `${APPROVAL} VALUES ({reviewed}, {own}, ${MONEY}, {approver}, now())`],
  ],
  'a notice': [
    [
      'officer',
      `UPDATE notice_drafts SET status = 'published', published_by = {approver}, published_at = now() WHERE id = {notice}`,
    ],
    [
      'approver',
      `UPDATE notice_drafts SET status = 'published', published_by = {approver}, published_at = now() WHERE id = {ownNotice}`,
    ],
    [
      'approver',
      `UPDATE notice_drafts SET terms = 'x', status = 'published', published_by = {approver}, published_at = now() WHERE id = {notice}`,
    ],
    [
      'provincial',
      `UPDATE notice_drafts SET status = 'published', published_by = {provincial}, published_at = now() WHERE id = {notice}`,
    ],
    [
      'approver',
      `INSERT INTO notices (id, title, program, sample, office_id) VALUES ('forged-one', 'x', 'x', false, 'national')`,
    ],
  ],
  'an event': [
    ['applicant', `${EVENT} ({draft}, '', now(), 'x', {rival}, 'rival', 'applicant', '{}')`],
    ['applicant', `${EVENT} ({draft}, '', now(), 'x', {applicant}, 'rival', 'applicant', '{}')`],
    ['applicant', `${EVENT} ({draft}, '', now(), 'x', {applicant}, 'applicant', 'officer', '{}')`],
    ['applicant', `${EVENT} ({rivals}, '', now(), 'x', {applicant}, 'applicant', 'applicant', '{}')`],
    [
      'applicant',
      `${EVENT} (NULL, 'application:' || {rivals}, now(), 'x', {applicant}, 'applicant', 'applicant', '{}')`,
    ],
    ['lead', `${EVENT} ({rivals}, '', now(), 'x', {lead}, 'lead', 'lead-company', '{}')`],
    ['evaluator', `${EVENT} ({rivals}, '', now(), 'x', {evaluator}, 'evaluator', 'evaluator', '{}')`],
    ['admin', `${EVENT} ({rivals}, '', now(), 'x', {admin}, 'admin', 'admin', '{}')`],
    [
      'applicant',
      `INSERT INTO audit_events (chain, at, action, actor_name, actor_role, details, hash) VALUES ('x', now(), 'x', 'x', 'x', '{}', '')`,
    ],
    [
      'applicant',
      `INSERT INTO audit_events (chain, sequence, at, action, actor_name, actor_role, details) VALUES ('x', 7, now(), 'x', 'x', 'x', '{}')`,
    ],
    ['applicant', `DELETE FROM event_people`],
    ['applicant', `INSERT INTO event_people (event_id, name, salt) VALUES ('x', 'x', 'x')`],
    ['auditor', `UPDATE event_people SET name = 'x'`],
    ['applicant', `UPDATE audit_events SET details = '{}'`],
    ['auditor', `DELETE FROM audit_events`],
  ],
  'the head of a chain': [
    ['applicant', `UPDATE audit_chains SET head_hash = ''`],
    ['applicant', `UPDATE audit_chains SET sequence = 0`],
    ['applicant', `UPDATE audit_chains SET checkpointed_sequence = 0`],
    ['applicant', `INSERT INTO audit_chains (chain, sequence, head_hash) VALUES ('x', 1, '')`],
    ['applicant', `DELETE FROM audit_chains`],
    [
      'auditor',
      `INSERT INTO audit_checkpoints (at, heads, previous_hash, hash) VALUES (now(), '[]', '', '')`,
    ],
  ],
  'an account': [
    [
      'applicant',
      `INSERT INTO sessions (token_sha256, user_id, membership_id, created_at, last_seen_at, expires_at) SELECT 'x', user_id, id, now(), now(), now() FROM memberships`,
    ],
    [
      'applicant',
      `INSERT INTO memberships (user_id, role, office_id, started_at) VALUES ({applicant}, 'officer', 'national', now())`,
    ],
    ['admin', `INSERT INTO memberships (user_id, role, started_at) VALUES ({admin}, 'auditor', now())`],
    ['applicant', `UPDATE users SET password_hash = 'x'`],
    ['admin', `UPDATE users SET password_hash = 'x'`],
    ['admin', `DELETE FROM second_factors`],
    ['admin', `DELETE FROM passkeys`],
    ['admin', `DELETE FROM account_identities`],
    [
      'admin',
      `INSERT INTO account_identities (user_id, issuer, subject, linked_at) VALUES ({officer}, 'x', 'x', now())`,
    ],
    [
      'officer',
      `INSERT INTO oidc_flows (state_sha256, browser_sha256, provider, purpose, started_at, expires_at)
        VALUES ('x', 'x', 'x', 'sign-in', now(), now())`,
    ],
    [
      'officer',
      `INSERT INTO passkeys (user_id, name, credential_id, public_key, counter, transports, created_at)
        VALUES ({officer}, 'x', 'x', '\\x00', 0, '{}', now())`,
    ],
    [
      'admin',
      `INSERT INTO email_changes (user_id, new_email, old_token_sha256, new_token_sha256, asked_at, expires_at)
        VALUES ({officer}, 'x@example.test', 'x', 'y', now(), now())`,
    ],
    [
      'admin',
      `INSERT INTO account_tokens (token_sha256, user_id, purpose, expires_at) VALUES ('x', {officer}, 'reset-password', now())`,
    ],
    [
      'admin',
      `UPDATE staff_proposals SET status = 'returned', return_reason = 'x', decided_by = {admin}, decided_by_name = 'x', decided_at = now() WHERE id = {proposal}`,
    ],
    ['admin', `UPDATE staff_proposals SET proposed_by = {auditor} WHERE id = {proposal}`],
    ['officer', `UPDATE staff_proposals SET return_reason = 'x' WHERE id = {proposal}`],
  ],
  'a pledge': [
    [
      'otherLead',
      `UPDATE lead_pledges SET status = 'confirmed', amount_krw = 1, answered_by = {otherLead}, answered_at = now() WHERE id = {pledge}`,
    ],
    [
      'applicant',
      `UPDATE lead_pledges SET status = 'confirmed', amount_krw = 1, answered_by = {applicant}, answered_at = now() WHERE id = {pledge}`,
    ],
    [
      'lead',
      `UPDATE lead_pledges SET status = 'confirmed', amount_krw = 1, answered_by = {otherLead}, answered_at = now() WHERE id = {pledge}`,
    ],
    [
      'rival',
      `INSERT INTO lead_pledges (application_id, lead_company_id, lead_company_name, status, version, named_by, named_at) VALUES ({draft}, {leadLead}, 'x', 'named', 1, {rival}, now())`,
    ],
  ],
};
