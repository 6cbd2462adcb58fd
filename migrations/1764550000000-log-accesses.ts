import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOG = `
CREATE TABLE personal_data_accesses (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  person_id uuid NOT NULL,
  person_name text NOT NULL,
  role text NOT NULL,
  address text NOT NULL,
  route text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('case','document','list','bulk')),
  thing uuid,
  application_id uuid,
  company_id uuid,
  times integer NOT NULL CHECK (times > 0),
  shown integer NOT NULL CHECK (shown >= 0),
  reason text,
  stretch bigint NOT NULL
);
-- One row a person, route and thing in ten minutes, however often it is asked for.
CREATE UNIQUE INDEX personal_data_accesses_stretch ON personal_data_accesses (person_id, stretch, route, thing) NULLS NOT DISTINCT;
CREATE INDEX personal_data_accesses_newest ON personal_data_accesses (at DESC, id DESC);
CREATE INDEX personal_data_accesses_company ON personal_data_accesses (company_id, at DESC) WHERE company_id IS NOT NULL;
ALTER TABLE personal_data_accesses ENABLE ROW LEVEL SECURITY;

-- The one writer: in the name of whoever asks, as the portal signed it. The role of the application may not insert or change a row itself.
CREATE FUNCTION portal_record_access(seen_at timestamptz, from_address text, by_route text, of_kind text, of_thing uuid, how_many integer,
  why text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_case uuid;
  of_company uuid;
BEGIN
  IF portal_actor() IS NULL THEN
    RAISE EXCEPTION 'nobody is asking' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF of_thing IS NOT NULL THEN
    of_case := coalesce(
      (SELECT a.id FROM applications a WHERE a.id = of_thing),
      (SELECT d.application_id FROM documents d WHERE d.id = of_thing),
      (SELECT r.application_id FROM review_assignments r WHERE r.id = of_thing),
      (SELECT p.application_id FROM lead_pledges p WHERE p.id = of_thing));
    of_company := coalesce((SELECT a.company_id FROM applications a WHERE a.id = of_case),
      (SELECT c.company_id FROM company_certificates c WHERE c.id = of_thing));
  END IF;
  IF of_company IS NOT NULL AND of_company = portal_company() THEN RETURN; END IF;
  INSERT INTO personal_data_accesses AS kept (at, last_at, person_id, person_name, role, address, route, kind, thing, application_id,
      company_id, times, shown, reason, stretch)
    VALUES (seen_at, seen_at, portal_actor(), portal_actor_name(), portal_role(), from_address, by_route, of_kind, of_thing, of_case,
      of_company, 1, how_many, coalesce(why, (SELECT e.reason FROM approval_exports e WHERE e.id = of_thing)),
      floor(extract(epoch FROM seen_at) / 600))
    ON CONFLICT (person_id, stretch, route, thing) DO UPDATE
      SET times = kept.times + 1, shown = kept.shown + excluded.shown, last_at = greatest(kept.last_at, excluded.last_at);
END $$;

-- 누가 내 정보를 보았나: what a company or supplier may read of it, without the names of those who looked (evaluators stay unknown).
CREATE FUNCTION portal_accesses_of_own(before_at timestamptz, before_id uuid, many integer)
  RETURNS TABLE (id uuid, at timestamptz, role text, kind text, application_id uuid, times integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.id, l.at, l.role, l.kind, l.application_id, l.times FROM personal_data_accesses l
     WHERE l.company_id = (SELECT portal_company()) AND (SELECT portal_role()) = 'applicant'
       AND (before_at IS NULL OR (l.at, l.id) < (before_at, before_id))
     ORDER BY l.at DESC, l.id DESC LIMIT least(many, 101) $$;
`;

const RIGHTS = `
CREATE TABLE rights_changes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL,
  change text NOT NULL CHECK (change IN ('granted','changed','ended')),
  membership_id uuid NOT NULL,
  person_id uuid NOT NULL,
  person_name text NOT NULL,
  role text NOT NULL,
  part text,
  organization_name text,
  by_id uuid,
  by_name text,
  reason text
);
CREATE INDEX rights_changes_newest ON rights_changes (at DESC, id DESC);
ALTER TABLE rights_changes ENABLE ROW LEVEL SECURITY;

INSERT INTO rights_changes (at, change, membership_id, person_id, person_name, role, part, organization_name)
  SELECT m.started_at, 'granted', m.id, m.user_id, u.name, m.role, m.part, m.organization_name
    FROM memberships m JOIN users u ON u.id = m.user_id;
INSERT INTO rights_changes (at, change, membership_id, person_id, person_name, role, part, organization_name, by_id, by_name, reason)
  SELECT m.ended_at, 'ended', m.id, m.user_id, u.name, m.role, m.part, m.organization_name, m.ended_by, b.name, m.end_reason
    FROM memberships m JOIN users u ON u.id = m.user_id LEFT JOIN users b ON b.id = m.ended_by WHERE m.ended_at IS NOT NULL;

CREATE FUNCTION portal_note_rights() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  what text := CASE WHEN TG_OP = 'INSERT' THEN 'granted' WHEN OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL THEN 'ended'
    ELSE 'changed' END;
BEGIN
  INSERT INTO rights_changes (at, change, membership_id, person_id, person_name, role, part, organization_name, by_id, by_name, reason)
    VALUES (CASE what WHEN 'granted' THEN NEW.started_at WHEN 'ended' THEN NEW.ended_at ELSE clock_timestamp() END, what, NEW.id,
      NEW.user_id, coalesce((SELECT u.name FROM users u WHERE u.id = NEW.user_id), '-'), NEW.role, NEW.part, NEW.organization_name,
      portal_actor(), portal_actor_name(), NEW.end_reason);
  RETURN NULL;
END $$;
CREATE TRIGGER note_rights AFTER INSERT OR UPDATE OF role, part, ended_at ON memberships
  FOR EACH ROW EXECUTE FUNCTION portal_note_rights();
`;

const REVIEWS = `
CREATE TABLE access_reviews (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  reviewed_at timestamptz NOT NULL,
  reviewed_by uuid NOT NULL,
  reviewed_by_name text NOT NULL,
  findings integer NOT NULL CHECK (findings >= 0),
  note text NOT NULL CHECK (btrim(note) <> '')
);
CREATE INDEX access_reviews_month ON access_reviews (month, reviewed_at DESC);
ALTER TABLE access_reviews ENABLE ROW LEVEL SECURITY;
`;

/** 접속기록: who saw whose data; who was given which rights; who looked through it, month by month. */
export class LogAccesses1764550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOG + RIGHTS + REVIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TRIGGER note_rights ON memberships;
DROP FUNCTION portal_note_rights(), portal_accesses_of_own(timestamptz, uuid, integer),
  portal_record_access(timestamptz, text, text, text, uuid, integer, text);
DROP TABLE access_reviews, rights_changes, personal_data_accesses;`);
  }
}
