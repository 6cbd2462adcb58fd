import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may have no plan stage, and types of its own. */
export class AnyProgram1764395000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice_versions ALTER COLUMN plan_opens_at DROP NOT NULL;
      ALTER TABLE notice_versions ALTER COLUMN plan_closes_at DROP NOT NULL;
      ALTER TABLE notice_versions ADD CONSTRAINT plan_window_whole
        CHECK ((plan_opens_at IS NULL) = (plan_closes_at IS NULL));
      ALTER TABLE applications DROP CONSTRAINT applications_type_check;
      ALTER TABLE selection_runs ADD COLUMN budgets jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_budget_krw_check;
      ALTER TABLE selection_runs ADD CONSTRAINT selection_runs_budget_krw_check CHECK (budget_krw >= 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_budget_krw_check;
      ALTER TABLE selection_runs ADD CONSTRAINT selection_runs_budget_krw_check CHECK (budget_krw > 0);
      ALTER TABLE selection_runs DROP COLUMN budgets;
      ALTER TABLE applications ADD CONSTRAINT applications_type_check CHECK (type IN ('ai-factory','data-collection'));
      ALTER TABLE notice_versions DROP CONSTRAINT plan_window_whole;
      ALTER TABLE notice_versions ALTER COLUMN plan_opens_at SET NOT NULL;
      ALTER TABLE notice_versions ALTER COLUMN plan_closes_at SET NOT NULL`);
  }
}
