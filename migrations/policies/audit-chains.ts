import type { TablePolicies } from './policy.ts';

/** 감사 사슬의 머리: moved by the database when something is recorded. */
export const AUDIT_CHAINS_POLICIES: TablePolicies = {
  table: 'audit_chains',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'system'] },
    // How far the last checkpoint reaches; no other column is granted.
    { verb: 'UPDATE', by: ['system'] },
  ],
};
