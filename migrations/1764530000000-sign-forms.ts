import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE form_signatures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES applications (id),
  stage text NOT NULL CHECK (stage IN ('application','plan')),
  name text NOT NULL CHECK (btrim(name) <> ''),
  statement text NOT NULL CHECK (btrim(statement) <> ''),
  by_role text NOT NULL CHECK (by_role IN ('applicant','supplier')),
  content_sha256 text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  organization_name text NOT NULL,
  signed_by uuid NOT NULL REFERENCES users (id),
  signed_by_name text NOT NULL,
  signed_at timestamptz NOT NULL
);
COMMENT ON COLUMN form_signatures.statement IS 'As it read when it was signed.';
COMMENT ON COLUMN form_signatures.content_sha256 IS 'Hash of what the stage held when it was signed.';
CREATE INDEX form_signatures_latest ON form_signatures (application_id, name, id DESC);
ALTER TABLE form_signatures ENABLE ROW LEVEL SECURITY;
`;

/** 서명: parties of a case sign in their own account; a signature is added, never changed. */
export class SignForms1764530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_signatures');
  }
}
