import { boundTable, CASE_CHAIN, columnsAsJson, type BoundKind } from '../audit/bound-rows.ts';

const SHEET = ['id', 'application_id', 'evaluator_id', 'evaluator_name', 'status', 'completed_at'];
const ITEM = ['criterion', 'points', 'justification', 'version', 'saved_at'];

/** 평가표 with the points of every criterion, from its completion on. */
export const BOUND_SHEETS: BoundKind = {
  kind: 'score-sheet',
  select: `SELECT t.id, ${CASE_CHAIN} AS chain, ${columnsAsJson(SHEET)} || jsonb_build_object('items',
      (SELECT jsonb_agg(${columnsAsJson(ITEM, 's')} ORDER BY s.criterion) FROM score_items s WHERE s.assignment_id = t.id)) AS row
    FROM review_assignments t WHERE t.completed_at IS NOT NULL`,
};

/** 현장확인. */
export const BOUND_VISITS = boundTable(
  'site-visit',
  'site_visits',
  [
    ...['application_id', 'visited_on', 'checks', 'bonus_accepted', 'version', 'recorded_by'],
    ...['recorded_by_name', 'recorded_at'],
  ],
  { key: 'application_id' },
);

/** 원가계산 with what the company says to it. */
export const BOUND_COSTS = boundTable(
  'cost-review',
  'cost_reviews',
  [
    ...['application_id', 'accepted_total_cost_krw', 'applied_total_cost_krw', 'note', 'funding_plan'],
    ...['version', 'status', 'settled_by', 'answer_due_on', 'answer_accepted', 'answer_note', 'answered_by'],
    ...['answered_by_name', 'answered_at', 'reviewed_by', 'reviewed_by_name', 'reviewed_at'],
  ],
  { key: 'application_id' },
);
