import type { MigrationInterface, QueryRunner } from 'typeorm';

/** RFC 8785, as the portal writes it. Numbers that it would write with an exponent are refused. */
const CANONICAL = `
CREATE FUNCTION portal_canonical(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  CASE jsonb_typeof(value)
    WHEN 'object' THEN RETURN (SELECT '{' || coalesce(string_agg(to_json(o.key)::text || ':' || public.portal_canonical(o.value), ','
      ORDER BY o.key COLLATE "C"), '') || '}' FROM jsonb_each(portal_canonical.value) o);
    WHEN 'array' THEN RETURN (SELECT '[' || coalesce(string_agg(public.portal_canonical(a.value), ',' ORDER BY a.place), '') || ']'
      FROM jsonb_array_elements(portal_canonical.value) WITH ORDINALITY AS a(value, place));
    WHEN 'number' THEN
      IF value::numeric <> 0 AND (abs(value::numeric) >= 1e21 OR abs(value::numeric) < 1e-6) THEN
        RAISE EXCEPTION 'a number of an audit event is too large or too small';
      END IF;
      RETURN trim_scale(value::numeric)::text;
    ELSE RETURN value::text;
  END CASE;
END $$;
`;

/** As of which event it is the next one, by whom, and its hash are worked out here, whatever the statement says. */
const APPEND = `
CREATE FUNCTION portal_append_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  asks text := portal_role();
  head audit_chains;
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
  NEW.hash := encode(sha256(convert_to(NEW.previous_hash || E'\\n{"action":' || to_json(NEW.action)
    || ',"actorId":' || coalesce(to_json(NEW.actor_id)::text, 'null') || ',"actorName":' || to_json(NEW.actor_name)
    || ',"actorRole":' || to_json(NEW.actor_role) || ',"applicationId":' || coalesce(to_json(NEW.application_id)::text, 'null')
    || ',"at":"' || to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","chain":' || to_json(NEW.chain)
    || ',"details":' || portal_canonical(NEW.details) || ',"id":' || to_json(NEW.id)
    || coalesce(',"rows":' || portal_canonical(NEW.bound_rows), '') || ',"sequence":' || NEW.sequence || '}',
    'UTF8')), 'hex');
  UPDATE audit_chains SET sequence = NEW.sequence, head_hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;
CREATE TRIGGER append_event BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION portal_append_event();
DROP FUNCTION portal_chain_head(text);
`;

/** What a checkpoint says of the chains is so, and it follows on the last one. */
const CHECKPOINTS = `
CREATE FUNCTION portal_append_checkpoint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last text := coalesce((SELECT c.hash FROM audit_checkpoints c ORDER BY c.id DESC LIMIT 1), repeat('0', 64));
BEGIN
  IF portal_role() IS NULL AND portal_is_owner(current_user) THEN RETURN NEW; END IF;
  NEW.at := date_trunc('milliseconds', NEW.at);
  IF NEW.previous_hash <> last OR NEW.hash <> encode(sha256(convert_to(last || E'\\n{"at":"'
        || to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","heads":' || portal_canonical(NEW.heads) || '}',
        'UTF8')), 'hex')
     OR EXISTS (SELECT 1 FROM jsonb_to_recordset(NEW.heads) AS h (chain text, sequence bigint, hash text)
          LEFT JOIN audit_chains c ON c.chain = h.chain AND c.sequence = h.sequence AND c.head_hash = h.hash
         WHERE c.chain IS NULL) THEN
    RAISE EXCEPTION 'a checkpoint says what the chains say' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append_checkpoint BEFORE INSERT ON audit_checkpoints FOR EACH ROW EXECUTE FUNCTION portal_append_checkpoint();
`;

/** 감사 사슬: the database itself chains the events; the application's role moves no head and gives no hash. */
export class ChainEvents1764520100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CANONICAL + APPEND + CHECKPOINTS);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Events stay chained by the database: restore a backup instead.'));
  }
}
