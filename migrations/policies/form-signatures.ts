import { PEOPLE_OF_CASES, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

const OVER = ['withdrawn', 'not-selected', 'requirements-not-met'];
const ofOpenCase = ofVisibleCase('form_signatures', `NOT ${inCodes('a.status', OVER)}`);

/** 서명: each party in its own name and for its own side, while the case goes on. */
export const FORM_SIGNATURES_POLICIES: TablePolicies = {
  table: 'form_signatures',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('form_signatures') },
    {
      verb: 'INSERT',
      by: ['applicant', 'supplier'],
      where: `signed_by = (SELECT portal_actor()) AND by_role = (SELECT portal_role()) AND ${ofOpenCase}`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
