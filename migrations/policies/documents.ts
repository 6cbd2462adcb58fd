import { PEOPLE_OF_CASES, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 제출 서류: the company and, of the plan, its supplier, while something is open to them; the portal keeps the state of the scan. */
export const DOCUMENTS_POLICIES: TablePolicies = {
  table: 'documents',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('documents') },
    {
      verb: 'INSERT',
      by: ['applicant', 'supplier'],
      where: `uploaded_by = (SELECT portal_actor()) AND ${ofVisibleCase('documents', inCodes('a.status', ['draft', 'submitted', 'plan-open']))}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant', 'supplier'],
      where: ofVisibleCase('documents', inCodes('a.status', ['draft', 'submitted', 'plan-open'])),
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
