import type { TablePolicies } from './policy.ts';

/** 오래 걸리는 일: whoever asked for it sees it, in their own name; the portal alone says how it goes. */
export const JOB_RUNS_POLICIES: TablePolicies = {
  table: 'job_runs',
  policies: [
    { verb: 'SELECT', by: ['system'] },
    { verb: 'SELECT', by: ['officer', 'approver'], where: `started_by = (SELECT portal_actor())` },
    {
      verb: 'SELECT',
      by: ['auditor'],
      where: `started_by = (SELECT portal_actor()) OR queue = 'audit-verification'`,
    },
    {
      verb: 'INSERT',
      by: ['auditor'],
      where: `queue = 'audit-verification' AND state = 'waiting' AND started_by = (SELECT portal_actor())`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
