import type { TablePolicies } from './policy.ts';

const ITSELF = 'id = (SELECT portal_company())';

/** 기업: a company sees and changes itself; others see the companies of the cases they see. */
export const COMPANIES_POLICIES: TablePolicies = {
  table: 'companies',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'SELECT', by: ['applicant'], where: ITSELF },
    {
      verb: 'SELECT',
      by: ['supplier', 'consultant', 'evaluator', 'officer', 'approver'],
      where: 'EXISTS (SELECT 1 FROM applications a WHERE a.company_id = companies.id)',
    },
    { verb: 'UPDATE', by: ['applicant'], where: ITSELF },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { business_registration_number: [], created_at: [] },
};
