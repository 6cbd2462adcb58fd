import type { TablePolicies } from './policy.ts';

const OWN_OPEN_SHEET = `EXISTS (SELECT 1 FROM review_assignments r
  WHERE r.id = score_items.assignment_id AND r.evaluator_id = (SELECT portal_actor()) AND r.status = 'declared')`;

/** 평가표: an evaluator fills its own while it is open; the company and its supplier never see one. */
export const SCORE_ITEMS_POLICIES: TablePolicies = {
  table: 'score_items',
  policies: [
    {
      verb: 'SELECT',
      by: ['consultant', 'evaluator', 'officer', 'approver', 'auditor', 'system'],
      where: 'EXISTS (SELECT 1 FROM review_assignments r WHERE r.id = score_items.assignment_id)',
    },
    { verb: 'INSERT', by: ['evaluator'], where: OWN_OPEN_SHEET },
    { verb: 'UPDATE', by: ['evaluator'], where: OWN_OPEN_SHEET },
    { verb: 'DELETE', by: ['evaluator'], where: OWN_OPEN_SHEET },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
    { verb: 'DELETE', by: ['system'] },
  ],
};
