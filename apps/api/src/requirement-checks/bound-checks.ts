import { boundTable } from '../audit/bound-rows.ts';

/** 요건검토: the verdict with its reasons, and what a second person and a reconsideration said. */
export const BOUND_CHECKS = boundTable('requirement-check', 'requirement_checks', [
  ...['id', 'application_id', 'outcome', 'reasons', 'checked_by', 'checked_by_name', 'checked_at', 'status'],
  ...['decided_by', 'decided_by_name', 'decided_at', 'return_reason', 'reconsidered_by'],
  ...['reconsidered_by_name', 'reconsidered_at', 'reconsider_reason', 'reconsideration_decided_by'],
  ...['reconsideration_decided_by_name', 'reconsideration_decided_at', 'reconsideration_return_reason'],
]);
