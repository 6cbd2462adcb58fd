import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 예비 승격: a run of its own ranks those on reserve under the money that came free. What it does not select stays on reserve with the place of
 * the run that put it there, so only some rows of an approved run decide anything.
 */
export class PromoteReserves1764330000000 implements MigrationInterface {
  name = 'PromoteReserves1764330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs ADD COLUMN kind text NOT NULL DEFAULT 'selection' CHECK (kind IN ('selection','promotion'));
      CREATE FUNCTION portal_place_decides(run uuid, result text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS $$
        SELECT EXISTS (SELECT 1 FROM selection_runs s WHERE s.id = run AND s.status = 'approved'
                          AND (s.kind = 'selection' OR portal_place_decides.result = 'selected')) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION portal_place_decides(uuid, text);
      ALTER TABLE selection_runs DROP COLUMN kind;
    `);
  }
}
