import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 요건검토 결과: by the consultant of the case, in their own name. */
export const REQUIREMENT_CHECKS_POLICIES: TablePolicies = {
  table: 'requirement_checks',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('requirement_checks') },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `checked_by = (SELECT portal_actor()) AND ${ofVisibleCase('requirement_checks')}`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
