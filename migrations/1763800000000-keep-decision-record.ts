import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 판단 기록: beside the sentences that were shown, the findings themselves with the windows they were made against, so that
 * a decision can be made again from its row and its notice version alone. Rows from before have none.
 */
export class KeepDecisionRecord1763800000000 implements MigrationInterface {
  name = 'KeepDecisionRecord1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE eligibility_decisions
        ADD COLUMN record text,
        ADD COLUMN opens_at timestamptz,
        ADD COLUMN closes_at timestamptz,
        ADD CONSTRAINT eligibility_decisions_record_whole
          CHECK ((record IS NULL) = (opens_at IS NULL) AND (record IS NULL) = (closes_at IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE eligibility_decisions DROP COLUMN record, DROP COLUMN opens_at, DROP COLUMN closes_at`,
    );
  }
}
