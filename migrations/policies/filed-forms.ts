import type { TablePolicies } from './policy.ts';

/** 접수 양식: read with what was filed, kept once under its hash. */
export const FILED_FORMS_POLICIES: TablePolicies = {
  table: 'filed_forms',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['applicant', 'system'] },
  ],
};
