import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 부적합 확인: a fail waits until a second person has confirmed or returned it; several checks a case, one in force or waiting. The case names
 * the one that waits; to the company it stands as submitted until then. 기한 경과: a supplement request may lapse.
 */
export class ConfirmFails1764310000000 implements MigrationInterface {
  name = 'ConfirmFails1764310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE requirement_checks
        DROP CONSTRAINT requirement_checks_application_id_key,
        ADD COLUMN status text NOT NULL DEFAULT 'in-force' CHECK (status IN ('unconfirmed','in-force','returned')),
        ADD COLUMN decided_by uuid REFERENCES users (id),
        ADD COLUMN decided_by_name text,
        ADD COLUMN decided_at timestamptz,
        ADD COLUMN return_reason text,
        ADD CONSTRAINT requirement_checks_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        ADD CONSTRAINT requirement_checks_pass_in_force CHECK (outcome = 'fail' OR status = 'in-force'),
        ADD CONSTRAINT requirement_checks_returned CHECK ((status = 'returned') = (return_reason IS NOT NULL));
      ALTER TABLE requirement_checks ALTER COLUMN status DROP DEFAULT;
      CREATE UNIQUE INDEX requirement_checks_one_standing ON requirement_checks (application_id)
        WHERE status IN ('unconfirmed','in-force');
      CREATE INDEX requirement_checks_application ON requirement_checks (application_id, checked_at);
      CREATE TRIGGER guard_status BEFORE UPDATE OF status ON requirement_checks FOR EACH ROW
        WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();

      ALTER TABLE supplement_requests DROP CONSTRAINT supplement_requests_status_check,
        ADD CONSTRAINT supplement_requests_status_check CHECK (status IN ('open','answered','lapsed'));

      ALTER TABLE applications ADD COLUMN unconfirmed_fail_id uuid REFERENCES requirement_checks (id);

      CREATE FUNCTION portal_techno_park_has_another(park text, person uuid) RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT EXISTS (SELECT 1 FROM memberships m WHERE m.techno_park_code = park AND m.user_id <> person
                          AND m.ended_at IS NULL AND portal_role() IS NOT NULL) $$;
      CREATE FUNCTION portal_officer_addresses(notice text) RETURNS TABLE (email text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT u.email FROM notices n JOIN memberships m ON m.office_id = n.office_id JOIN users u ON u.id = m.user_id
         WHERE n.id = notice AND m.role = 'officer' AND m.ended_at IS NULL AND portal_role() IS NOT NULL
         ORDER BY m.started_at, u.id $$`);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Fails that were confirmed or returned cannot be told apart without their columns'),
    );
  }
}
