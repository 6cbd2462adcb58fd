import { PEOPLE_OF_CASES, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 현장확인: by the consultant of a case under review, in their own name. */
export const SITE_VISITS_POLICIES: TablePolicies = {
  table: 'site_visits',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('site_visits') },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `recorded_by = (SELECT portal_actor()) AND ${ofVisibleCase('site_visits', `a.status = 'under-review'`)}`,
    },
    {
      verb: 'UPDATE',
      by: ['consultant'],
      where: ofVisibleCase('site_visits', `a.status = 'under-review'`),
      becomes: `recorded_by = (SELECT portal_actor())`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
