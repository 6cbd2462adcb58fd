import * as portal from './portal.ts';
import * as record from './record.ts';
import * as accessLog from './access-log.ts';
import * as accounts from './accounts.ts';
import * as ownAccount from './own-account.ts';
import * as ownData from './own-data.ts';
import * as oidc from './oidc.ts';
import * as passkeys from './passkeys.ts';
import * as staff from './staff.ts';
import * as companies from './companies.ts';
import * as companyClaims from './company-claims.ts';
import * as notices from './notices.ts';
import * as noticeDrafts from './notice-drafts.ts';
import * as eligibilityChecks from './eligibility-checks.ts';
import * as openingAlerts from './opening-alerts.ts';
import * as applications from './applications.ts';
import * as drafts from './drafts.ts';
import * as filings from './filings.ts';
import * as leadPledges from './lead-pledges.ts';
import * as requirementChecks from './requirement-checks.ts';
import * as reviews from './reviews.ts';
import * as selectionRuns from './selection-runs.ts';
import * as approvals from './approvals.ts';
import type { Route } from './route.ts';

export * from './portal.ts';
export * from './record.ts';
export * from './access-log.ts';
export * from './accounts.ts';
export * from './own-account.ts';
export * from './own-data.ts';
export * from './oidc.ts';
export * from './passkeys.ts';
export * from './staff.ts';
export * from './companies.ts';
export * from './company-claims.ts';
export * from './notices.ts';
export * from './notice-drafts.ts';
export * from './eligibility-checks.ts';
export * from './opening-alerts.ts';
export * from './applications.ts';
export * from './drafts.ts';
export * from './filings.ts';
export * from './lead-pledges.ts';
export * from './requirement-checks.ts';
export * from './reviews.ts';
export * from './selection-runs.ts';
export * from './approvals.ts';
export * from './refusals.ts';
export * from './route.ts';
export { RaiseDisputeBody } from '../bodies/companies.ts';
export { NoticeFileBody } from '../bodies/notice-drafts.ts';
export { fieldWords } from '../bodies/field-words.ts';
export { isInstant, publishedCodes } from '../bodies/constraints.ts';
export {
  membersOf,
  schemaOf,
  schemasOf,
  type BodyClass,
  type Member,
  type Schema,
  type Shape,
} from '../bodies/members.ts';

const DESCRIBED = {
  ...portal,
  ...record,
  ...accessLog,
  ...accounts,
  ...ownAccount,
  ...ownData,
  ...oidc,
  ...passkeys,
  ...staff,
  ...companies,
  ...companyClaims,
  ...notices,
  ...noticeDrafts,
  ...eligibilityChecks,
  ...openingAlerts,
  ...applications,
  ...drafts,
  ...filings,
  ...leadPledges,
  ...requirementChecks,
  ...reviews,
  ...selectionRuns,
  ...approvals,
};
type Described = (typeof DESCRIBED)[keyof typeof DESCRIBED];

/** Every route of the API. */
export const ROUTES: readonly Route[] = Object.values(DESCRIBED);

/** Every route by its name. */
export type RouteTable = { [Of in Described as Of['name']]: Of };
