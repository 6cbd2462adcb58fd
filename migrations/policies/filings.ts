import { PEOPLE_OF_CASES, WRITTEN_IN, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 접수 내용: what the company hands in. A trigger keeps it from being changed. */
export const FILINGS_POLICIES: TablePolicies = {
  table: 'filings',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('filings') },
    { verb: 'INSERT', by: ['applicant'], where: ofVisibleCase('filings', inCodes('a.status', WRITTEN_IN)) },
    { verb: 'UPDATE', by: ['applicant'], where: ofVisibleCase('filings', inCodes('a.status', WRITTEN_IN)) },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { in_force: ['applicant'], form_sha256: [], content: [], particulars: [] },
};
