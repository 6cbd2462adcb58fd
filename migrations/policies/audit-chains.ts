import { POLICY_ROLES, type TablePolicies } from './policy.ts';

/** 감사 사슬의 머리: moved by whoever records something. */
export const AUDIT_CHAINS_POLICIES: TablePolicies = {
  table: 'audit_chains',
  policies: [
    { verb: 'SELECT', by: POLICY_ROLES },
    { verb: 'INSERT', by: POLICY_ROLES },
    { verb: 'UPDATE', by: POLICY_ROLES },
  ],
};
