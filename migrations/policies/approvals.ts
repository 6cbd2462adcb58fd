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
        AND EXISTS (SELECT 1 FROM selection_runs r WHERE r.id = approvals.run_id AND r.status = 'approved'
          AND r.decided_by = approvals.approved_by AND r.proposed_by <> approvals.approved_by)
        AND EXISTS (SELECT 1 FROM selection_items i WHERE i.run_id = approvals.run_id AND i.application_id = approvals.application_id
          AND i.result = 'selected')`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
