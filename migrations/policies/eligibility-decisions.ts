import { PEOPLE_OF_CASES, WRITTEN_IN, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 자격 판정 기록: decided with what the company hands in. */
export const ELIGIBILITY_DECISIONS_POLICIES: TablePolicies = {
  table: 'eligibility_decisions',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('eligibility_decisions') },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: ofVisibleCase('eligibility_decisions', inCodes('a.status', WRITTEN_IN)),
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
