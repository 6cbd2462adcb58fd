import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 평가 기록의 판: scores count their saves by criterion, a visit as a whole and by check, a cost review as a whole, so that nobody overwrites
 * what they have not seen. A cost review has a life of its own: the company answers a cut.
 */
export class VersionReviews1764170000000 implements MigrationInterface {
  name = 'VersionReviews1764170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE score_items ADD COLUMN version integer NOT NULL DEFAULT 1;
      ALTER TABLE score_items ALTER COLUMN version DROP DEFAULT;

      ALTER TABLE site_visits ADD COLUMN version integer NOT NULL DEFAULT 1;
      ALTER TABLE site_visits ALTER COLUMN version DROP DEFAULT;
      UPDATE site_visits SET checks = (SELECT jsonb_agg(check_ || '{"version": 1}' ORDER BY place)
        FROM jsonb_array_elements(checks) WITH ORDINALITY AS c(check_, place));

      ALTER TABLE cost_reviews
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN status text NOT NULL DEFAULT 'final' CHECK (status IN ('awaiting-answer','objected','final')),
        ADD COLUMN settled_by text CHECK (settled_by IN ('no-cut','agreement','lapse','decision-on-objection','correction')),
        ADD COLUMN applied_total_cost_krw bigint,
        ADD COLUMN answer_due_on date,
        ADD COLUMN answer_accepted boolean,
        ADD COLUMN answer_note text,
        ADD COLUMN answered_by uuid REFERENCES users (id),
        ADD COLUMN answered_by_name text,
        ADD COLUMN answered_at timestamptz;
      UPDATE cost_reviews c SET applied_total_cost_krw = f.applied_total_cost_krw
        FROM case_facts f WHERE f.application_id = c.application_id;
      UPDATE cost_reviews SET settled_by = 'no-cut' WHERE accepted_total_cost_krw >= applied_total_cost_krw;
      ALTER TABLE cost_reviews
        ALTER COLUMN version DROP DEFAULT,
        ALTER COLUMN status DROP DEFAULT,
        ADD CONSTRAINT cost_reviews_answered CHECK ((answer_accepted IS NULL) = (answered_at IS NULL));

      CREATE FUNCTION portal_techno_park_addresses(park text) RETURNS TABLE (email text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT u.email FROM users u
         WHERE u.techno_park_code = park AND portal_role() IS NOT NULL ORDER BY u.created_at, u.id $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION portal_techno_park_addresses(text);
      ALTER TABLE score_items DROP COLUMN version;
      ALTER TABLE site_visits DROP COLUMN version;
      ALTER TABLE cost_reviews DROP CONSTRAINT cost_reviews_answered, DROP COLUMN version, DROP COLUMN status,
        DROP COLUMN settled_by, DROP COLUMN applied_total_cost_krw, DROP COLUMN answer_due_on, DROP COLUMN answer_accepted,
        DROP COLUMN answer_note, DROP COLUMN answered_by, DROP COLUMN answered_by_name, DROP COLUMN answered_at`);
  }
}
