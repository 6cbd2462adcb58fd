import type { TablePolicies } from './policy.ts';

/** 계정: one's own, and those whose memberships one sees. */
export const USERS_POLICIES: TablePolicies = {
  table: 'users',
  policies: [
    { verb: 'SELECT', by: ['officer', 'approver', 'auditor', 'admin', 'system'] },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'lead-company', 'consultant', 'evaluator'],
      where: 'EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id)',
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
