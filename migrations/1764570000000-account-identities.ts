import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE account_identities (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users (id),
  issuer text NOT NULL CHECK (issuer <> ''),
  subject text NOT NULL CHECK (subject <> ''),
  linked_at timestamptz NOT NULL,
  last_used_at timestamptz,
  UNIQUE (issuer, subject),
  UNIQUE (user_id, issuer)
);
COMMENT ON TABLE account_identities IS 'One account an identity, one identity a provider. Made by the person alone; an address of mail never makes one.';
ALTER TABLE account_identities ENABLE ROW LEVEL SECURITY;

CREATE TABLE oidc_flows (
  state_sha256 text PRIMARY KEY,
  browser_sha256 text NOT NULL,
  provider text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('sign-in','link','prove')),
  session_id uuid REFERENCES sessions (id) ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK ((purpose = 'sign-in') = (session_id IS NULL))
);
COMMENT ON TABLE oidc_flows IS 'Each is taken out by the first answer that its own browser brings. Nonce and verifier follow from the cookie and are not kept.';
CREATE INDEX oidc_flows_expiry ON oidc_flows (expires_at);
CREATE INDEX oidc_flows_session ON oidc_flows (session_id);
ALTER TABLE oidc_flows ENABLE ROW LEVEL SECURITY;
`;

/** 연결된 로그인: who somebody is at an outside provider (OIDC), and sign-ins that are on their way there. */
export class AccountIdentities1764570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE oidc_flows, account_identities');
  }
}
