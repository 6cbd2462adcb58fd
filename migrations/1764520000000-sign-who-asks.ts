import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The HMAC-SHA256 of a message with the kept key; the key's pads are put in at each start. */
const macOf = (message: string): string =>
  `SELECT pg_catalog.sha256(k.outer_pad || pg_catalog.sha256(k.inner_pad || ${message})) INTO mac FROM public.context_keys k`;

/** Binds what was signed to this transaction of this connection: carried anywhere else it says nothing. */
const BOUND = `pg_catalog.timestamptz_send(pg_catalog.transaction_timestamp()) || pg_catalog.int4send(pg_catalog.pg_backend_pid())
      || pg_catalog.convert_to(context, 'UTF8')`;

/**
 * Nothing here looks a name up along the search path of whoever asks, and no function has a SET clause: what `portal_enter` sets
 * would end with it.
 */
const SIGNED = `
CREATE TABLE context_keys (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);
ALTER TABLE context_keys ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE context_keys IS 'Read by the functions below alone, which run as the owner.';

-- 누가 묻는가: takes what the portal signed, and seals it for the transaction.
CREATE FUNCTION portal_enter(context text, signature text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE mac bytea;
BEGIN
  ${macOf(`pg_catalog.convert_to('signed' || context, 'UTF8')`)};
  IF mac IS NULL OR signature IS NULL
     OR pg_catalog.encode(mac, 'hex') OPERATOR(pg_catalog.<>) signature THEN
    RAISE EXCEPTION 'who asks is not signed by the portal' USING ERRCODE = 'insufficient_privilege',
      HINT = 'The password of the application''s role differs from the one of the last start that migrated.';
  END IF;
  ${macOf(BOUND)};
  PERFORM pg_catalog.set_config('portal.context', context, true),
    pg_catalog.set_config('portal.seal', pg_catalog.encode(mac, 'hex'), true);
END $$;

-- 소유자: asked by triggers that run as the owner, of whom the connection is: a backup is restored by it. Who asks as nobody is not the owner.
CREATE FUNCTION portal_is_owner(runs_as name) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_catalog.pg_has_role(session_user, runs_as, 'MEMBER') $$;

-- What was sealed in this transaction, or null: nobody.
CREATE FUNCTION portal_context() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  context text := pg_catalog.current_setting('portal.context', true);
  mac bytea;
BEGIN
  IF context IS NULL OR context OPERATOR(pg_catalog.=) '' THEN RETURN NULL; END IF;
  ${macOf(BOUND)};
  IF pg_catalog.encode(mac, 'hex') OPERATOR(pg_catalog.=) pg_catalog.current_setting('portal.seal', true) THEN
    RETURN context;
  END IF;
  RETURN NULL;
END $$;
`;

const READERS: readonly (readonly [name: string, type: 'text' | 'uuid'])[] = [
  ['portal_role', 'text'],
  ['portal_actor', 'uuid'],
  ['portal_company', 'uuid'],
  ['portal_supplier', 'uuid'],
  ['portal_lead_company', 'uuid'],
  ['portal_techno_park', 'text'],
  ['portal_office', 'text'],
  ['portal_actor_name', 'text'],
];

/** Each is a part of the sealed context, in the order in which the API signs them. */
const readerOf = (name: string, type: string, index: number): string =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS ${type} LANGUAGE sql STABLE AS $$
    SELECT nullif(split_part(public.portal_context(), E'\\x1f', ${String(index + 1)}), '')${type === 'uuid' ? '::uuid' : ''} $$;`;

/** 서명된 요청자: who asks is what the portal signed for this transaction; a statement that was smuggled in cannot say otherwise. */
export class SignWhoAsks1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SIGNED + READERS.map(([name, type], index) => readerOf(name, type, index)).join('\n'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who asks stays signed: restore a backup instead.'));
  }
}
