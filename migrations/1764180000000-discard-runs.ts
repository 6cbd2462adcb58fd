import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 선정안 버리기: a draft that nobody will propose ends as a record of its own. */
export class DiscardRuns1764180000000 implements MigrationInterface {
  name = 'DiscardRuns1764180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_status_check,
        ADD CONSTRAINT selection_runs_status_check
          CHECK (status IN ('draft','proposed','returned','approved','discarded'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE selection_runs SET status = 'draft', decided_by = NULL, decided_by_name = NULL, decided_at = NULL
       WHERE status = 'discarded';
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_status_check,
        ADD CONSTRAINT selection_runs_status_check CHECK (status IN ('draft','proposed','returned','approved'))`);
  }
}
