import type { TablePolicies } from './policy.ts';

/** 공급기업 Pool: public; kept by the portal. */
export const SUPPLIERS_POLICIES: TablePolicies = {
  table: 'suppliers',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
