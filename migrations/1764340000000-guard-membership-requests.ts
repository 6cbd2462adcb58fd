import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 구성원 요청: its status goes only where its life cycle leads, like every other. */
export class GuardMembershipRequests1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TRIGGER guard_status BEFORE UPDATE OF status ON membership_requests FOR EACH ROW
      WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER guard_status ON membership_requests');
  }
}
