import type { TablePolicies } from './policy.ts';

/** 전담기관: public; kept by the portal. */
export const OFFICES_POLICIES: TablePolicies = {
  table: 'offices',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
