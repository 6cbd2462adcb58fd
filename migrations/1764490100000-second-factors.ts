import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE second_factors (
  user_id uuid PRIMARY KEY REFERENCES users (id),
  sealed_secret text,
  confirmed_at timestamptz,
  last_step bigint,
  pending_secret text,
  CHECK ((sealed_secret IS NULL) = (confirmed_at IS NULL)),
  CHECK (sealed_secret IS NOT NULL OR pending_secret IS NOT NULL)
);
COMMENT ON COLUMN second_factors.sealed_secret IS 'With a key that the database does not hold.';
COMMENT ON COLUMN second_factors.last_step IS 'Of the last code that was taken: none is taken twice, nor an older one after it.';
COMMENT ON COLUMN second_factors.pending_secret IS 'Sealed as well; of a device that has not been proved yet.';
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;

CREATE TABLE recovery_codes (
  code_sha256 text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  used_at timestamptz
);
CREATE INDEX recovery_codes_user ON recovery_codes (user_id);
ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;

ALTER TABLE sessions ADD COLUMN second_factor_at timestamptz;
COMMENT ON COLUMN sessions.second_factor_at IS 'When the second factor was given in this session.';
`;

const OF_SESSION = `user_id uuid, name text, membership_id uuid, role text, company_id uuid, supplier_id uuid, lead_company_id uuid,
    techno_park_code text, office_id text, ended_at timestamptz, end_reason text, session_id uuid, authenticated_at timestamptz`;
const SESSION = `u.id, u.name, m.id, m.role, m.company_id, m.supplier_id, m.lead_company_id, m.techno_park_code, m.office_id,
        m.ended_at, m.end_reason, s.id, s.authenticated_at`;

/** Who is signed in, as the migration before made it, with more columns. */
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
  ', second_factor_at timestamptz, has_second_factor boolean',
  `, s.second_factor_at,
        EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL)`,
);

/** 2단계 인증: codes of a device beside the password, and codes on paper for when the device is lost. */
export class SecondFactors1764490100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, KNOW]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sessionFunction('', ''));
    await runner.query(
      'DROP TABLE second_factors, recovery_codes; ALTER TABLE sessions DROP COLUMN second_factor_at',
    );
  }
}
