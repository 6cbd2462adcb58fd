import type { FundingPlan, RubricCriterion } from '@subsidy/rules';

/** `GET /evaluators` item. */
export interface EvaluatorView {
  id: string;
  name: string;
  organization: string;
  expertise: string | null;
  openAssignments: number;
}

/** `POST /applications/{id}/assignments`. */
export interface AssignEvaluatorsBody {
  evaluatorIds: string[];
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
  items: ScoreItem[];
  total: number;
  conflict: { hasConflict: boolean; note: string | null; declaredAt: string } | null;
  completedAt: string | null;
}

/** `PUT /assignments/{aid}/conflict-declaration`. */
export interface DeclareConflictBody {
  hasConflict: boolean;
  note?: string;
}

export interface ScoreItem {
  criterion: string;
  points: number;
  justification: string;
}

/** `PUT /assignments/{aid}/scores`. */
export interface SaveScoresBody {
  items: ScoreItem[];
}

export interface SavedScoresView {
  items: ScoreItem[];
  total: number;
  savedAt: string;
}

/** `PUT /applications/{id}/site-visit`. */
export interface SiteVisitBody {
  visitedOn: string;
  checks: { code: string; pass: boolean; note: string }[];
  bonusAccepted: string[];
}

export interface SiteVisitView extends SiteVisitBody {
  recordedAt: string;
  recordedBy: string;
}

/** `PUT /applications/{id}/cost-review`. */
export interface CostReviewBody {
  acceptedTotalCostKrw: number;
  note: string;
}

export interface CostReviewView extends CostReviewBody {
  fundingPlan: FundingPlan;
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
