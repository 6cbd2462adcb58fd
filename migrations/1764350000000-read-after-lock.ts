import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reads for one statement that waits for a lock first: a volatile function sees what is there once the lock is held, where a
 * subquery would see what was there when the statement began.
 */
const SQL = `
CREATE FUNCTION portal_stored_answers(application uuid, names text[]) RETURNS jsonb LANGUAGE sql VOLATILE AS $$
  SELECT coalesce(jsonb_object_agg(field, jsonb_build_object('value', value, 'version', version)), '{}')
    FROM application_fields WHERE application_id = application AND field = ANY(names)
$$;

-- 감사 사슬의 머리: read and held until the transaction ends.
CREATE FUNCTION portal_chain_head(of_chain text) RETURNS jsonb LANGUAGE sql VOLATILE AS $$
  INSERT INTO audit_chains (chain, sequence, head_hash) VALUES (of_chain, 0, repeat('0', 64))
  ON CONFLICT (chain) DO UPDATE SET sequence = audit_chains.sequence
  RETURNING jsonb_build_object('sequence', sequence, 'hash', head_hash)
$$;
`;

/** An autosave and a submission need fewer statements. */
export class ReadAfterLock1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION portal_chain_head; DROP FUNCTION portal_stored_answers');
  }
}
