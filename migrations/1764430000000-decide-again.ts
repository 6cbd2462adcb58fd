import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 재심의: the office decides again. A result by a run of its own over one application, a confirmed fail by two people who set it aside. What
 * stood before stays on record; of several approved runs one decides.
 */
export class DecideAgain1764430000000 implements MigrationInterface {
  name = 'DecideAgain1764430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs
        DROP CONSTRAINT selection_runs_kind_check,
        ADD CONSTRAINT selection_runs_kind_check CHECK (kind IN ('selection','promotion','appeal'));

      DROP FUNCTION portal_place_decides(uuid, text);
      -- The run that an application's result is of: an award is the last word, before it the latest appeal, before that the first decision. A
      -- promotion decides on those alone that it selects.
      CREATE FUNCTION portal_deciding_run(application uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS $$
        SELECT s.id FROM selection_items i JOIN selection_runs s ON s.id = i.run_id
         WHERE i.application_id = portal_deciding_run.application AND s.status = 'approved'
           AND (s.kind <> 'promotion' OR i.result = 'selected')
         ORDER BY i.result = 'selected' DESC, s.kind = 'appeal' DESC, s.decided_at DESC, s.created_at DESC LIMIT 1 $$;

      ALTER TABLE requirement_checks
        DROP CONSTRAINT requirement_checks_status_check,
        ADD CONSTRAINT requirement_checks_status_check
          CHECK (status IN ('unconfirmed','in-force','returned','reconsidered','set-aside')),
        ADD COLUMN reconsidered_by uuid REFERENCES users (id),
        ADD COLUMN reconsidered_by_name text,
        ADD COLUMN reconsidered_at timestamptz,
        ADD COLUMN reconsider_reason text,
        ADD COLUMN reconsideration_decided_by uuid REFERENCES users (id),
        ADD COLUMN reconsideration_decided_by_name text,
        ADD COLUMN reconsideration_decided_at timestamptz,
        ADD COLUMN reconsideration_return_reason text,
        ADD CONSTRAINT requirement_checks_reconsidered CHECK (
          num_nulls(reconsidered_by, reconsidered_by_name, reconsidered_at, reconsider_reason) IN (0, 4)
          AND num_nulls(reconsideration_decided_by, reconsideration_decided_by_name, reconsideration_decided_at) IN (0, 3)
          AND (reconsideration_decided_by IS NULL OR reconsideration_decided_by <> reconsidered_by)
          AND CASE status
            WHEN 'reconsidered' THEN reconsidered_by IS NOT NULL AND reconsideration_decided_by IS NULL
            WHEN 'set-aside' THEN reconsideration_decided_by IS NOT NULL AND reconsideration_return_reason IS NULL
            ELSE (reconsidered_by IS NULL) = (reconsideration_decided_by IS NULL)
              AND (reconsideration_decided_by IS NULL) = (reconsideration_return_reason IS NULL) END);
      DROP INDEX requirement_checks_one_standing;
      CREATE UNIQUE INDEX requirement_checks_one_standing ON requirement_checks (application_id)
        WHERE status IN ('unconfirmed','in-force','reconsidered')`);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('What was decided again would lose its decision: restore a backup instead.'),
    );
  }
}
