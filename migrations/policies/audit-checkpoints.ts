import type { TablePolicies } from './policy.ts';

/** 감사 검인: by the portal alone. */
export const AUDIT_CHECKPOINTS_POLICIES: TablePolicies = {
  table: 'audit_checkpoints',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'INSERT', by: ['system'] },
  ],
};
