import type { ScoreItem } from '../bodies/reviews.ts';
import type { CostReviewStatus, FundingPlan, RubricCriterion } from '@subsidy/rules';

/** `GET /evaluators` item. */
export interface EvaluatorView {
  id: string;
  name: string;
  organization: string;
  expertise: string | null;
  openAssignments: number;
}

export type AssignmentStatus = 'assigned' | 'declared' | 'recused' | 'completed';

export interface AssignmentSummary {
  id: string;
  evaluatorId: string;
  evaluatorName: string;
  status: AssignmentStatus;
  /** Known to staff only once completed; null otherwise. */
  total: number | null;
  assignedAt: string;
  completedAt: string | null;
}

/** `GET /assignments` item (evaluator). The parties are named so that a conflict can be declared; nothing else before that. */
export interface MyAssignmentView {
  id: string;
  applicationId: string;
  status: AssignmentStatus;
  companyName: string;
  supplierName: string | null;
  noticeTitle: string;
  sample: boolean;
  assignedAt: string;
  scored: number;
  criteria: number;
}

/** `GET /assignments/{aid}` (evaluator): the score sheet. */
export interface ScoreSheetView extends MyAssignmentView {
  rubric: RubricCriterion[];
  items: SavedScoreItem[];
  total: number;
  conflict: { hasConflict: boolean; note: string | null; declaredAt: string } | null;
  completedAt: string | null;
}

/** A score as it stands, with the number of its saves. */
export interface SavedScoreItem extends Omit<ScoreItem, 'baseVersion'> {
  version: number;
}

export interface SavedScoresView {
  items: SavedScoreItem[];
  total: number;
  savedAt: string;
}

export interface SiteVisitView {
  visitedOn: string;
  checks: { code: string; pass: boolean; note: string; version: number }[];
  bonusAccepted: string[];
  version: number;
  recordedAt: string;
  recordedBy: string;
}

export interface CostReviewView {
  acceptedTotalCostKrw: number;
  /** As it was filed. */
  appliedTotalCostKrw: number | null;
  note: string;
  /** Of the accepted total. */
  fundingPlan: FundingPlan;
  version: number;
  status: Exclude<CostReviewStatus, 'none'>;
  /** What made it final; null before. */
  settledBy: 'no-cut' | 'agreement' | 'lapse' | 'decision-on-objection' | 'correction' | null;
  /** The last day of the company's answer; null where none is asked for or the day is not known. */
  answerDueOn: string | null;
  answer: { accepted: boolean; note: string; answeredAt: string; answeredBy: string } | null;
  reviewedAt: string;
  reviewedBy: string;
}

/** `GET /applications/{id}/assignments` item (staff): a score sheet; its points are shown once it is completed. */
export interface StaffScoreSheetView extends ScoreSheetView {
  evaluatorId: string;
  evaluatorName: string;
}

/** `POST /applications/{id}/assignments` answer. */
export interface AssignedEvaluatorsView {
  items: { id: string; evaluatorId: string }[];
}
