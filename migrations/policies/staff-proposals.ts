import type { TablePolicies } from './policy.ts';

/** 담당자 등록 제안: administrators propose in their own name, and decide what another one proposed. */
export const STAFF_PROPOSALS_POLICIES: TablePolicies = {
  table: 'staff_proposals',
  policies: [
    { verb: 'SELECT', by: ['admin', 'auditor', 'system'] },
    {
      verb: 'INSERT',
      by: ['admin'],
      where: `status = 'proposed' AND proposed_by = (SELECT portal_actor())`,
    },
    {
      verb: 'UPDATE',
      by: ['admin'],
      where: `status = 'proposed'`,
      becomes: `status IN ('confirmed', 'returned') AND decided_by = (SELECT portal_actor()) AND decided_by <> proposed_by`,
    },
  ],
};
