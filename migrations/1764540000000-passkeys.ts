import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE passkeys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users (id),
  name text NOT NULL CHECK (btrim(name) <> ''),
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL CHECK (counter >= 0),
  transports text[] NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
COMMENT ON COLUMN passkeys.public_key IS 'COSE; the other half never leaves the person''s device.';
COMMENT ON COLUMN passkeys.counter IS 'Of the last use: one that does not grow, where it is kept at all, is a copy''s.';
CREATE INDEX passkeys_user ON passkeys (user_id);
ALTER TABLE passkeys ENABLE ROW LEVEL SECURITY;

CREATE TABLE passkey_challenges (
  challenge_sha256 text PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('register','sign-in','prove')),
  session_id uuid REFERENCES sessions (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  CHECK ((purpose = 'sign-in') = (session_id IS NULL))
);
COMMENT ON TABLE passkey_challenges IS 'Each is taken out when it is answered, right or wrong.';
CREATE INDEX passkey_challenges_expiry ON passkey_challenges (expires_at);
CREATE INDEX passkey_challenges_session ON passkey_challenges (session_id);
ALTER TABLE passkey_challenges ENABLE ROW LEVEL SECURITY;
`;

const OF_SESSION = `user_id uuid, name text, membership_id uuid, role text, company_id uuid, supplier_id uuid, lead_company_id uuid,
    techno_park_code text, office_id text, ended_at timestamptz, end_reason text, session_id uuid, authenticated_at timestamptz,
    second_factor_at timestamptz, has_second_factor boolean`;
const SESSION = `u.id, u.name, m.id, m.role, m.company_id, m.supplier_id, m.lead_company_id, m.techno_park_code, m.office_id,
        m.ended_at, m.end_reason, s.id, s.authenticated_at, s.second_factor_at,
        EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL)`;

/** Who is signed in, as the migration of second factors made it, with more columns. */
const sessionFunction = (columns: string, values: string): string => `
DROP FUNCTION portal_session(text, timestamptz);
CREATE FUNCTION portal_session(token text, at timestamptz) RETURNS TABLE (${OF_SESSION}${columns})
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN QUERY SELECT ${SESSION}${values}
      FROM sessions s JOIN users u ON u.id = s.user_id JOIN memberships m ON m.id = s.membership_id
     WHERE s.token_sha256 = token AND s.expires_at > at AND s.last_seen_at > at - portal_idle_limit(m.role);
  IF FOUND THEN
    UPDATE sessions SET last_seen_at = at WHERE token_sha256 = token AND last_seen_at < at - interval '1 minute';
  END IF;
END $$;
`;

const KNOW = sessionFunction(
  ', has_passkey boolean',
  ', EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = u.id)',
);

/** 패스키: keys of people's own devices, in place of the code of an authenticator or of everything. */
export class Passkeys1764540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, KNOW]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sessionFunction('', ''));
    await runner.query('DROP TABLE passkey_challenges, passkeys');
  }
}
