import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 제안 철회: an officer takes a proposal back before it is decided. 예산 원장: no statement commits more of a payer's money than the notice has.
 */
export class WithdrawProposals1764600000000 implements MigrationInterface {
  name = 'WithdrawProposals1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_status_check,
        ADD CONSTRAINT selection_runs_status_check
          CHECK (status IN ('draft','proposed','returned','approved','discarded','withdrawn')),
        DROP CONSTRAINT selection_runs_check,
        ADD CONSTRAINT selection_runs_decided_by_another CHECK (decided_by IS NULL OR decided_by <> proposed_by OR status = 'withdrawn');

      -- 예산 원장: what is approved of a notice and not given up since, by payer and region, against what its terms in force have.
      CREATE FUNCTION portal_overdrawn(notice text, day date) RETURNS TABLE (payer text, region_code text, budget_krw bigint, committed_krw bigint)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH latest AS (
          SELECT v.terms::jsonb AS terms FROM notice_versions v
           WHERE v.notice_id = portal_overdrawn.notice AND v.published_on <= portal_overdrawn.day
           ORDER BY v.version DESC LIMIT 1),
        stated AS (
          SELECT b ->> 'payer' AS payer, b ->> 'regionCode' AS region_code, (b ->> 'budgetKrw')::bigint AS budget_krw
            FROM latest, jsonb_array_elements(coalesce(terms #> '{selection,budgets}', '[]')) b),
        budgets AS (
          SELECT * FROM stated
          UNION ALL
          SELECT 'government', NULL, (terms #>> '{budgetKrw,value}')::bigint FROM latest
           WHERE terms #>> '{budgetKrw,value}' IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM stated s WHERE s.payer = 'government' AND s.region_code IS NULL))
        SELECT b.payer, b.region_code, b.budget_krw, c.committed_krw FROM budgets b
          CROSS JOIN LATERAL (SELECT coalesce(sum(CASE b.payer
              WHEN 'government' THEN p.government_krw
              WHEN 'lead-company' THEN p.lead_company_krw
              WHEN 'local-government' THEN p.local_government_krw
              WHEN 'province' THEN (p.row ->> 'provinceKrw')::bigint
              WHEN 'city' THEN (p.row ->> 'cityKrw')::bigint END), 0)::bigint AS committed_krw
            FROM approvals p JOIN applications a ON a.id = p.application_id
           WHERE p.notice_id = portal_overdrawn.notice AND a.status <> 'withdrawn'
             AND (b.region_code IS NULL OR p.row ->> 'regionCode' = b.region_code)) c
         WHERE c.committed_krw > b.budget_krw $$;

      REVOKE ALL ON FUNCTION portal_overdrawn(text, date) FROM PUBLIC;

      CREATE FUNCTION portal_keep_budget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        notice text;
        day date;
      BEGIN
        FOR notice, day IN SELECT n.notice_id, (max(n.approved_at) AT TIME ZONE 'Asia/Seoul')::date FROM new_approvals n
            GROUP BY 1 ORDER BY 1 LOOP
          PERFORM pg_advisory_xact_lock(hashtextextended('budget ' || notice, 0));
          IF EXISTS (SELECT 1 FROM portal_overdrawn(notice, day)) THEN
            RAISE EXCEPTION 'more is approved of % than its budget', notice USING ERRCODE = 'check_violation',
              CONSTRAINT = 'approvals_within_budget';
          END IF;
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER keep_budget AFTER INSERT ON approvals REFERENCING NEW TABLE AS new_approvals
        FOR EACH STATEMENT EXECUTE FUNCTION portal_keep_budget()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_budget ON approvals;
      DROP FUNCTION portal_keep_budget();
      DROP FUNCTION portal_overdrawn(text, date);
      UPDATE selection_runs SET status = 'discarded', decided_by = NULL, decided_by_name = NULL, decided_at = NULL WHERE status = 'withdrawn';
      ALTER TABLE selection_runs DROP CONSTRAINT selection_runs_status_check,
        ADD CONSTRAINT selection_runs_status_check
          CHECK (status IN ('draft','proposed','returned','approved','discarded')),
        DROP CONSTRAINT selection_runs_decided_by_another,
        ADD CONSTRAINT selection_runs_check CHECK (decided_by IS NULL OR decided_by <> proposed_by)`);
  }
}
