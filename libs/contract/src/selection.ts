import type { ProjectType } from '@subsidy/rules';

/** `POST /selection-runs`. */
export interface CreateSelectionRunBody {
  noticeId: string;
  type: ProjectType;
  budgetKrw: number;
}

export type SelectionRunStatus = 'draft' | 'proposed' | 'returned' | 'approved';

/** `GET /selection-runs` item. */
export interface SelectionRunSummary {
  id: string;
  noticeId: string;
  noticeTitle: string;
  type: ProjectType;
  budgetKrw: number;
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
  /** False when this person proposed it or may not decide. */
  mayDecide: boolean;
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
  totalCostKrw: number;
  governmentKrw: number;
  cumulativeKrw: number;
  result: 'selected' | 'reserve' | 'not-selected';
  /** One Korean sentence. */
  reason: string;
  /** What it says, as a code; null in runs from before codes were kept. */
  reasonCode: string | null;
}

/** `GET /selection-runs/{rid}`. */
export interface SelectionRunView extends SelectionRunSummary {
  items: SelectionItemView[];
  /** sha256 of the frozen inputs and the result: what the proposer saw is what the approver approves. */
  inputsSha256: string;
}

/** `POST /selection-runs/{rid}/return`. */
export interface ReturnSelectionRunBody {
  reason: string;
}
