import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case `a` concerns whoever asks: their company's, supplier's, TechnoPark's, office's, assignment's or pledge's. */
const CONCERNS = `CASE (SELECT portal_role())
    WHEN 'system' THEN true
    WHEN 'auditor' THEN true
    WHEN 'applicant' THEN a.company_id = (SELECT portal_company())
    WHEN 'supplier' THEN a.supplier_id = (SELECT portal_supplier())
    WHEN 'consultant' THEN a.techno_park_code = (SELECT portal_techno_park())
    WHEN 'officer' THEN a.notice_id IN (SELECT n.id FROM notices n WHERE n.office_id = (SELECT portal_office()))
    WHEN 'approver' THEN a.notice_id IN (SELECT n.id FROM notices n WHERE n.office_id = (SELECT portal_office()))
    WHEN 'evaluator' THEN EXISTS (SELECT 1 FROM review_assignments r WHERE r.application_id = a.id AND r.evaluator_id = (SELECT portal_actor()))
    WHEN 'lead-company' THEN EXISTS (SELECT 1 FROM lead_pledges p WHERE p.application_id = a.id
      AND p.lead_company_id = (SELECT portal_lead_company()))
    ELSE false END`;

/** Addresses of those who act for an organization, for whoever has a case with it or acts for it. */
const addresses = (name: string, parameter: string, members: string, allowed: string): string => `
CREATE OR REPLACE FUNCTION ${name}(${parameter}) RETURNS TABLE (email text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE ${members} AND m.ended_at IS NULL AND ((SELECT portal_role()) = 'system' OR ${allowed}) ORDER BY m.started_at, u.id $$;
`;

const ADDRESSES = [
  addresses(
    'portal_company_addresses',
    'company uuid',
    'm.company_id = company',
    // Administrators settle whose a business number is, and tell both sides.
    `(SELECT portal_role()) = 'admin' OR company = (SELECT portal_company()) OR EXISTS (SELECT 1 FROM applications a WHERE a.company_id = company AND ${CONCERNS})`,
  ),
  addresses(
    'portal_supplier_addresses',
    'supplier uuid',
    'm.supplier_id = supplier',
    `EXISTS (SELECT 1 FROM applications a WHERE a.supplier_id = supplier AND ${CONCERNS})`,
  ),
  addresses(
    'portal_lead_company_addresses',
    'lead uuid',
    'm.lead_company_id = lead',
    `EXISTS (SELECT 1 FROM lead_pledges l JOIN applications a ON a.id = l.application_id WHERE l.lead_company_id = lead AND ${CONCERNS})`,
  ),
  addresses(
    'portal_techno_park_addresses',
    'park text',
    'm.techno_park_code = park',
    `park = (SELECT portal_techno_park()) OR EXISTS (SELECT 1 FROM applications a WHERE a.techno_park_code = park AND ${CONCERNS})`,
  ),
  addresses(
    'portal_approver_addresses',
    'office text',
    `m.office_id = office AND m.role = 'approver'`,
    'office = (SELECT portal_office())',
  ),
  addresses(
    'portal_officer_addresses',
    'notice text',
    `m.role = 'officer' AND m.office_id = (SELECT n.office_id FROM notices n WHERE n.id = notice)`,
    `EXISTS (SELECT 1 FROM applications a WHERE a.notice_id = notice AND ${CONCERNS})`,
  ),
];

const OTHERS = `
CREATE OR REPLACE FUNCTION portal_cases_found(words text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
    SELECT a.id FROM case_facts f JOIN applications a ON a.id = f.application_id
     WHERE portal_bigrams(f.search_key) @> portal_bigrams(array_to_string(words, ' '))
       AND f.search_key LIKE ALL (ARRAY(SELECT '%' || word || '%' FROM unnest(words) word)) AND ${CONCERNS}
    UNION ALL
    SELECT a.id FROM applications a JOIN companies c ON c.id = a.company_id
     WHERE a.submitted_at IS NULL
       AND concat_ws(' ', c.search_key, a.business_site)
           LIKE ALL (ARRAY(SELECT '%' || word || '%' FROM unnest(words) word)) AND ${CONCERNS} $$;

CREATE OR REPLACE FUNCTION portal_techno_park_has_another(park text, person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM memberships m WHERE m.techno_park_code = park AND m.user_id <> person
                      AND m.ended_at IS NULL AND portal_role() IN ('consultant','officer','approver','auditor','system')) $$;

CREATE OR REPLACE FUNCTION portal_deciding_run(application uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
    SELECT s.id FROM applications a JOIN selection_items i ON i.application_id = a.id JOIN selection_runs s ON s.id = i.run_id
     WHERE a.id = portal_deciding_run.application AND s.status = 'approved'
       AND (s.kind <> 'promotion' OR i.result = 'selected') AND ${CONCERNS}
     ORDER BY i.result = 'selected' DESC, s.kind = 'appeal' DESC, s.decided_at DESC, s.created_at DESC LIMIT 1 $$;
`;

/** 알려 주는 함수: those that run as the owner answer only about cases that concern whoever asks. */
export class NarrowWhatIsTold1764520300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([...ADDRESSES, OTHERS].join('\n'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What functions tell stays narrow: restore a backup instead.'));
  }
}
