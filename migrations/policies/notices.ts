import type { TablePolicies } from './policy.ts';

/** 공고: public; kept by the portal. */
export const NOTICES_POLICIES: TablePolicies = {
  table: 'notices',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
