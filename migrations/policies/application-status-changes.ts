import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 신청 상태 이력: written by whoever changes a status, in their own name. */
export const APPLICATION_STATUS_CHANGES_POLICIES: TablePolicies = {
  table: 'application_status_changes',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('application_status_changes') },
    {
      verb: 'INSERT',
      by: ['applicant', 'consultant', 'officer', 'approver'],
      where: `actor_id = (SELECT portal_actor()) AND actor_role = (SELECT portal_role()) AND ${ofVisibleCase('application_status_changes')}`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
