import { PEOPLE_OF_CASES, WRITTEN_IN, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** Answers of a draft: the company and, of the plan, its supplier, while something is open to them. */
export const APPLICATION_FIELDS_POLICIES: TablePolicies = {
  table: 'application_fields',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('application_fields') },
    {
      verb: 'INSERT',
      by: ['applicant', 'supplier'],
      where: `updated_by = (SELECT portal_actor()) AND ${ofVisibleCase('application_fields', inCodes('a.status', WRITTEN_IN))}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant', 'supplier'],
      where: ofVisibleCase('application_fields', inCodes('a.status', WRITTEN_IN)),
      becomes: `updated_by = (SELECT portal_actor())`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
    { verb: 'DELETE', by: ['system'], where: ofVisibleCase('application_fields', 'a.erased_at IS NOT NULL') },
  ],
};
