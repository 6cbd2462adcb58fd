import type { MigrationInterface, QueryRunner } from 'typeorm';

const PEOPLE = `
ALTER TABLE audit_events ALTER COLUMN actor_name DROP NOT NULL, ADD COLUMN actor_hash text;
ALTER TABLE audit_events ADD CONSTRAINT audit_events_one_actor CHECK (num_nonnulls(actor_name, actor_hash) = 1) NOT VALID;
-- 사건의 사람: whose name the hash of an event stands for. A row that is gone is a name that was erased.
CREATE TABLE event_people (
  event_id text PRIMARY KEY,
  person_id uuid,
  name text NOT NULL,
  salt text NOT NULL
);
CREATE INDEX event_people_person ON event_people (person_id) WHERE person_id IS NOT NULL;
ALTER TABLE event_people ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER event_people_unchanged BEFORE UPDATE OR TRUNCATE ON event_people
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE users ADD COLUMN erased_at timestamptz;
`;

/**
 * As before (1764520100000), but that the name is kept beside the event and the event has its salted hash. Whose account is erased leaves no
 * name: the key share lock lets an erasure wait for events that are being written, and these for it.
 */
const APPEND = `
CREATE OR REPLACE FUNCTION portal_append_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  asks text := portal_role();
  head audit_chains;
  salt text := gen_random_uuid()::text;
  gone timestamptz;
BEGIN
  IF asks IS NULL AND portal_is_owner(current_user) THEN RETURN NEW; END IF;
  IF asks IS DISTINCT FROM 'system' AND (NEW.actor_role IS DISTINCT FROM asks OR NEW.actor_id IS DISTINCT FROM portal_actor()
      OR NEW.actor_name IS DISTINCT FROM portal_actor_name()) THEN
    RAISE EXCEPTION 'an event may not be recorded in the name of another' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.application_id IS NOT NULL THEN NEW.chain := 'application:' || NEW.application_id;
  ELSIF NEW.chain LIKE 'application:%' THEN
    RAISE EXCEPTION 'an event of an application names it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Held until the transaction ends: two writers of one chain queue up.
  INSERT INTO audit_chains (chain, sequence, head_hash) VALUES (NEW.chain, 0, repeat('0', 64))
    ON CONFLICT (chain) DO UPDATE SET sequence = audit_chains.sequence RETURNING * INTO head;
  NEW.at := date_trunc('milliseconds', NEW.at);
  NEW.sequence := head.sequence + 1;
  NEW.id := NEW.chain || '#' || NEW.sequence;
  NEW.previous_hash := head.head_hash;
  NEW.actor_hash := encode(sha256(convert_to(salt || E'\\n' || NEW.actor_name, 'UTF8')), 'hex');
  SELECT u.erased_at INTO gone FROM users u WHERE u.id = NEW.actor_id FOR KEY SHARE;
  IF gone IS NULL THEN
    INSERT INTO event_people (event_id, person_id, name, salt) VALUES (NEW.id, NEW.actor_id, NEW.actor_name, salt);
  END IF;
  NEW.actor_name := NULL;
  NEW.hash := encode(sha256(convert_to(NEW.previous_hash || E'\\n{"action":' || to_json(NEW.action)
    || ',"actorHash":' || to_json(NEW.actor_hash) || ',"actorId":' || coalesce(to_json(NEW.actor_id)::text, 'null')
    || ',"actorRole":' || to_json(NEW.actor_role) || ',"applicationId":' || coalesce(to_json(NEW.application_id)::text, 'null')
    || ',"at":"' || to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","chain":' || to_json(NEW.chain)
    || ',"details":' || portal_canonical(NEW.details) || ',"id":' || to_json(NEW.id)
    || coalesce(',"rows":' || portal_canonical(NEW.bound_rows), '') || ',"sequence":' || NEW.sequence || '}',
    'UTF8')), 'hex');
  UPDATE audit_chains SET sequence = NEW.sequence, head_hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;
`;

/** 이름을 떼어 둔 사슬: from now on an event holds a salted hash of who did it; those from before keep the name. */
export class NamesApart1764560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE + APPEND);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Names stay apart from the chain: restore a backup instead.'));
  }
}
