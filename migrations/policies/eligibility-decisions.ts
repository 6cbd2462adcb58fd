import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 자격 판정 기록: decided with what the company hands in. */
export const ELIGIBILITY_DECISIONS_POLICIES: TablePolicies = {
  table: 'eligibility_decisions',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('eligibility_decisions') },
    { verb: 'INSERT', by: ['applicant', 'system'], where: ofVisibleCase('eligibility_decisions') },
  ],
};
