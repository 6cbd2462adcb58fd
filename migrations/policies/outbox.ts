import { POLICY_ROLES, type TablePolicies } from './policy.ts';

/** 보낼 메일: put in with what they tell of; settled by the portal. */
export const OUTBOX_POLICIES: TablePolicies = {
  table: 'outbox',
  policies: [
    { verb: 'SELECT', by: ['admin', 'system'] },
    {
      verb: 'INSERT',
      by: POLICY_ROLES.filter((role) => role !== 'auditor'),
    },
    { verb: 'UPDATE', by: ['admin', 'system'] },
  ],
};
