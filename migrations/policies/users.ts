import type { TablePolicies } from './policy.ts';

/** 계정: one's own, those of one's company, supplier or TechnoPark, and the evaluators for who assigns them. */
export const USERS_POLICIES: TablePolicies = {
  table: 'users',
  policies: [
    { verb: 'SELECT', by: ['officer', 'approver', 'auditor', 'admin', 'system'] },
    {
      verb: 'SELECT',
      by: ['supplier', 'consultant', 'evaluator', 'applicant'],
      where: 'id = (SELECT portal_actor())',
    },
    { verb: 'SELECT', by: ['applicant'], where: 'company_id = (SELECT portal_company())' },
    { verb: 'SELECT', by: ['supplier'], where: 'supplier_id = (SELECT portal_supplier())' },
    {
      verb: 'SELECT',
      by: ['consultant'],
      where: `role = 'evaluator' OR techno_park_code = (SELECT portal_techno_park())`,
    },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: `role = 'applicant' AND company_id = (SELECT portal_company())`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
