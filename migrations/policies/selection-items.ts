import { OFFICE, WHO_SEE_ALL, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 선정안의 순위: written with its run; who sees the case sees its place once the run is approved. */
export const SELECTION_ITEMS_POLICIES: TablePolicies = {
  table: 'selection_items',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    {
      verb: 'SELECT',
      by: OFFICE,
      where: 'EXISTS (SELECT 1 FROM selection_runs r WHERE r.id = selection_items.run_id)',
    },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'consultant', 'evaluator'],
      where: `portal_run_is_approved(run_id) AND ${ofVisibleCase('selection_items')}`,
    },
    {
      verb: 'INSERT',
      by: ['officer'],
      where: `EXISTS (SELECT 1 FROM selection_runs r WHERE r.id = selection_items.run_id AND r.status = 'draft')`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
