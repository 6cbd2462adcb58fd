import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 메일의 일회용 주소: the token of a link is kept sealed beside the text, and no longer once it is sent. Mails that were sent before
 * lose theirs; one that still waits keeps it, or its link would be dead. The reference is what a job knows a mail by.
 */
export class SealMailLinks1764110000000 implements MigrationInterface {
  readonly name = 'SealMailLinks1764110000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN reference uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN sealed_token text;
      CREATE UNIQUE INDEX outbox_reference ON outbox (reference);
      UPDATE outbox SET body = regexp_replace(body, 'token=[A-Za-z0-9_-]{20,}', 'token=…', 'g')
       WHERE state IN ('sent', 'failed')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN reference, DROP COLUMN sealed_token');
  }
}
