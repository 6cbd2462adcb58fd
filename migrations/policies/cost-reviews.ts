import { PEOPLE_OF_CASES, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 원가계산: by the consultant of a case under review; the company answers a cut that waits for it and changes nothing else. */
export const COST_REVIEWS_POLICIES: TablePolicies = {
  table: 'cost_reviews',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('cost_reviews') },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `reviewed_by = (SELECT portal_actor()) AND ${ofVisibleCase('cost_reviews', `a.status = 'under-review'`)}`,
    },
    { verb: 'UPDATE', by: ['consultant'], where: ofVisibleCase('cost_reviews', `a.status = 'under-review'`) },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: `status = 'awaiting-answer' AND ${ofVisibleCase('cost_reviews', `a.status = 'under-review'`)}`,
      becomes: inCodes('status', ['final', 'objected']),
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: {
    accepted_total_cost_krw: ['consultant'],
    applied_total_cost_krw: ['consultant'],
    funding_plan: ['consultant'],
    note: ['consultant'],
    reviewed_by: ['consultant'],
    answer_due_on: ['consultant'],
  },
};
