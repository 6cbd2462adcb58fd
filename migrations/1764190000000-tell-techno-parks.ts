import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 관할 테크노파크 알림: whom to tell of an evaluator's own assignment, and how far its review is. An evaluator who recuses sees the case no
 * longer, and one who scores sees no other sheet.
 */
export class TellTechnoParks1764190000000 implements MigrationInterface {
  name = 'TellTechnoParks1764190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal_assignment_office(assignment uuid) RETURNS TABLE (techno_park_code text, receipt_number text,
          waiting integer, completed integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT a.techno_park_code, a.receipt_number,
            (SELECT count(*)::int FROM review_assignments o
              WHERE o.application_id = a.id AND o.status IN ('assigned','declared')),
            (SELECT count(*)::int FROM review_assignments o WHERE o.application_id = a.id AND o.status = 'completed')
          FROM review_assignments r JOIN applications a ON a.id = r.application_id
         WHERE r.id = assignment AND r.evaluator_id = portal_actor() AND portal_role() = 'evaluator' $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION portal_assignment_office(uuid)');
  }
}
