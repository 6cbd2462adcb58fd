import {
  APPLICATION_LIFECYCLE,
  ASSIGNMENT_LIFECYCLE,
  COMPANY_CERTIFICATE_LIFECYCLE,
  COMPANY_CLAIM_LIFECYCLE,
  COMPANY_DISPUTE_LIFECYCLE,
  COST_REVIEW_LIFECYCLE,
  LEAD_PLEDGE_LIFECYCLE,
  MEMBERSHIP_REQUEST_LIFECYCLE,
  NOTICE_DRAFT_LIFECYCLE,
  OWNERSHIP_OFFER_LIFECYCLE,
  REQUIREMENT_CHECK_LIFECYCLE,
  SELECTION_RUN_LIFECYCLE,
  STAFF_PROPOSAL_LIFECYCLE,
  SUPPLEMENT_REQUEST_LIFECYCLE,
} from '@subsidy/rules';
import type { DataSource } from 'typeorm';

/** The tables whose status the database guards, each with the life cycle that it follows. */
const LIFECYCLES: Readonly<
  Record<string, Readonly<Record<string, { from: readonly string[]; to: string; by: readonly string[] }>>>
> = {
  applications: APPLICATION_LIFECYCLE,
  requirement_checks: REQUIREMENT_CHECK_LIFECYCLE,
  supplement_requests: SUPPLEMENT_REQUEST_LIFECYCLE,
  review_assignments: ASSIGNMENT_LIFECYCLE,
  cost_reviews: COST_REVIEW_LIFECYCLE,
  lead_pledges: LEAD_PLEDGE_LIFECYCLE,
  selection_runs: SELECTION_RUN_LIFECYCLE,
  membership_requests: MEMBERSHIP_REQUEST_LIFECYCLE,
  notice_drafts: NOTICE_DRAFT_LIFECYCLE,
  staff_proposals: STAFF_PROPOSAL_LIFECYCLE,
  company_claims: COMPANY_CLAIM_LIFECYCLE,
  company_disputes: COMPANY_DISPUTE_LIFECYCLE,
  company_certificates: COMPANY_CERTIFICATE_LIFECYCLE,
  ownership_offers: OWNERSHIP_OFFER_LIFECYCLE,
};

/** Tells the database where each status may go and by whom, as the life cycles of the rules say; what they no longer say goes. */
export async function putTransitions(owner: DataSource): Promise<void> {
  const rows = Object.entries(LIFECYCLES).flatMap(([thing, lifecycle]) =>
    Object.values(lifecycle).flatMap(({ from, to, by }) =>
      from.flatMap((status) => by.map((role) => ({ thing, from_status: status, to_status: to, role }))),
    ),
  );
  await owner.query(
    `WITH wanted AS (SELECT DISTINCT * FROM jsonb_to_recordset($1::jsonb)
                       AS w (thing text, from_status text, to_status text, role text)),
          gone AS (DELETE FROM status_transitions t WHERE NOT EXISTS (SELECT 1 FROM wanted w WHERE w = t))
     INSERT INTO status_transitions SELECT * FROM wanted ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
