import { inCodes, ofVisibleCase, PEOPLE_OF_CASES, type TablePolicies } from './policy.ts';

const OF_LEAD_COMPANY = 'lead_company_id = (SELECT portal_lead_company())';

/** 출연 확인: named by the company, answered by the lead company's own people, read by who sees the case. */
export const LEAD_PLEDGES_POLICIES: TablePolicies = {
  table: 'lead_pledges',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('lead_pledges') },
    { verb: 'SELECT', by: ['lead-company'], where: OF_LEAD_COMPANY },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: `status = 'named' AND named_by = (SELECT portal_actor()) AND ${ofVisibleCase('lead_pledges', inCodes('a.status', ['draft', 'submitted']))}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: `status <> 'stood-down' AND ${ofVisibleCase('lead_pledges')}`,
      becomes: `status = 'stood-down'`,
    },
    {
      verb: 'UPDATE',
      by: ['lead-company'],
      where: `status <> 'stood-down' AND ${OF_LEAD_COMPANY}`,
      becomes: `${inCodes('status', ['confirmed', 'declined'])} AND answered_by = (SELECT portal_actor()) AND ${OF_LEAD_COMPANY}`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
