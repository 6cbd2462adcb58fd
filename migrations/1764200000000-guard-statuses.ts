import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARDED = [
  'applications',
  'supplement_requests',
  'review_assignments',
  'cost_reviews',
  'selection_runs',
] as const;

const SQL = `
CREATE TABLE status_transitions (
  thing text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (thing, from_status, to_status, role)
);

-- 상태 전이: a status goes only where the life cycles of the rules lead, and only by whom they name, whatever statement asks for it.
CREATE FUNCTION portal_guard_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF portal_role() IS NOT NULL AND NOT EXISTS (SELECT 1 FROM status_transitions t
      WHERE t.thing = TG_TABLE_NAME AND t.from_status = OLD.status AND t.to_status = NEW.status AND t.role = portal_role()) THEN
    RAISE EXCEPTION 'status of % may not go from % to % by %', TG_TABLE_NAME, OLD.status, NEW.status, portal_role()
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
${GUARDED.map(
  (table) => `CREATE TRIGGER guard_status BEFORE UPDATE OF status ON ${table} FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();`,
).join('\n')}
`;

/** What may follow on what, by whom, stands in the database too; its rows are put in at each start from the life cycles. */
export class GuardStatuses1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Statuses stay guarded: restore a backup instead.'));
  }
}
