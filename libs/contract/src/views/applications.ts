import type {
  CaseAction,
  ApplicationStatus,
  AppliedShares,
  Condition,
  Decision,
  FundingPlan,
  ProgramType,
} from '@subsidy/rules';
import type { FieldProblem, JsonValue } from './common.ts';
import type { DocumentView } from './documents.ts';
import type { LeadPledgeView } from './lead-pledges.ts';
import type { RequirementCheckView, SupplementRequestView } from './requirement-checks.ts';
import type { AssignmentSummary, CostReviewView, SiteVisitView } from './reviews.ts';

/** A new draft, as the applicant gets it. */
export interface StartedApplicationView {
  id: string;
  status: 'draft';
  noticeId: string;
  noticeVersion: number;
  type: ProgramType;
  technoParkCode: string | null;
  fields: Record<string, JsonValue>;
  versions: Record<string, number>;
}

/** `GET /suppliers?query=` item. */
export interface SupplierView {
  id: string;
  name: string;
  businessRegistrationNumber: string;
  inPool: boolean;
  regionCode: string | null;
  specialty: string | null;
  grade: string | null;
}

/** 평가 진행: score sheets of a case. */
export interface ReviewProgress {
  completed: number;
  waiting: number;
  recused: number;
}

/** `GET /applications` item: one row of a list, for every role. */
export interface ApplicationSummary {
  id: string;
  noticeId: string;
  noticeTitle: string;
  sample: boolean;
  program: string;
  type: ProgramType;
  /** As the notice names it. */
  typeLabel: string;
  status: ApplicationStatus;
  /** Whether a business plan follows the application. */
  hasPlan: boolean;
  /** A fail that a second person has yet to confirm; always false to the company and its supplier. */
  failToConfirm: boolean;
  /** A confirmed fail that an officer wants set aside and an approver has yet to decide on; always false outside. */
  failReconsidered: boolean;
  /** A supplement request is open (보완 요청). */
  openSupplementRequestId: string | null;
  /** 보완 답변 도착: when a supplement was answered, until the requirement check or another request follows. */
  supplementAnsweredAt: string | null;
  companyName: string;
  businessRegistrationNumber: string;
  regionCode: string | null;
  city: string | null;
  technoParkCode: string | null;
  supplierName: string | null;
  projectTitle: string | null;
  /** What counts: 인정 once the cost review is final, 신청 before, what is typed in a draft. */
  totalCostKrw: number | null;
  governmentKrw: number | null;
  /** 신청: as filed; null in a draft. */
  appliedTotalCostKrw: number | null;
  appliedGovernmentKrw: number | null;
  /** 인정: null until the cost review is final, or where this person does not see it. */
  acceptedTotalCostKrw: number | null;
  acceptedGovernmentKrw: number | null;
  /** 원가계산 회신: the company has yet to answer a cut. */
  costAnswerAwaited: boolean;
  /** 평가 진행 while under review, for staff alone: how many sheets are finished, are still out, were given back for a conflict. */
  reviewProgress: ReviewProgress | null;
  receiptNumber: string | null;
  submittedAt: string | null;
  planSubmittedAt: string | null;
  /** Since when it has its present status. */
  statusSince: string;
  /** The date that matters next: intake end, plan end, supplement due, cost answer due. */
  nextDueAt: string | null;
  updatedAt: string;
}

/** `GET /applications/counts`: how many applications of the desk have each status. */
export interface ApplicationCounts {
  byStatus: Record<ApplicationStatus, number>;
  /** With an open supplement request (보완 요청). */
  openSupplements: number;
  /** With an answer that has yet to be looked at (보완 답변 도착). */
  answeredSupplements: number;
}

/** One step of the journey as drawn on the page. */
export interface JourneyStep {
  code: 'draft' | 'requirement-check' | 'plan' | 'review' | 'selection' | 'result';
  label: string;
  state: 'done' | 'current' | 'waiting' | 'ended';
  who: string;
  since: string | null;
  until: string | null;
}

/** `GET /applications/{id}`: the application as this person may see it. */
export interface ApplicationView extends ApplicationSummary {
  /** 다시 연 때: since when the company edits a copy of what it filed; null while it does not. Staff read what is filed. */
  reopenedAt: string | null;
  company: {
    id: string;
    /** As it was filed; of a draft, as registered. */
    name: string;
    /** 현재 상호: the name registered now, where it has changed since the filing; null otherwise. */
    nameNow: string | null;
    businessRegistrationNumber: string;
    corporateRegistrationNumber: string | null;
    regionCode: string | null;
    city: string | null;
  };
  supplier: SupplierView | null;
  /** 상생형: whether the notice asks a lead company, which says itself what it pays. */
  asksLeadCompany: boolean;
  /** 주관기관 that it names, and what that has said; null where none is named. */
  leadCompany: LeadPledgeView | null;
  noticeVersion: number;
  opensAt: string;
  closesAt: string;
  /** null where the notice has no plan stage. */
  planOpensAt: string | null;
  planClosesAt: string | null;
  fields: Record<string, JsonValue>;
  versions: Record<string, number>;
  /** False when this person may see the case but not its contents yet (a draft seen by staff). */
  contentsVisible: boolean;
  documents: DocumentView[];
  assignments: AssignmentSummary[];
  supplementRequests: SupplementRequestView[];
  requirementCheck: RequirementCheckView | null;
  /** Those before it: returned, or set aside when the office decided again; to staff alone, latest first. */
  formerRequirementChecks: RequirementCheckView[];
  siteVisit: SiteVisitView | null;
  costReview: CostReviewView | null;
  receipts: ReceiptView[];
  /** What counts: of the accepted total once the cost review is final, before as applied for; null while the cost is unknown. */
  fundingPlan: FundingPlan | null;
  /** As it was filed; null in a draft. */
  appliedFundingPlan: FundingPlan | null;
  /** The decision recorded with the last submission. */
  decision: Decision | null;
  journey: JourneyStep[];
  /** What this person may do at this status, and why not now what is held back. */
  allowedActions: AllowedAction[];
  /** Fields and documents this person may change now: `all`, `none`, or what a supplement request named. */
  open: { fields: string[] | 'application' | 'plan'; documentTypes: string[] | 'application' | 'plan' };
}

/** Something that a person may do with a case, or why not now. */
export interface AllowedAction {
  action: CaseAction;
  allowed: boolean;
  /** Korean sentence; null where it is allowed. */
  reason: string | null;
}

export interface AutosaveView {
  saved: Record<string, number>;
  conflicts: { field: string; currentVersion: number; currentValue: JsonValue }[];
  savedAt: string;
}

export interface ChosenSupplierView {
  id: string;
  supplier: SupplierView | null;
}

/** `GET /applications/{id}/completeness`, for the stage the application is in. */
export interface CompletenessView {
  complete: boolean;
  stage: 'application' | 'plan';
  missing: { field?: string; documentType?: string; code: string; message: string }[];
  eligibility: Decision;
  /** Answers that contradict one another; they hold up nothing. */
  doubts: Decision['warnings'];
  fundingPlan: FundingPlan | null;
}

/** 서명 that the form asks for, and who gave it last. */
export interface SignatureView {
  name: string;
  label: string;
  section: string;
  stage: 'application' | 'plan';
  by: 'applicant' | 'supplier';
  /** What is signed; of a signature that was given, as it read then. */
  statement: string;
  /** `outdated`: what was signed has changed since. */
  state: 'missing' | 'signed' | 'outdated';
  signedBy: string | null;
  organizationName: string | null;
  signedAt: string | null;
  /** Hash of what the stage held when it was signed. */
  contentSha256: string | null;
}

/** `GET /applications/{id}/signatures`. */
export interface SignaturesView {
  signatures: SignatureView[];
}

export interface ReceiptView {
  stage: 'application' | 'plan';
  /** What it is of: the stage as submitted, or the answer to a supplement request (보완 답변). */
  occasion: 'submission' | 'supplement';
  receiptNumber: string;
  submittedAt: string;
  contentSha256: string;
  signature: string;
}

export interface VerifyReceiptView {
  /** Our key signed these four values, and a filing with exactly them stands. */
  valid: boolean;
  /** What stands beside them in the portal is no longer what was filed, by the audit record. */
  recordDiffers: boolean;
}

/** `GET /receipts/key`. */
export interface ReceiptKeyView {
  algorithm: 'Ed25519';
  publicKeyPem: string;
}

/** Every verb that changes a status answers with the application's new state. */
export interface StatusView {
  id: string;
  status: ApplicationStatus;
}

/** `GET /applications/{id}/result`, once the selection is approved. */
export interface ResultView extends AppliedShares {
  outcome: 'selected' | 'reserve' | 'not-selected' | 'requirements-not-met';
  decidedAt: string;
  score: { technical: number; bonus: number; total: number } | null;
  blocks: { block: string; label: string; points: number; maxPoints: number }[];
  rank: number | null;
  reason: string;
  /** 인정: of the accepted total; beside it what was applied for. */
  fundingPlan: FundingPlan | null;
  contact: { name: string; phone: string };
  whatNext: string;
}

/** What an application failed on, for a refused submission. */
export interface SubmissionProblem {
  missing: FieldProblem[];
  conditions: Condition[];
}

/** `POST` and `DELETE /applications/{id}/reopening`. */
export interface ReopeningView extends StatusView {
  /** null once the copy is dropped. */
  reopenedAt: string | null;
}
