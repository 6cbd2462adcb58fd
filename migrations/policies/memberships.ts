import type { TablePolicies } from './policy.ts';

/** 소속: one's own, those of one's company, supplier, lead company or TechnoPark, and the evaluators for who assigns them. */
export const MEMBERSHIPS_POLICIES: TablePolicies = {
  table: 'memberships',
  policies: [
    { verb: 'SELECT', by: ['officer', 'approver', 'auditor', 'admin', 'system'] },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'lead-company', 'consultant', 'evaluator'],
      where: 'user_id = (SELECT portal_actor())',
    },
    { verb: 'SELECT', by: ['applicant'], where: 'company_id = (SELECT portal_company())' },
    { verb: 'SELECT', by: ['supplier'], where: 'supplier_id = (SELECT portal_supplier())' },
    { verb: 'SELECT', by: ['lead-company'], where: 'lead_company_id = (SELECT portal_lead_company())' },
    {
      verb: 'SELECT',
      by: ['consultant'],
      where: `role = 'evaluator' OR techno_park_code = (SELECT portal_techno_park())`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
