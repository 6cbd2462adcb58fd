import { OFFICE, OF_OFFICE, WHO_SEE_ALL, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 승인 내역: by an approver, in their own name, of a run that another proposed. */
export const APPROVALS_POLICIES: TablePolicies = {
  table: 'approvals',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    { verb: 'SELECT', by: OFFICE, where: OF_OFFICE },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'consultant', 'evaluator'],
      where: ofVisibleCase('approvals'),
    },
    {
      verb: 'INSERT',
      by: ['approver'],
      where: `approved_by = (SELECT portal_actor()) AND ${OF_OFFICE}
        AND EXISTS (SELECT 1 FROM selection_runs r WHERE r.id = approvals.run_id AND r.proposed_by <> approvals.approved_by)`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
