import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Metrics ask every few seconds for mails that were given up and for the last checkpoint: neither may read the whole table. */
export class FindWhatWaits1764485000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
      CREATE INDEX audit_checkpoints_at ON audit_checkpoints (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outbox_failed; DROP INDEX audit_checkpoints_at');
  }
}
