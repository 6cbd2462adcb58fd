import { OFFICE, OF_OFFICE, WHO_SEE_ALL, type TablePolicies } from './policy.ts';

/** 선정안: an officer makes, discards and proposes one, another person approves or returns it. */
export const SELECTION_RUNS_POLICIES: TablePolicies = {
  table: 'selection_runs',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    { verb: 'SELECT', by: OFFICE, where: OF_OFFICE },
    {
      verb: 'INSERT',
      by: ['officer'],
      where: `status = 'draft' AND created_by = (SELECT portal_actor()) AND ${OF_OFFICE}`,
    },
    {
      verb: 'UPDATE',
      by: ['officer'],
      where: OF_OFFICE,
      becomes: `${OF_OFFICE} AND (status = 'discarded' OR (status = 'withdrawn' AND decided_by = (SELECT portal_actor())) OR (status = 'proposed' AND decided_by IS NULL AND proposed_by = (SELECT portal_actor())))`,
    },
    {
      verb: 'UPDATE',
      by: ['approver'],
      where: OF_OFFICE,
      becomes: `${OF_OFFICE} AND status IN ('approved', 'returned') AND decided_by = (SELECT portal_actor()) AND decided_by <> proposed_by`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: {
    proposed_by: ['officer'],
    proposed_by_name: ['officer'],
    proposed_at: ['officer'],
    decided_by: ['officer', 'approver'],
    decided_by_name: ['officer', 'approver'],
    decided_at: ['officer', 'approver'],
    return_reason: ['officer', 'approver'],
  },
};
