import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE staff_proposals (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL CHECK (email = lower(email) AND btrim(email) <> ''),
  name text NOT NULL CHECK (btrim(name) <> ''),
  role text NOT NULL CHECK (role IN ('consultant','evaluator','officer','approver','lead-company','auditor','admin')),
  organization_id text,
  organization_name text NOT NULL CHECK (btrim(organization_name) <> ''),
  expertise text,
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  status text NOT NULL CHECK (status IN ('proposed','confirmed','returned')),
  proposed_by uuid NOT NULL REFERENCES users (id),
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_by_name text,
  decided_at timestamptz,
  return_reason text,
  membership_id uuid REFERENCES memberships (id),
  CHECK ((status = 'proposed') = (decided_by IS NULL)),
  CHECK ((status = 'proposed') = (decided_at IS NULL)),
  CHECK ((status = 'returned') = (return_reason IS NOT NULL)),
  CHECK ((status = 'confirmed') = (membership_id IS NOT NULL)),
  CHECK (decided_by <> proposed_by)
);
COMMENT ON COLUMN staff_proposals.organization_name IS 'As it was called when it was proposed.';
CREATE INDEX staff_proposals_newest ON staff_proposals (proposed_at DESC, id DESC);
CREATE UNIQUE INDEX staff_proposals_waiting ON staff_proposals (email, role, coalesce(organization_id, '')) WHERE status = 'proposed';
ALTER TABLE staff_proposals ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON staff_proposals FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();

ALTER TABLE account_tokens DROP CONSTRAINT account_tokens_purpose_check;
ALTER TABLE account_tokens ADD CONSTRAINT account_tokens_purpose_check
  CHECK (purpose IN ('confirm-email','reset-password','first-password'));
`;

/** 담당자 등록: one administrator proposes whom the portal lets in, another one confirms; the person sets the first password by a link. */
export class ProposeStaff1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE staff_proposals;
DELETE FROM account_tokens WHERE purpose = 'first-password';
ALTER TABLE account_tokens DROP CONSTRAINT account_tokens_purpose_check;
ALTER TABLE account_tokens ADD CONSTRAINT account_tokens_purpose_check
  CHECK (purpose IN ('confirm-email','reset-password'));`);
  }
}
