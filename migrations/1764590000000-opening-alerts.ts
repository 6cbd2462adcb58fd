import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE opening_alerts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL,
  follows text NOT NULL,
  token_sha256 text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE opening_alerts IS '접수 알림: who is told when a program opens; forgotten once told, stopped or never confirmed.';
COMMENT ON COLUMN opening_alerts.follows IS 'Program, type and whom it is meant for: notices that follow each other year after year.';
CREATE UNIQUE INDEX opening_alerts_one ON opening_alerts (lower(email), follows);
CREATE INDEX opening_alerts_waiting ON opening_alerts (follows) WHERE confirmed_at IS NOT NULL;
CREATE INDEX opening_alerts_expiry ON opening_alerts (expires_at);
ALTER TABLE opening_alerts ENABLE ROW LEVEL SECURITY;
`;

/** 접수 알림: a mail when a program opens, for anyone. */
export class OpeningAlerts1764590000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE opening_alerts');
  }
}
