import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 보완 답변 도착: lists ask of each case whether a supplement was answered. */
export class IndexSupplements1764195000000 implements MigrationInterface {
  name = 'IndexSupplements1764195000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX supplement_requests_application ON supplement_requests (application_id, status)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX supplement_requests_application');
  }
}
