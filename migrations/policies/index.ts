import { ACCOUNT_IDENTITIES_POLICIES, OIDC_FLOWS_POLICIES } from './account-identities.ts';
import { ACCOUNT_TOKENS_POLICIES } from './account-tokens.ts';
import { APPLICATION_FIELDS_POLICIES } from './application-fields.ts';
import { APPLICATION_STATUS_CHANGES_POLICIES } from './application-status-changes.ts';
import { APPLICATIONS_POLICIES } from './applications.ts';
import { APPROVAL_EXPORTS_POLICIES } from './approval-exports.ts';
import { APPROVALS_POLICIES } from './approvals.ts';
import { AUDIT_ANCHORS_POLICIES } from './audit-anchors.ts';
import { AUDIT_CHAINS_POLICIES } from './audit-chains.ts';
import { AUDIT_CHECKPOINTS_POLICIES } from './audit-checkpoints.ts';
import { AUDIT_EVENTS_POLICIES } from './audit-events.ts';
import { CASE_FACTS_POLICIES } from './case-facts.ts';
import { COMPANIES_POLICIES } from './companies.ts';
import {
  COMPANY_CERTIFICATES_POLICIES,
  COMPANY_CLAIMS_POLICIES,
  COMPANY_DISPUTES_POLICIES,
} from './company-claims.ts';
import { COST_REVIEWS_POLICIES } from './cost-reviews.ts';
import { DOCUMENTS_POLICIES } from './documents.ts';
import { ELIGIBILITY_DECISIONS_POLICIES } from './eligibility-decisions.ts';
import { EMAIL_CHANGES_POLICIES } from './email-changes.ts';
import { EVENT_PEOPLE_POLICIES } from './event-people.ts';
import { OPENING_ALERTS_POLICIES } from './opening-alerts.ts';
import { FILED_FORMS_POLICIES } from './filed-forms.ts';
import { FORM_SIGNATURES_POLICIES } from './form-signatures.ts';
import { FILINGS_POLICIES } from './filings.ts';
import { JOB_RUNS_POLICIES } from './job-runs.ts';
import { LEAD_COMPANIES_POLICIES } from './lead-companies.ts';
import { LEAD_PLEDGES_POLICIES } from './lead-pledges.ts';
import { MEMBERSHIP_REQUESTS_POLICIES } from './membership-requests.ts';
import { MEMBERSHIPS_POLICIES } from './memberships.ts';
import { NOTICE_DRAFTS_POLICIES } from './notice-drafts.ts';
import { NOTICE_VERSIONS_POLICIES } from './notice-versions.ts';
import { NOTICES_POLICIES } from './notices.ts';
import { OFFICES_POLICIES } from './offices.ts';
import { OWNERSHIP_OFFERS_POLICIES } from './ownership-offers.ts';
import { OUTBOX_POLICIES } from './outbox.ts';
import { PASSKEY_CHALLENGES_POLICIES, PASSKEYS_POLICIES } from './passkeys.ts';
import { REQUEST_COUNTS_POLICIES } from './request-counts.ts';
import { REQUIREMENT_CHECKS_POLICIES } from './requirement-checks.ts';
import { REVIEW_ASSIGNMENTS_POLICIES } from './review-assignments.ts';
import { SCORE_ITEMS_POLICIES } from './score-items.ts';
import { SELECTION_ITEMS_POLICIES } from './selection-items.ts';
import { SELECTION_RUNS_POLICIES } from './selection-runs.ts';
import {
  ACCESS_REVIEWS_POLICIES,
  PERSONAL_DATA_ACCESSES_POLICIES,
  RIGHTS_CHANGES_POLICIES,
} from './personal-data-accesses.ts';
import { RECOVERY_CODES_POLICIES, SECOND_FACTORS_POLICIES } from './second-factors.ts';
import { SESSIONS_POLICIES } from './sessions.ts';
import { SIGN_IN_FAILURES_POLICIES } from './sign-in-failures.ts';
import { SITE_VISITS_POLICIES } from './site-visits.ts';
import { STAFF_PROPOSALS_POLICIES } from './staff-proposals.ts';
import { SUPPLEMENT_REQUESTS_POLICIES } from './supplement-requests.ts';
import { SUPPLIERS_POLICIES } from './suppliers.ts';
import { USERS_POLICIES } from './users.ts';
import type { TablePolicies } from './policy.ts';

export type { Policy, TablePolicies } from './policy.ts';
export { POLICY_ROLES, type PolicyRole } from './policy.ts';

/** Every table's policies. A table that is not named here is open to nobody. */
export const POLICIES: readonly TablePolicies[] = [
  ACCESS_REVIEWS_POLICIES,
  ACCOUNT_TOKENS_POLICIES,
  APPLICATION_FIELDS_POLICIES,
  APPLICATION_STATUS_CHANGES_POLICIES,
  APPLICATIONS_POLICIES,
  APPROVAL_EXPORTS_POLICIES,
  APPROVALS_POLICIES,
  AUDIT_ANCHORS_POLICIES,
  AUDIT_CHAINS_POLICIES,
  AUDIT_CHECKPOINTS_POLICIES,
  AUDIT_EVENTS_POLICIES,
  CASE_FACTS_POLICIES,
  COMPANIES_POLICIES,
  COMPANY_CERTIFICATES_POLICIES,
  COMPANY_CLAIMS_POLICIES,
  COMPANY_DISPUTES_POLICIES,
  COST_REVIEWS_POLICIES,
  DOCUMENTS_POLICIES,
  ELIGIBILITY_DECISIONS_POLICIES,
  EMAIL_CHANGES_POLICIES,
  EVENT_PEOPLE_POLICIES,
  OPENING_ALERTS_POLICIES,
  FILED_FORMS_POLICIES,
  FILINGS_POLICIES,
  FORM_SIGNATURES_POLICIES,
  JOB_RUNS_POLICIES,
  LEAD_COMPANIES_POLICIES,
  LEAD_PLEDGES_POLICIES,
  MEMBERSHIP_REQUESTS_POLICIES,
  MEMBERSHIPS_POLICIES,
  NOTICE_DRAFTS_POLICIES,
  NOTICE_VERSIONS_POLICIES,
  NOTICES_POLICIES,
  OFFICES_POLICIES,
  OUTBOX_POLICIES,
  OWNERSHIP_OFFERS_POLICIES,
  PERSONAL_DATA_ACCESSES_POLICIES,
  PASSKEYS_POLICIES,
  ACCOUNT_IDENTITIES_POLICIES,
  OIDC_FLOWS_POLICIES,
  PASSKEY_CHALLENGES_POLICIES,
  REQUEST_COUNTS_POLICIES,
  REQUIREMENT_CHECKS_POLICIES,
  REVIEW_ASSIGNMENTS_POLICIES,
  RIGHTS_CHANGES_POLICIES,
  SCORE_ITEMS_POLICIES,
  SELECTION_ITEMS_POLICIES,
  SELECTION_RUNS_POLICIES,
  SESSIONS_POLICIES,
  SECOND_FACTORS_POLICIES,
  RECOVERY_CODES_POLICIES,
  SIGN_IN_FAILURES_POLICIES,
  SITE_VISITS_POLICIES,
  STAFF_PROPOSALS_POLICIES,
  SUPPLEMENT_REQUESTS_POLICIES,
  SUPPLIERS_POLICIES,
  USERS_POLICIES,
];
