import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
ALTER TABLE sessions ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN user_agent text, ADD COLUMN address text,
  ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now();
UPDATE sessions SET authenticated_at = created_at;
CREATE UNIQUE INDEX sessions_id ON sessions (id);
COMMENT ON COLUMN sessions.id IS 'What the person names a session of theirs by; the token and its hash never leave.';
COMMENT ON COLUMN sessions.authenticated_at IS 'When the person last proved who they are: at sign-in, or since.';
`;

/** Left alone for so long a session ends: staff see other people’s cases. */
const IDLE = `
CREATE FUNCTION portal_idle_limit(role text) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN role IN ('applicant', 'supplier') THEN interval '12 hours' ELSE interval '60 minutes' END $$;
`;

const OF_PERSON = `user_id uuid, name text, membership_id uuid, role text, company_id uuid, supplier_id uuid, lead_company_id uuid,
    techno_park_code text, office_id text, ended_at timestamptz, end_reason text`;
const PERSON = `u.id, u.name, m.id, m.role, m.company_id, m.supplier_id, m.lead_company_id, m.techno_park_code, m.office_id,
        m.ended_at, m.end_reason`;
const FROM = `FROM sessions s JOIN users u ON u.id = s.user_id JOIN memberships m ON m.id = s.membership_id
     WHERE s.token_sha256 = token AND s.expires_at > at`;

const KNOW = `
DROP FUNCTION portal_session(text, timestamptz);
-- Who is signed in with a session's cookie, and with which membership. Writes down that it is in use, at most once a minute.
CREATE FUNCTION portal_session(token text, at timestamptz) RETURNS TABLE (${OF_PERSON}, session_id uuid, authenticated_at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  RETURN QUERY SELECT ${PERSON}, s.id, s.authenticated_at ${FROM}
     AND s.last_seen_at > at - portal_idle_limit(m.role);
  IF FOUND THEN
    UPDATE sessions SET last_seen_at = at WHERE token_sha256 = token AND last_seen_at < at - interval '1 minute';
  END IF;
END $$;
`;

const FORGET = `
DROP FUNCTION portal_session(text, timestamptz);
CREATE FUNCTION portal_session(token text, at timestamptz) RETURNS TABLE (${OF_PERSON})
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT ${PERSON} ${FROM} $$;
DROP FUNCTION portal_idle_limit(text);
ALTER TABLE sessions DROP COLUMN id, DROP COLUMN user_agent, DROP COLUMN address, DROP COLUMN authenticated_at;
`;

/** 로그인한 기기: a session has a name of its own, says from where it is used, and ends when it is left alone. */
export class KnowSessions1764490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [COLUMNS, IDLE, KNOW]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FORGET);
  }
}
