import type { TablePolicies } from './policy.ts';

/** 공고 판: public; kept by the portal. */
export const NOTICE_VERSIONS_POLICIES: TablePolicies = {
  table: 'notice_versions',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
