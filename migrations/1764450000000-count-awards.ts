import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 동시수행 제한 at approval: what companies of a run were selected for elsewhere, whichever office it was. */
export class CountAwards1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal_awards_beside(run uuid)
        RETURNS TABLE (receipt_number text, company_name text, notice_title text, program text, type text, terms jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT a.receipt_number, f.company_name, o.title, o.program, b.type, v.terms
          FROM selection_runs r JOIN notices n ON n.id = r.notice_id
          JOIN selection_items i ON i.run_id = r.id AND i.result = 'selected'
          JOIN applications a ON a.id = i.application_id JOIN case_facts f ON f.application_id = a.id
          JOIN applications b ON b.company_id = a.company_id AND b.id <> a.id AND b.status = 'selected'
          JOIN notice_versions v ON v.id = b.notice_version_id JOIN notices o ON o.id = b.notice_id
         WHERE r.id = portal_awards_beside.run AND n.office_id = portal_office()
         ORDER BY i.rank, b.id $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION portal_awards_beside(uuid)');
  }
}
