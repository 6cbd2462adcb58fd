import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 접수 요약: written with a filing. */
export const CASE_FACTS_POLICIES: TablePolicies = {
  table: 'case_facts',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('case_facts') },
    { verb: 'INSERT', by: ['applicant', 'system'], where: ofVisibleCase('case_facts') },
    { verb: 'UPDATE', by: ['applicant', 'system'], where: ofVisibleCase('case_facts') },
  ],
};
