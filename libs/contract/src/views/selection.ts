import type {
  ApplicationStatus,
  BudgetLine,
  FillRule,
  LedgerLine,
  ProgramType,
  ResultToDecideAgain,
  SelectionResult,
  SelectionRunKind,
} from '@subsidy/rules';

export type { SelectionRunKind };
export type SelectionRunStatus = 'draft' | 'proposed' | 'returned' | 'approved' | 'discarded' | 'withdrawn';

/** `GET /selection-runs` item. */
export interface SelectionRunSummary {
  id: string;
  kind: SelectionRunKind;
  noticeId: string;
  noticeTitle: string;
  type: ProgramType;
  /** As the notice names it. */
  typeLabel: string;
  /** 재심의: of the one application; null in a run of another kind. */
  companyName: string | null;
  /** The government's; 0 where it does not pay, and in an appeal that spends no money. */
  budgetKrw: number;
  /** 예산의 줄 of the other payers. */
  budgets: BudgetLine[];
  status: SelectionRunStatus;
  createdAt: string;
  createdBy: string;
  proposedAt: string | null;
  proposedBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  returnReason: string | null;
  counts: { selected: number; reserve: number; notSelected: number };
  selectedGovernmentKrw: number;
  selectedLocalGovernmentKrw: number;
  /** False when this person proposed it or may not decide. */
  mayDecide: boolean;
}

/** 예산의 한 줄 with what the selected ones take of it. */
export interface BudgetLineView extends BudgetLine {
  selectedKrw: number;
}

export interface SelectionItemView {
  rank: number;
  applicationId: string;
  companyName: string;
  receiptNumber: string;
  technoParkCode: string | null;
  score: number;
  technical: number;
  bonus: number;
  /** 인정: what the ranking counts. */
  totalCostKrw: number;
  governmentKrw: number;
  /** 지방비 and 주관기관 부담금, as far as there are any. */
  localGovernmentKrw: number;
  leadCompanyKrw: number;
  /** 신청: as filed; null where it was filed before amounts were kept. */
  appliedTotalCostKrw: number | null;
  appliedGovernmentKrw: number | null;
  cumulativeKrw: number;
  result: 'selected' | 'reserve' | 'not-selected';
  /** One Korean sentence. */
  reason: string;
  /** What it says, as a code; null in runs from before codes were kept. */
  reasonCode: string | null;
  /** 동점: the receipt number decided the place among those of the same score. */
  isTied: boolean;
  /** 동점 처리 단계 that put it behind the one before it of the same score: `technical`, a block, `receipt`; null where the score decides. */
  tieStep: string | null;
  /** Points above (or, negative, below) the score of the last one that is selected; null where nobody is. */
  toLine: number | null;
  /** Total of each evaluator's sheet, lowest first. */
  evaluatorTotals: number[];
  regionCode: string | null;
  supplierName: string | null;
}

/** One application of a trial. */
export interface TrialItemView {
  rank: number;
  applicationId: string;
  companyName: string;
  receiptNumber: string;
  regionCode: string | null;
  supplierName: string | null;
  score: number;
  governmentKrw: number;
  cumulativeKrw: number;
  result: SelectionResult;
  reason: string;
}

/** Whom a trial moves against the run that it is held against, and why it stands where it does. */
export interface TrialMoveView {
  applicationId: string;
  companyName: string;
  receiptNumber: string;
  /** null: not in that run. */
  from: SelectionResult | null;
  to: SelectionResult;
  reason: string;
}

/** 배정 기준의 한 줄 as a trial had it. */
export interface QuotaView {
  label: string;
  minCount: number | null;
  maxCount: number | null;
  maxKrw: number | null;
  /** Selected by the trial, and by earlier runs of the notice. */
  selected: number;
  taken: number;
}

/** `POST /selection-trials`. */
export interface SelectionTrialView {
  budgetKrw: number;
  fill: FillRule;
  maxPerSupplier: number | null;
  quotas: QuotaView[];
  counts: { selected: number; reserve: number; notSelected: number };
  selectedGovernmentKrw: number;
  items: TrialItemView[];
  moves: TrialMoveView[];
}

/** `GET /notices/{noticeId}/budget-ledger`. */
export interface BudgetLedgerView {
  noticeId: string;
  lines: LedgerLine[];
}

/** An application of a run that is no longer as it was ranked: its status is another one (withdrawn), or a score or cost on record. */
export interface SelectionRunChange {
  applicationId: string;
  companyName: string;
  receiptNumber: string;
  change: 'status' | 'figures';
  /** As it is now. */
  status: ApplicationStatus;
}

/** `GET /selection-runs/{rid}`. */
export interface SelectionRunView extends SelectionRunSummary {
  budgets: BudgetLineView[];
  items: SelectionItemView[];
  /** sha256 of the frozen inputs and the result: what the proposer saw is what the approver approves. */
  inputsSha256: string;
  /** Of a draft or a proposal: what is recorded now gives another ranking, so that it can be neither proposed nor approved. */
  isStale: boolean;
  /** What makes it stale, as far as it can be named. */
  changes: SelectionRunChange[];
  /** Of a draft: the proposal over the same notice and type, of an appeal over the same application, that waits for a decision and must be decided first. */
  openProposalId: string | null;
  /** 재심의: what its one application had and is to have, and why in the office's words; null in a run of another kind. */
  appeal: { former: ResultToDecideAgain; result: SelectionResult; reason: string } | null;
}
