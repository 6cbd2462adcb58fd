import { PEOPLE_OF_CASES, WRITTEN_IN, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 접수 요약: written with a filing. */
export const CASE_FACTS_POLICIES: TablePolicies = {
  table: 'case_facts',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('case_facts') },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: ofVisibleCase('case_facts', inCodes('a.status', WRITTEN_IN)),
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: ofVisibleCase('case_facts', inCodes('a.status', WRITTEN_IN)),
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
