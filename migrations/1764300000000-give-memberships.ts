import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICES = `
CREATE TABLE offices (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]{2,40}$'),
  name text NOT NULL CHECK (btrim(name) <> ''),
  region_code text UNIQUE
);
COMMENT ON COLUMN offices.region_code IS 'The province whose own office it is; null: it serves the country.';
INSERT INTO offices (id, name, region_code) VALUES
  ('national', '스마트제조혁신추진단', NULL), ('jeonbuk', '전북특별자치도 전담기관', 'jeonbuk');

CREATE TABLE lead_companies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_registration_number text NOT NULL UNIQUE CHECK (business_registration_number ~ '^[0-9]{10}$'),
  name text NOT NULL CHECK (btrim(name) <> ''),
  search_key text NOT NULL,
  created_at timestamptz NOT NULL
);
ALTER TABLE offices ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_companies ENABLE ROW LEVEL SECURITY;
`;

const MEMBERSHIPS = `
CREATE TABLE memberships (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users (id),
  role text NOT NULL CHECK (role IN
    ('applicant','supplier','lead-company','consultant','evaluator','officer','approver','auditor','admin')),
  part text CHECK (part IN ('owner','member')),
  company_id uuid REFERENCES companies (id),
  supplier_id uuid REFERENCES suppliers (id),
  lead_company_id uuid REFERENCES lead_companies (id),
  techno_park_code text,
  office_id text REFERENCES offices (id),
  organization_name text,
  expertise text,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by uuid REFERENCES users (id),
  end_reason text,
  CHECK ((role = 'applicant') = (company_id IS NOT NULL)),
  CHECK ((role = 'applicant') = (part IS NOT NULL)),
  CHECK ((role = 'supplier') = (supplier_id IS NOT NULL)),
  CHECK ((role = 'lead-company') = (lead_company_id IS NOT NULL)),
  CHECK ((role = 'consultant') = (techno_park_code IS NOT NULL)),
  CHECK ((role IN ('officer','approver')) = (office_id IS NOT NULL)),
  CHECK (ended_at >= started_at),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX memberships_running ON memberships (user_id, role,
  coalesce(company_id::text, supplier_id::text, lead_company_id::text, techno_park_code, office_id, '')) WHERE ended_at IS NULL;
CREATE INDEX memberships_user ON memberships (user_id);
CREATE INDEX memberships_company ON memberships (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX memberships_supplier ON memberships (supplier_id) WHERE supplier_id IS NOT NULL;
CREATE INDEX memberships_lead_company ON memberships (lead_company_id) WHERE lead_company_id IS NOT NULL;
CREATE INDEX memberships_techno_park ON memberships (techno_park_code) WHERE techno_park_code IS NOT NULL;
CREATE INDEX memberships_office ON memberships (office_id) WHERE office_id IS NOT NULL;
CREATE INDEX memberships_evaluator ON memberships (user_id) WHERE role = 'evaluator';

-- What each account was is its first membership; whoever is signed in goes on with it.
INSERT INTO memberships (user_id, role, part, company_id, supplier_id, techno_park_code, office_id, organization_name,
    expertise, started_at)
  SELECT id, role, CASE WHEN role = 'applicant' THEN CASE WHEN is_owner THEN 'owner' ELSE 'member' END END, company_id,
    supplier_id, techno_park_code, CASE WHEN role IN ('officer','approver') THEN 'national' END,
    CASE WHEN role IN ('evaluator','auditor','admin') THEN organization_name END, expertise, created_at FROM users;
ALTER TABLE sessions ADD COLUMN membership_id uuid REFERENCES memberships (id);
UPDATE sessions s SET membership_id = m.id FROM memberships m WHERE m.user_id = s.user_id;
ALTER TABLE sessions ALTER COLUMN membership_id SET NOT NULL;
`;

/** Policies read the columns that go away; those that stand in migrations/policies are put in after this. */
const USERS = `
DO $$ DECLARE policy record; BEGIN
  FOR policy IN SELECT polname FROM pg_policy WHERE polrelid = 'users'::regclass LOOP
    EXECUTE format('DROP POLICY %I ON users', policy.polname);
  END LOOP;
END $$;
COMMENT ON TABLE users IS NULL;
DROP FUNCTION portal_session_user(text, timestamptz);
ALTER TABLE users DROP COLUMN role, DROP COLUMN company_id, DROP COLUMN supplier_id, DROP COLUMN techno_park_code,
  DROP COLUMN is_owner, DROP COLUMN organization_name, DROP COLUMN expertise;
`;

const NOTICES = `
ALTER TABLE notices ADD COLUMN office_id text REFERENCES offices (id);
UPDATE notices SET office_id = 'national';
ALTER TABLE notices ALTER COLUMN office_id SET NOT NULL;
CREATE INDEX notices_office ON notices (office_id);
`;

const addresses = (name: string, parameter: string, column: string): string => `
CREATE OR REPLACE FUNCTION ${name}(${parameter}) RETURNS TABLE (email text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.${column} = $1 AND m.ended_at IS NULL AND portal_role() IS NOT NULL ORDER BY m.started_at, u.id $$;
`;

const FUNCTIONS = `
CREATE FUNCTION portal_office() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.office', true), '') $$;
CREATE FUNCTION portal_lead_company() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('portal.lead_company', true), '')::uuid $$;

-- Who is signed in with a session's cookie, and with which membership.
CREATE FUNCTION portal_session(token text, at timestamptz) RETURNS TABLE (user_id uuid, name text, membership_id uuid,
    role text, company_id uuid, supplier_id uuid, lead_company_id uuid, techno_park_code text, office_id text,
    ended_at timestamptz, end_reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT u.id, u.name, m.id, m.role, m.company_id, m.supplier_id, m.lead_company_id, m.techno_park_code, m.office_id,
        m.ended_at, m.end_reason
      FROM sessions s JOIN users u ON u.id = s.user_id JOIN memberships m ON m.id = s.membership_id
     WHERE s.token_sha256 = token AND s.expires_at > at $$;
${addresses('portal_company_addresses', 'company uuid', 'company_id')}
${addresses('portal_supplier_addresses', 'supplier uuid', 'supplier_id')}
${addresses('portal_techno_park_addresses', 'park text', 'techno_park_code')}
CREATE FUNCTION portal_approver_addresses(office text) RETURNS TABLE (email text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.office_id = office AND m.role = 'approver' AND m.ended_at IS NULL AND portal_role() IS NOT NULL
     ORDER BY m.started_at, u.id $$;
`;

/** 소속과 전담기관: a person has one account and memberships; what an account was is its first one. A notice belongs to an office. */
export class GiveMemberships1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OFFICES, MEMBERSHIPS, USERS, NOTICES, FUNCTIONS]) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('A person with two memberships does not fit into one account of before'));
  }
}
