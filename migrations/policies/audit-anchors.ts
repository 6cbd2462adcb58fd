import type { TablePolicies } from './policy.ts';

/** 기준점: by the portal alone; auditors read and print them. */
export const AUDIT_ANCHORS_POLICIES: TablePolicies = {
  table: 'audit_anchors',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'system'] },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
