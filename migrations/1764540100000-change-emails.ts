import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE email_changes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users (id),
  new_email text,
  old_token_sha256 text NOT NULL UNIQUE,
  new_token_sha256 text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  ended_at timestamptz,
  CHECK ((ended_at IS NULL) = (new_email IS NOT NULL))
);
COMMENT ON COLUMN email_changes.new_email IS 'Forgotten once it has ended, however it did.';
CREATE UNIQUE INDEX email_changes_waiting ON email_changes (user_id) WHERE ended_at IS NULL;
CREATE INDEX email_changes_user ON email_changes (user_id, asked_at);
CREATE INDEX email_changes_expiry ON email_changes (expires_at) WHERE ended_at IS NULL;
ALTER TABLE email_changes ENABLE ROW LEVEL SECURITY;
`;

/** 메일 주소 변경: takes effect once both addresses have said yes. */
export class ChangeEmails1764540100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE email_changes');
  }
}
