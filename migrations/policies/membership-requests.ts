import type { TablePolicies } from './policy.ts';

/** 소속 신청: the company answers those made to it. */
export const MEMBERSHIP_REQUESTS_POLICIES: TablePolicies = {
  table: 'membership_requests',
  policies: [
    { verb: 'SELECT', by: ['applicant'], where: 'company_id = (SELECT portal_company())' },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: 'company_id = (SELECT portal_company())',
      becomes: `status IN ('accepted', 'declined') AND answered_by = (SELECT portal_actor())`,
    },
    { verb: 'SELECT', by: ['system'] },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { email: [], name: [] },
};
