import { boundTable, columnsAsJson, type BoundKind } from '../audit/bound-rows.ts';

const RUN = [
  ...['id', 'kind', 'notice_id', 'type', 'budget_krw', 'budgets', 'status', 'inputs', 'inputs_sha256'],
  ...['created_by', 'created_by_name', 'created_at', 'proposed_by', 'proposed_by_name', 'proposed_at'],
  ...['decided_by', 'decided_by_name', 'decided_at', 'return_reason'],
];
const ITEM = [
  ...['application_id', 'rank', 'technical_score', 'bonus_points', 'score', 'blocks', 'total_cost_krw'],
  ...['government_krw', 'cumulative_krw', 'funding_plan', 'result', 'reason_code', 'reason_values', 'reason'],
];

/** 선정안: what went into it and the place of every application. */
export const BOUND_RUNS: BoundKind = {
  kind: 'selection-run',
  select: `SELECT t.id, 'run:' || t.id AS chain, ${columnsAsJson(RUN)} || jsonb_build_object('items',
      (SELECT jsonb_agg(${columnsAsJson(ITEM, 'i')} ORDER BY i.application_id) FROM selection_items i WHERE i.run_id = t.id)) AS row
    FROM selection_runs t`,
};

/** 승인. */
export const BOUND_APPROVALS = boundTable('approval', 'approvals', [
  ...['id', 'application_id', 'run_id', 'notice_id', 'rank', 'total_cost_krw', 'government_krw'],
  ...['local_government_krw', 'lead_company_krw', 'company_krw', 'company_cash_krw', 'company_in_kind_krw'],
  ...['row', 'approved_by', 'approved_at'],
]);

/** The chain of a run's own events. */
export const runChain = (runId: string): string => `run:${runId}`;
