import type { MigrationInterface, QueryRunner } from 'typeorm';

const retries = (mail: number, scan: number): string => `
  UPDATE pgboss.queue SET retry_limit = CASE name WHEN 'mail' THEN ${mail} ELSE ${scan} END WHERE name IN ('mail', 'scan');
  UPDATE pgboss.job SET retry_limit = greatest(retry_count, CASE name WHEN 'mail' THEN ${mail} ELSE ${scan} END)
   WHERE name IN ('mail', 'scan') AND state IN ('created', 'retry', 'active')`;

/** A mail and a scan are tried eight times, over two days; then a person sees them. */
export class TryEightTimes1764360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retries(7, 7));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(retries(24, 680));
  }
}
