import type { SupplementItem } from '../bodies/supplement-requests.ts';
import type { Condition, Decision, RequirementCheckStatus, SupplementRequestStatus } from '@subsidy/rules';
import type { CompanyClaimView } from './company-claims.ts';
import type { DocumentView } from './documents.ts';

export interface RequirementCheckView {
  outcome: 'pass' | 'fail';
  reasons: { ruleId: string; note: string }[];
  checkedAt: string;
  checkedBy: string;
  /**
   * A fail is `unconfirmed` until a second person has confirmed it, `reconsidered` while an approver decides whether it is set aside; the
   * company sees only what is in force.
   */
  status: RequirementCheckStatus;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Why a fail was returned. */
  returnReason: string | null;
  /** 재심의, the last one of this check; to nobody outside. */
  reconsideration: ReconsiderationView | null;
}

export interface ReconsiderationView {
  reason: string;
  askedAt: string;
  askedBy: string;
  /** When an approver decided on it; null while it waits. */
  decidedAt: string | null;
  decidedBy: string | null;
  /** Why the fail was left in force; null where it was set aside. */
  returnReason: string | null;
}

/** What a request for a supplement answers. */
export interface RequestedSupplementView {
  id: string;
}

export interface SupplementRequestView {
  id: string;
  /** `lapsed`: its last day passed without an answer. */
  status: SupplementRequestStatus;
  dueOn: string;
  items: SupplementItem[];
  /** Values as they stood when the request was made, for the comparison. */
  before: Record<string, unknown>;
  /** The same values as handed in with the answer; null while it is open. */
  after: Record<string, unknown> | null;
  requestedAt: string;
  requestedBy: string;
  respondedAt: string | null;
  note: string | null;
  /** Of the filing that the answer made; null while it is open. */
  receiptNumber: string | null;
}

/** `GET /applications/{id}/requirement-facts`: what the desk checks, each condition with the documents that prove it. */
export interface RequirementFactsView {
  /** When the latest eligibility decision was recorded; null before the submission. */
  decidedAt: string | null;
  outcome: 'eligible' | 'ineligible' | 'needs-evidence' | null;
  conditions: (Condition & { documents: DocumentView[] })[];
  /** 확인할 점: answers that contradict one another, or what the company is registered as. They decide nothing. */
  doubts: Decision['warnings'];
  /** 사업자등록번호 소유: a pass settles one that is pending; while it is disputed a pass is 409 `claim-disputed`. */
  claim: CompanyClaimView;
  /** Documents that prove no single condition. */
  otherDocuments: DocumentView[];
}
