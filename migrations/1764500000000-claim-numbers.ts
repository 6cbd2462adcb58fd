import type { MigrationInterface, QueryRunner } from 'typeorm';

const CLAIMS = `
CREATE TABLE company_claims (
  company_id uuid PRIMARY KEY REFERENCES companies (id),
  status text NOT NULL CHECK (status IN ('pending','proved','disputed')),
  before_dispute text CHECK (before_dispute IN ('pending','proved')),
  claimed_at timestamptz NOT NULL,
  proved_at timestamptz,
  proved_by uuid REFERENCES users (id),
  proved_by_name text,
  proved_how text CHECK (proved_how IN ('requirement-check','certificate','dispute')),
  disputed_at timestamptz,
  CHECK ((status = 'disputed') = (before_dispute IS NOT NULL)),
  CHECK ((status = 'disputed') = (disputed_at IS NOT NULL)),
  CHECK ((coalesce(before_dispute, status) = 'proved') = (proved_at IS NOT NULL)),
  CHECK ((proved_at IS NULL) = (proved_how IS NULL))
);
ALTER TABLE company_claims ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON company_claims FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();

-- What is there: a number that a requirement check has passed is proved by it, every other one is claimed since its company registered.
INSERT INTO company_claims (company_id, status, claimed_at, proved_at, proved_by, proved_by_name, proved_how)
  SELECT c.id, CASE WHEN p.checked_at IS NULL THEN 'pending' ELSE 'proved' END, c.created_at, p.checked_at, p.checked_by,
      p.checked_by_name, CASE WHEN p.checked_at IS NOT NULL THEN 'requirement-check' END
    FROM companies c LEFT JOIN LATERAL (
      SELECT k.checked_at, k.checked_by, k.checked_by_name FROM applications a
        JOIN requirement_checks k ON k.application_id = a.id AND k.outcome = 'pass' AND k.status = 'in-force'
       WHERE a.company_id = c.id ORDER BY k.checked_at LIMIT 1) p ON true;

-- No company without a claim, whoever stores one.
CREATE FUNCTION portal_claim_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO company_claims (company_id, status, claimed_at) VALUES (NEW.id, 'pending', NEW.created_at);
  RETURN NULL;
END $$;
CREATE TRIGGER claim_number AFTER INSERT ON companies FOR EACH ROW EXECUTE FUNCTION portal_claim_number();
`;

const DISPUTES = `
CREATE TABLE company_disputes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid NOT NULL REFERENCES companies (id),
  email text NOT NULL CHECK (email = lower(email) AND btrim(email) <> ''),
  name text NOT NULL CHECK (btrim(name) <> ''),
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  status text NOT NULL CHECK (status IN ('open','proposed','rejected','upheld')),
  raised_at timestamptz NOT NULL,
  proposed_by uuid REFERENCES users (id),
  proposed_by_name text,
  proposed_at timestamptz,
  proposal_reason text,
  return_reason text,
  decided_by uuid REFERENCES users (id),
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  CHECK ((status IN ('rejected','upheld')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK (status NOT IN ('proposed','upheld') OR proposed_by IS NOT NULL),
  CHECK (status <> 'rejected' OR decision_reason IS NOT NULL),
  CHECK (status <> 'upheld' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX company_disputes_waiting ON company_disputes (company_id) WHERE status IN ('open','proposed');
CREATE INDEX company_disputes_newest ON company_disputes (raised_at DESC, id DESC);
CREATE INDEX company_disputes_email ON company_disputes (email);
ALTER TABLE company_disputes ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON company_disputes FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();

CREATE TABLE company_certificates (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid NOT NULL REFERENCES companies (id),
  dispute_id uuid REFERENCES company_disputes (id),
  status text NOT NULL CHECK (status IN ('waiting','confirmed','returned','replaced','evidence')),
  file_name text NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text NOT NULL UNIQUE,
  scan text NOT NULL CHECK (scan IN ('pending','clean','infected','not-scanned')),
  uploaded_by uuid REFERENCES users (id),
  uploaded_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_by_name text,
  decided_at timestamptz,
  return_reason text,
  CHECK ((status = 'evidence') = (dispute_id IS NOT NULL)),
  CHECK ((dispute_id IS NULL) = (uploaded_by IS NOT NULL)),
  CHECK ((status IN ('confirmed','returned')) = (decided_by IS NOT NULL)),
  CHECK ((status = 'returned') = (return_reason IS NOT NULL))
);
CREATE UNIQUE INDEX company_certificates_waiting ON company_certificates (company_id) WHERE status = 'waiting';
CREATE INDEX company_certificates_newest ON company_certificates (company_id, uploaded_at DESC);
CREATE INDEX company_certificates_dispute ON company_certificates (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX company_certificates_scan ON company_certificates (uploaded_at) WHERE scan IN ('pending','not-scanned');
ALTER TABLE company_certificates ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON company_certificates FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();
`;

const OFFERS = `
CREATE TABLE ownership_offers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid NOT NULL REFERENCES companies (id),
  offered_by uuid NOT NULL REFERENCES users (id),
  offered_to uuid NOT NULL REFERENCES users (id),
  status text NOT NULL CHECK (status IN ('offered','accepted','declined','withdrawn')),
  offered_at timestamptz NOT NULL,
  answered_at timestamptz,
  CHECK (offered_by <> offered_to),
  CHECK ((status = 'offered') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX ownership_offers_waiting ON ownership_offers (company_id) WHERE status = 'offered';
CREATE INDEX ownership_offers_company ON ownership_offers (company_id);
ALTER TABLE ownership_offers ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON ownership_offers FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();
`;

/** 사업자등록번호 소유: a company claims its number; it is proved, disputed, handed over. */
export class ClaimNumbers1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLAIMS + DISPUTES + OFFERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TRIGGER claim_number ON companies;
DROP FUNCTION portal_claim_number();
DROP TABLE ownership_offers, company_certificates, company_disputes, company_claims;`);
  }
}
