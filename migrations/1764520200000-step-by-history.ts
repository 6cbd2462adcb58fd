import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has to stand before an application takes a step, whoever may take it. SQL over the history row `NEW` and the case `a`. */
const CONDITIONS: Readonly<Record<string, string>> = {
  submit: `EXISTS (SELECT 1 FROM filings f WHERE f.application_id = a.id AND f.stage = 'application' AND f.in_force
      AND f.receipt_number = a.receipt_number)`,
  submitPlan: `EXISTS (SELECT 1 FROM filings f WHERE f.application_id = a.id AND f.stage = 'plan' AND f.in_force)`,
  openPlan: `EXISTS (SELECT 1 FROM requirement_checks c WHERE c.application_id = a.id AND c.status = 'in-force' AND c.outcome = 'pass')`,
  rejectRequirements: `EXISTS (SELECT 1 FROM requirement_checks c WHERE c.application_id = a.id AND c.status = 'in-force'
      AND c.outcome = 'fail' AND c.decided_by = NEW.actor_id AND c.decided_by <> c.checked_by)`,
  setAsideFail: `EXISTS (SELECT 1 FROM requirement_checks c WHERE c.application_id = a.id AND c.status = 'set-aside'
      AND c.reconsideration_decided_by = NEW.actor_id)`,
  completeReview: `EXISTS (SELECT 1 FROM review_assignments r WHERE r.application_id = a.id AND r.status = 'completed')
    AND NOT EXISTS (SELECT 1 FROM review_assignments r WHERE r.application_id = a.id AND r.status IN ('assigned','declared'))`,
};
const RESULT = `EXISTS (SELECT 1 FROM selection_items i JOIN selection_runs s ON s.id = i.run_id
    WHERE i.application_id = a.id AND i.result = NEW.to_status AND s.status = 'approved' AND s.decided_by = NEW.actor_id)`;

const SQL = `
-- 상태 이력이 상태를 옮긴다: a row of the history takes the step, if the life cycle leads there and what the step rests on stands.
CREATE FUNCTION portal_take_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  a applications;
  rests boolean;
BEGIN
  IF portal_role() IS NULL AND portal_is_owner(current_user) THEN RETURN NULL; END IF;
  SELECT * INTO a FROM applications WHERE id = NEW.application_id;
  IF NEW.from_status IS NULL THEN
    IF NEW.to_status <> 'draft' OR a.status <> 'draft'
       OR EXISTS (SELECT 1 FROM application_status_changes h WHERE h.application_id = a.id AND h.id <> NEW.id) THEN
      RAISE EXCEPTION 'the history of an application begins once' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
  END IF;
  UPDATE applications SET status = NEW.to_status, status_since = NEW.changed_at
   WHERE id = NEW.application_id AND status = NEW.from_status AND status <> NEW.to_status;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'status of applications may not go from % to %: it is %', NEW.from_status, NEW.to_status, a.status
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- By where the step leads, not by what the row calls it.
  rests := CASE
    WHEN NEW.to_status = 'submitted' AND NEW.from_status = 'draft' THEN ${CONDITIONS['submit'] ?? ''}
    WHEN NEW.to_status = 'submitted' THEN ${CONDITIONS['setAsideFail'] ?? ''}
    WHEN NEW.to_status = 'plan-submitted' AND NEW.from_status = 'plan-open' THEN ${CONDITIONS['submitPlan'] ?? ''}
    WHEN NEW.to_status IN ('plan-open','plan-submitted') THEN ${CONDITIONS['openPlan'] ?? ''}
    WHEN NEW.to_status = 'requirements-not-met' THEN ${CONDITIONS['rejectRequirements'] ?? ''}
    WHEN NEW.to_status = 'review-completed' THEN ${CONDITIONS['completeReview'] ?? ''}
    WHEN NEW.to_status IN ('selected','reserve','not-selected') THEN ${RESULT}
    ELSE true END;
  IF NOT rests THEN
    RAISE EXCEPTION 'status of applications may not go from % to %: nothing leads there yet', NEW.from_status, NEW.to_status
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER take_step AFTER INSERT ON application_status_changes FOR EACH ROW EXECUTE FUNCTION portal_take_step();

-- 열의 주인: which roles may change which column stands with the policies of the table.
CREATE FUNCTION portal_keep_columns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF portal_role() IS NULL AND portal_is_owner(current_user) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'this column of % may not be changed by %', TG_TABLE_NAME, coalesce(portal_role(), 'nobody')
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION portal_guard_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE asks text := portal_role();
BEGIN
  IF asks IS NULL AND portal_is_owner(current_user) THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM status_transitions t
      WHERE t.thing = TG_TABLE_NAME AND t.from_status = OLD.status AND t.to_status = NEW.status AND t.role = asks) THEN
    RAISE EXCEPTION 'status of % may not go from % to % by %', TG_TABLE_NAME, OLD.status, NEW.status, coalesce(asks, 'nobody')
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
`;

/** 상태는 이력으로만: the application's role may set no status of an application; it writes the history, and the database takes the step. */
export class StepByHistory1764520200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Statuses stay with their history: restore a backup instead.'));
  }
}
