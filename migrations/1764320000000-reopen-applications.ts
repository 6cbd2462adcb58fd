import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 다시 연 신청서: the company edits a copy, the answers and documents as they are written, while the filing in force stands. Dropping the
 * copy puts back what was filed, at the next version of each answer, so that an edit that was never handed in is nowhere.
 */
export class ReopenApplications1764320000000 implements MigrationInterface {
  name = 'ReopenApplications1764320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE applications ADD COLUMN reopened_at timestamptz;

      CREATE FUNCTION portal_drop_copy(application uuid, at timestamptz) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        filed jsonb;
        papers uuid[];
      BEGIN
        SELECT f.content::jsonb -> 'fields', ARRAY(SELECT (d ->> 'id')::uuid FROM jsonb_array_elements(f.particulars -> 'documents') d)
          INTO filed, papers
          FROM filings f JOIN applications a ON a.id = f.application_id
         WHERE f.application_id = portal_drop_copy.application AND f.stage = 'application' AND f.in_force AND a.status = 'submitted'
           AND CASE portal_role() WHEN 'applicant' THEN a.company_id = portal_company()
                                  WHEN 'consultant' THEN a.techno_park_code = portal_techno_park() ELSE portal_role() = 'system' END;
        IF filed IS NULL THEN RETURN; END IF;
        UPDATE application_fields v SET value = filed -> v.field, version = v.version + 1, updated_at = portal_drop_copy.at
         WHERE v.application_id = portal_drop_copy.application AND v.field NOT LIKE 'plan.%'
           AND v.value IS DISTINCT FROM (filed -> v.field);
        UPDATE documents d SET deleted_at = CASE WHEN d.id = ANY (papers) THEN NULL ELSE portal_drop_copy.at END
         WHERE d.application_id = portal_drop_copy.application AND d.stage = 'application'
           AND (d.deleted_at IS NULL) <> (d.id = ANY (papers));
        UPDATE applications SET reopened_at = NULL WHERE id = portal_drop_copy.application;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION portal_drop_copy(uuid, timestamptz);
      ALTER TABLE applications DROP COLUMN reopened_at;
    `);
  }
}
