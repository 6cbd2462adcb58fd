import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 보완요청: made by the consultant of a case that is being checked, answered by the company while it is open. */
export const SUPPLEMENT_REQUESTS_POLICIES: TablePolicies = {
  table: 'supplement_requests',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('supplement_requests') },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `requested_by = (SELECT portal_actor()) AND status = 'open' AND ${ofVisibleCase('supplement_requests', `a.status = 'submitted'`)}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: `status = 'open' AND ${ofVisibleCase('supplement_requests')}`,
      becomes: `status = 'answered' AND responded_by = (SELECT portal_actor())`,
    },
    // 기한 경과: when the desk goes on.
    {
      verb: 'UPDATE',
      by: ['consultant'],
      where: `status = 'open' AND ${ofVisibleCase('supplement_requests')}`,
      becomes: `status = 'lapsed' AND ${ofVisibleCase('supplement_requests')}`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { before: [] },
};
