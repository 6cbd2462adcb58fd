import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 접수 내용: what the company hands in. A trigger keeps it from being changed. */
export const FILINGS_POLICIES: TablePolicies = {
  table: 'filings',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('filings') },
    { verb: 'INSERT', by: ['applicant', 'system'], where: ofVisibleCase('filings') },
    { verb: 'UPDATE', by: ['applicant', 'system'], where: ofVisibleCase('filings') },
  ],
};
