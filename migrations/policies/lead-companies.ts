import type { TablePolicies } from './policy.ts';

/** 상생형 주관기관: public; kept by the portal. */
export const LEAD_COMPANIES_POLICIES: TablePolicies = {
  table: 'lead_companies',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
