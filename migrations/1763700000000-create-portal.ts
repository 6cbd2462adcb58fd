import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asking: set for each transaction by the API, read by every policy. */
const WHO_IS_ASKING = `
CREATE FUNCTION portal_role() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.role', true), '') $$;
CREATE FUNCTION portal_actor() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.actor', true), '')::uuid $$;
CREATE FUNCTION portal_company() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.company', true), '')::uuid $$;
CREATE FUNCTION portal_supplier() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.supplier', true), '')::uuid $$;
CREATE FUNCTION portal_techno_park() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.techno_park', true), '') $$;
`;

const PEOPLE = `
CREATE TABLE companies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_registration_number text NOT NULL UNIQUE CHECK (business_registration_number ~ '^[0-9]{10}$'),
  corporate_registration_number text,
  name text NOT NULL,
  region_code text,
  city text,
  created_at timestamptz NOT NULL
);
CREATE TABLE suppliers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_registration_number text NOT NULL UNIQUE CHECK (business_registration_number ~ '^[0-9]{10}$'),
  name text NOT NULL,
  in_pool boolean NOT NULL,
  region_code text,
  specialty text,
  grade text,
  created_at timestamptz NOT NULL
);
CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  role text NOT NULL CHECK (role IN ('applicant','supplier','consultant','evaluator','officer','approver','auditor','admin')),
  company_id uuid REFERENCES companies (id),
  supplier_id uuid REFERENCES suppliers (id),
  techno_park_code text,
  organization_name text,
  expertise text,
  is_owner boolean NOT NULL DEFAULT false,
  privacy_consented_at timestamptz,
  email_confirmed_at timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz NOT NULL,
  CHECK ((role = 'applicant') = (company_id IS NOT NULL)),
  CHECK ((role = 'supplier') = (supplier_id IS NOT NULL)),
  CHECK ((role = 'consultant') = (techno_park_code IS NOT NULL))
);
CREATE UNIQUE INDEX users_email_key ON users (lower(email));
CREATE INDEX users_company ON users (company_id);
CREATE TABLE sessions (
  token_sha256 text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE TABLE sign_in_failures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account text NOT NULL,
  address text NOT NULL,
  failed_at timestamptz NOT NULL
);
CREATE INDEX sign_in_failures_key ON sign_in_failures (account, address, failed_at);
CREATE TABLE account_tokens (
  token_sha256 text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  purpose text NOT NULL CHECK (purpose IN ('confirm-email','reset-password')),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE membership_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid NOT NULL REFERENCES companies (id),
  email text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  status text NOT NULL CHECK (status IN ('open','accepted','declined')),
  requested_at timestamptz NOT NULL,
  answered_at timestamptz,
  answered_by uuid REFERENCES users (id)
);
CREATE UNIQUE INDEX membership_requests_open ON membership_requests (company_id, lower(email)) WHERE status = 'open';
`;

const NOTICES = `
CREATE TABLE notices (
  id text PRIMARY KEY,
  title text NOT NULL,
  program text NOT NULL,
  sample boolean NOT NULL
);
CREATE TABLE notice_versions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notice_id text NOT NULL REFERENCES notices (id),
  version integer NOT NULL,
  published_on date NOT NULL,
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  plan_opens_at timestamptz NOT NULL,
  plan_closes_at timestamptz NOT NULL,
  terms jsonb NOT NULL,
  terms_sha256 text NOT NULL,
  UNIQUE (notice_id, version),
  CHECK (opens_at < closes_at),
  CHECK (plan_opens_at < plan_closes_at)
);
`;

const APPLICATIONS = `
CREATE TABLE applications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notice_id text NOT NULL REFERENCES notices (id),
  notice_version_id uuid NOT NULL REFERENCES notice_versions (id),
  type text NOT NULL CHECK (type IN ('ai-factory','data-collection')),
  company_id uuid NOT NULL REFERENCES companies (id),
  business_site text NOT NULL,
  supplier_id uuid REFERENCES suppliers (id),
  region_code text,
  city text,
  techno_park_code text,
  status text NOT NULL CHECK (status IN ('draft','submitted','requirements-not-met','plan-open','plan-submitted',
    'under-review','review-completed','selected','reserve','not-selected','withdrawn')),
  status_since timestamptz NOT NULL,
  receipt_number text UNIQUE,
  submitted_at timestamptz,
  plan_submitted_at timestamptz,
  open_supplement_request_id uuid,
  project_title text,
  total_cost_krw bigint CHECK (total_cost_krw >= 0),
  government_krw bigint CHECK (government_krw >= 0),
  created_by uuid NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX applications_one_per_site ON applications (notice_id, business_site) WHERE status <> 'withdrawn';
CREATE INDEX applications_company ON applications (company_id);
CREATE INDEX applications_supplier ON applications (supplier_id);
CREATE INDEX applications_desk ON applications (techno_park_code, status, updated_at DESC, id);
CREATE INDEX applications_desk_recent ON applications (techno_park_code, updated_at DESC, id);
CREATE INDEX applications_recent ON applications (updated_at DESC, id);
CREATE INDEX applications_notice ON applications (notice_id, type, status);
CREATE SEQUENCE receipt_numbers;
CREATE TABLE application_fields (
  application_id uuid NOT NULL REFERENCES applications (id),
  field text NOT NULL,
  value jsonb,
  version integer NOT NULL,
  updated_by uuid NOT NULL REFERENCES users (id),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (application_id, field)
);
CREATE TABLE application_status_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES applications (id),
  action text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  actor_id uuid,
  actor_role text NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX application_status_changes_application ON application_status_changes (application_id, id);
CREATE TABLE documents (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  document_type text NOT NULL,
  stage text NOT NULL CHECK (stage IN ('application','plan')),
  file_name text NOT NULL,
  size bigint NOT NULL CHECK (size >= 0),
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  issued_on date,
  scan text NOT NULL CHECK (scan IN ('pending','clean','infected','not-scanned')),
  uploaded_role text NOT NULL CHECK (uploaded_role IN ('applicant','supplier')),
  uploaded_by uuid NOT NULL REFERENCES users (id),
  uploaded_at timestamptz NOT NULL,
  deleted_at timestamptz
);
CREATE INDEX documents_application ON documents (application_id) WHERE deleted_at IS NULL;
CREATE INDEX documents_pending ON documents (uploaded_at) WHERE scan = 'pending' AND deleted_at IS NULL;
CREATE TABLE submissions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  stage text NOT NULL CHECK (stage IN ('application','plan')),
  idempotency_key text NOT NULL,
  receipt_number text NOT NULL,
  submitted_at timestamptz NOT NULL,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  signature text NOT NULL,
  submitted_by uuid NOT NULL REFERENCES users (id),
  UNIQUE (application_id, stage)
);
CREATE UNIQUE INDEX submissions_receipt ON submissions (receipt_number);
CREATE TABLE eligibility_decisions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  stage text NOT NULL CHECK (stage IN ('application','plan','supplement')),
  notice_version_id uuid NOT NULL REFERENCES notice_versions (id),
  terms_sha256 text NOT NULL,
  as_of timestamptz NOT NULL,
  facts text NOT NULL,
  decision text NOT NULL,
  decided_at timestamptz NOT NULL
);
CREATE INDEX eligibility_decisions_application ON eligibility_decisions (application_id, decided_at);
CREATE TABLE requirement_checks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL UNIQUE REFERENCES applications (id),
  outcome text NOT NULL CHECK (outcome IN ('pass','fail')),
  reasons jsonb NOT NULL,
  checked_by uuid NOT NULL REFERENCES users (id),
  checked_by_name text NOT NULL,
  checked_at timestamptz NOT NULL
);
CREATE TABLE supplement_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  status text NOT NULL CHECK (status IN ('open','answered')),
  due_on date NOT NULL,
  items jsonb NOT NULL,
  before jsonb NOT NULL,
  requested_by uuid NOT NULL REFERENCES users (id),
  requested_by_name text NOT NULL,
  requested_at timestamptz NOT NULL,
  responded_by uuid REFERENCES users (id),
  responded_at timestamptz,
  note text
);
CREATE UNIQUE INDEX supplement_requests_one_open ON supplement_requests (application_id) WHERE status = 'open';
ALTER TABLE applications ADD FOREIGN KEY (open_supplement_request_id) REFERENCES supplement_requests (id);
`;

const REVIEWS = `
CREATE TABLE review_assignments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  evaluator_id uuid NOT NULL REFERENCES users (id),
  evaluator_name text NOT NULL,
  status text NOT NULL CHECK (status IN ('assigned','declared','recused','completed')),
  conflict_note text,
  declared_at timestamptz,
  assigned_by uuid NOT NULL REFERENCES users (id),
  assigned_at timestamptz NOT NULL,
  completed_at timestamptz,
  UNIQUE (application_id, evaluator_id)
);
CREATE INDEX review_assignments_evaluator ON review_assignments (evaluator_id, status);
CREATE TABLE score_items (
  assignment_id uuid NOT NULL REFERENCES review_assignments (id),
  criterion text NOT NULL,
  points numeric(4,1) NOT NULL CHECK (points >= 0),
  justification text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (assignment_id, criterion)
);
CREATE TABLE site_visits (
  application_id uuid PRIMARY KEY REFERENCES applications (id),
  visited_on date NOT NULL,
  checks jsonb NOT NULL,
  bonus_accepted jsonb NOT NULL,
  recorded_by uuid NOT NULL REFERENCES users (id),
  recorded_by_name text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE TABLE cost_reviews (
  application_id uuid PRIMARY KEY REFERENCES applications (id),
  accepted_total_cost_krw bigint NOT NULL CHECK (accepted_total_cost_krw > 0),
  note text NOT NULL,
  funding_plan jsonb NOT NULL,
  reviewed_by uuid NOT NULL REFERENCES users (id),
  reviewed_by_name text NOT NULL,
  reviewed_at timestamptz NOT NULL
);
`;

const SELECTION = `
CREATE TABLE selection_runs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notice_id text NOT NULL REFERENCES notices (id),
  type text NOT NULL,
  budget_krw bigint NOT NULL CHECK (budget_krw > 0),
  status text NOT NULL CHECK (status IN ('draft','proposed','returned','approved')),
  inputs text NOT NULL,
  inputs_sha256 text NOT NULL,
  created_by uuid NOT NULL REFERENCES users (id),
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL,
  proposed_by uuid REFERENCES users (id),
  proposed_by_name text,
  proposed_at timestamptz,
  decided_by uuid REFERENCES users (id),
  decided_by_name text,
  decided_at timestamptz,
  return_reason text,
  CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE INDEX selection_runs_notice ON selection_runs (notice_id, created_at DESC);
CREATE TABLE selection_items (
  run_id uuid NOT NULL REFERENCES selection_runs (id),
  application_id uuid NOT NULL REFERENCES applications (id),
  rank integer NOT NULL,
  technical_score numeric(5,2) NOT NULL,
  bonus_points numeric(3,1) NOT NULL,
  score numeric(5,2) NOT NULL,
  blocks jsonb NOT NULL,
  total_cost_krw bigint NOT NULL,
  government_krw bigint NOT NULL,
  cumulative_krw bigint NOT NULL,
  funding_plan jsonb NOT NULL,
  result text NOT NULL CHECK (result IN ('selected','reserve','not-selected')),
  reason text NOT NULL,
  PRIMARY KEY (run_id, application_id)
);
CREATE INDEX selection_items_application ON selection_items (application_id);
CREATE TABLE approvals (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL UNIQUE REFERENCES applications (id),
  run_id uuid NOT NULL REFERENCES selection_runs (id),
  notice_id text NOT NULL REFERENCES notices (id),
  rank integer NOT NULL,
  total_cost_krw bigint NOT NULL,
  government_krw bigint NOT NULL,
  local_government_krw bigint NOT NULL,
  lead_company_krw bigint NOT NULL,
  company_krw bigint NOT NULL,
  company_cash_krw bigint NOT NULL,
  company_in_kind_krw bigint NOT NULL,
  row jsonb NOT NULL,
  approved_by uuid NOT NULL REFERENCES users (id),
  approved_at timestamptz NOT NULL,
  CHECK (total_cost_krw = government_krw + local_government_krw + lead_company_krw + company_krw),
  CHECK (company_krw = company_cash_krw + company_in_kind_krw)
);
CREATE INDEX approvals_notice ON approvals (notice_id, approved_at, rank, id);
CREATE TABLE approval_exports (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notice_id text NOT NULL REFERENCES notices (id),
  format text NOT NULL CHECK (format IN ('xlsx','csv','json')),
  reason text NOT NULL,
  row_count integer NOT NULL,
  totals jsonb NOT NULL,
  sha256 text NOT NULL,
  data_sha256 text NOT NULL,
  file_name text NOT NULL,
  size bigint NOT NULL,
  storage_key text NOT NULL,
  created_by uuid NOT NULL REFERENCES users (id),
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL
);
`;

const RECORDS = `
CREATE TABLE audit_chains (
  chain text PRIMARY KEY,
  sequence bigint NOT NULL,
  head_hash text NOT NULL,
  checkpointed_sequence bigint NOT NULL DEFAULT 0
);
CREATE INDEX audit_chains_open ON audit_chains (chain) WHERE sequence > checkpointed_sequence;
CREATE TABLE audit_events (
  id text PRIMARY KEY,
  chain text NOT NULL,
  sequence bigint NOT NULL,
  application_id uuid REFERENCES applications (id),
  at timestamptz NOT NULL,
  action text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  actor_role text NOT NULL,
  details jsonb NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  UNIQUE (chain, sequence)
);
CREATE INDEX audit_events_application ON audit_events (application_id, sequence);
CREATE INDEX audit_events_at ON audit_events (at, id);
CREATE TABLE audit_checkpoints (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  heads jsonb NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_checkpoints_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoints
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id uuid REFERENCES applications (id),
  recipient text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting','sent','kept','failed')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  last_error text,
  created_at timestamptz NOT NULL,
  settled_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE state = 'waiting';
`;

/** Staff of the program office and the portal's own machinery see every row; auditors read every row. */
const OFFICE = `portal_role() IN ('officer','approver','system')`;
const OFFICE_READ = `portal_role() IN ('officer','approver','auditor','system')`;

/** A row of `applications` this person may touch. */
const OWN_APPLICATION = `
     ((SELECT portal_role()) = 'applicant' AND company_id = (SELECT portal_company()))
  OR ((SELECT portal_role()) = 'supplier' AND supplier_id = (SELECT portal_supplier()))
  OR ((SELECT portal_role()) = 'consultant' AND techno_park_code = (SELECT portal_techno_park()))
  OR ((SELECT portal_role()) = 'evaluator' AND portal_is_assigned(id))`;

/** Tables whose rows belong to an application: they are seen exactly where the application is. */
const CHILDREN_OF_APPLICATION = [
  'application_fields',
  'application_status_changes',
  'documents',
  'submissions',
  'eligibility_decisions',
  'requirement_checks',
  'supplement_requests',
  'site_visits',
  'cost_reviews',
];

const childPolicies = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON ${table} FOR SELECT
  USING (EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY write ON ${table} FOR INSERT
  WITH CHECK (portal_role() <> 'auditor' AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY change ON ${table} FOR UPDATE
  USING (portal_role() <> 'auditor' AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));`;

const POLICIES = `
CREATE FUNCTION portal_session_user(token text, at timestamptz) RETURNS SETOF users LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT u.* FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_sha256 = token AND s.expires_at > at $$;
CREATE FUNCTION portal_is_assigned(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT EXISTS (SELECT 1 FROM review_assignments r WHERE r.application_id = application
      AND r.evaluator_id = portal_actor() AND r.status IN ('declared','completed')) $$;

CREATE FUNCTION portal_company_addresses(company uuid) RETURNS TABLE (email text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT u.email FROM users u WHERE u.company_id = company AND portal_role() IS NOT NULL ORDER BY u.created_at, u.id $$;

CREATE FUNCTION portal_companies_named(pattern text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT c.id FROM companies c WHERE c.name ILIKE pattern AND portal_role() IS NOT NULL $$;
CREATE FUNCTION portal_assignment_parties(assignment uuid) RETURNS TABLE (company_name text, supplier_name text,
    notice_title text, sample boolean, notice_version_id uuid, type text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT c.name, s.name, n.title, n.sample, a.notice_version_id, a.type
      FROM review_assignments r JOIN applications a ON a.id = r.application_id
      JOIN companies c ON c.id = a.company_id JOIN notices n ON n.id = a.notice_id
      LEFT JOIN suppliers s ON s.id = a.supplier_id
     WHERE r.id = assignment AND r.evaluator_id = portal_actor() AND portal_role() = 'evaluator' $$;
CREATE FUNCTION portal_evaluator_load() RETURNS TABLE (evaluator_id uuid, open_assignments bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT r.evaluator_id, count(*) FROM review_assignments r JOIN applications a ON a.id = r.application_id
     WHERE r.status IN ('assigned','declared') AND a.status = 'under-review'
       AND portal_role() IN ('consultant','officer','approver','auditor','system') GROUP BY r.evaluator_id $$;
CREATE FUNCTION portal_run_is_approved(run uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT EXISTS (SELECT 1 FROM selection_runs s WHERE s.id = run AND s.status = 'approved') $$;

ALTER TABLE applications ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON applications FOR SELECT USING ((SELECT ${OFFICE_READ}) OR ${OWN_APPLICATION});
CREATE POLICY start ON applications FOR INSERT
  WITH CHECK ((SELECT portal_role()) = 'system'
    OR ((SELECT portal_role()) = 'applicant' AND company_id = (SELECT portal_company())));
CREATE POLICY change ON applications FOR UPDATE USING ((SELECT ${OFFICE}) OR ${OWN_APPLICATION});
${CHILDREN_OF_APPLICATION.map(childPolicies).join('\n')}

ALTER TABLE companies ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON companies FOR SELECT USING (
  (SELECT ${OFFICE_READ} OR portal_role() = 'admin')
  OR ((SELECT portal_role()) = 'applicant' AND id = (SELECT portal_company()))
  OR ((SELECT portal_role()) IN ('supplier','consultant','evaluator')
      AND EXISTS (SELECT 1 FROM applications a WHERE a.company_id = companies.id)));
CREATE POLICY register ON companies FOR INSERT WITH CHECK ((SELECT portal_role()) = 'system');
CREATE POLICY change ON companies FOR UPDATE USING (
  (SELECT portal_role()) = 'system' OR ((SELECT portal_role()) = 'applicant' AND id = (SELECT portal_company())));

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON users FOR SELECT USING (
  (SELECT ${OFFICE_READ} OR portal_role() = 'admin')
  OR id = (SELECT portal_actor())
  OR ((SELECT portal_role()) = 'applicant' AND company_id = (SELECT portal_company()))
  OR ((SELECT portal_role()) = 'supplier' AND supplier_id = (SELECT portal_supplier()))
  OR ((SELECT portal_role()) = 'consultant' AND (role = 'evaluator' OR techno_park_code = (SELECT portal_techno_park()))));
CREATE POLICY register ON users FOR INSERT WITH CHECK ((SELECT portal_role()) = 'system');
CREATE POLICY change ON users FOR UPDATE USING (
  (SELECT portal_role()) = 'system' OR id = (SELECT portal_actor()));

ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_only ON sessions USING ((SELECT portal_role()) = 'system');
ALTER TABLE sign_in_failures ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_only ON sign_in_failures USING ((SELECT portal_role()) = 'system');
ALTER TABLE account_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY system_only ON account_tokens USING ((SELECT portal_role()) = 'system');

ALTER TABLE membership_requests ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON membership_requests USING (
  (SELECT portal_role()) = 'system'
  OR ((SELECT portal_role()) = 'applicant' AND company_id = (SELECT portal_company())));

ALTER TABLE review_assignments ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON review_assignments FOR SELECT USING (
  ((SELECT portal_role()) = 'evaluator' AND evaluator_id = (SELECT portal_actor()))
  OR ((SELECT portal_role()) <> 'evaluator' AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id)));
CREATE POLICY assign ON review_assignments FOR INSERT WITH CHECK (
  (SELECT portal_role()) IN ('consultant','system') AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY change ON review_assignments FOR UPDATE USING (
  (SELECT portal_role()) = 'system' OR ((SELECT portal_role()) = 'evaluator' AND evaluator_id = (SELECT portal_actor())));

ALTER TABLE score_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON score_items FOR SELECT USING (
  (SELECT portal_role()) NOT IN ('applicant','supplier')
  AND EXISTS (SELECT 1 FROM review_assignments r WHERE r.id = assignment_id));
CREATE POLICY own ON score_items FOR ALL USING (
  (SELECT portal_role()) = 'system' OR EXISTS (SELECT 1 FROM review_assignments r WHERE r.id = assignment_id
    AND r.evaluator_id = (SELECT portal_actor()) AND r.status = 'declared'));

ALTER TABLE selection_runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON selection_runs FOR SELECT USING ((SELECT ${OFFICE_READ}));
CREATE POLICY write ON selection_runs FOR INSERT WITH CHECK ((SELECT ${OFFICE}));
CREATE POLICY change ON selection_runs FOR UPDATE USING ((SELECT ${OFFICE}));
ALTER TABLE selection_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON selection_items FOR SELECT USING ((SELECT ${OFFICE_READ})
  OR (portal_run_is_approved(run_id) AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id)));
CREATE POLICY write ON selection_items FOR INSERT WITH CHECK ((SELECT ${OFFICE}));
ALTER TABLE approvals ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON approvals FOR SELECT USING (
  (SELECT ${OFFICE_READ}) OR EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY approve ON approvals FOR INSERT WITH CHECK ((SELECT portal_role()) IN ('approver','system'));
ALTER TABLE approval_exports ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON approval_exports FOR SELECT USING ((SELECT ${OFFICE_READ}));
CREATE POLICY write ON approval_exports FOR INSERT WITH CHECK ((SELECT ${OFFICE}));

ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON audit_events FOR SELECT USING (
  (SELECT portal_role()) IN ('auditor','system')
  OR (application_id IS NOT NULL AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id)));
CREATE POLICY record ON audit_events FOR INSERT WITH CHECK (true);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON outbox FOR SELECT USING ((SELECT portal_role()) IN ('system','admin'));
CREATE POLICY record ON outbox FOR INSERT WITH CHECK (true);
CREATE POLICY settle ON outbox FOR UPDATE USING ((SELECT portal_role()) = 'system');
`;

/** The portal's first schema, with row-level security on every table that holds a company's or a TechnoPark's rows. */
export class CreatePortal1763700000000 implements MigrationInterface {
  readonly name = 'CreatePortal1763700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [
      WHO_IS_ASKING,
      PEOPLE,
      NOTICES,
      APPLICATIONS,
      REVIEWS,
      SELECTION,
      RECORDS,
      POLICIES,
    ]) {
      await queryRunner.query(part);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  }
}
