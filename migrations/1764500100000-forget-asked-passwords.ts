import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 구성원 요청: keeps no password; who is let in sets one by a link of their own mail. */
export class ForgetAskedPasswords1764500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE membership_requests DROP COLUMN password_hash');
  }

  /** No password fits what stands there then: who asked sets one by the link for a forgotten one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE membership_requests ADD COLUMN password_hash text NOT NULL DEFAULT 'forgotten';
ALTER TABLE membership_requests ALTER COLUMN password_hash DROP DEFAULT;`);
  }
}
