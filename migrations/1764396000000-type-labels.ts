import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list names a type (유형) as its notice does, without reading the terms of every row. */
export class TypeLabels1764396000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal_type_labels(terms jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT coalesce(jsonb_object_agg(t ->> 'type', t ->> 'label'), '{}') FROM jsonb_array_elements(terms -> 'types') t $$;
      ALTER TABLE notice_versions ADD COLUMN type_labels jsonb NOT NULL
        GENERATED ALWAYS AS (portal_type_labels(terms)) STORED`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice_versions DROP COLUMN type_labels;
      DROP FUNCTION portal_type_labels(jsonb)`);
  }
}
