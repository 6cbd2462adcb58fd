import { boundTable } from '../audit/bound-rows.ts';

/** 출연 확인. */
export const BOUND_PLEDGES = boundTable('lead-pledge', 'lead_pledges', [
  ...['id', 'application_id', 'lead_company_id', 'lead_company_name', 'status', 'amount_krw', 'reason'],
  ...['version', 'named_by', 'named_at', 'answered_by', 'answered_by_name', 'answered_at', 'stood_down_at'],
]);
