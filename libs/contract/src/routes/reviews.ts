import {
  AssignEvaluatorsBody,
  CompleteReviewBody,
  CostReviewBody,
  DeclareConflictBody,
  EvaluatorsQuery,
  OwnAssignmentsQuery,
  RespondCostReviewBody,
  SaveScoresBody,
  SiteVisitBody,
} from '../bodies/reviews.ts';
import type { StatusView } from '../views/applications.ts';
import type {
  AssignedEvaluatorsView,
  CostReviewView,
  EvaluatorView,
  MyAssignmentView,
  SavedScoresView,
  ScoreSheetView,
  SiteVisitView,
  StaffScoreSheetView,
} from '../views/reviews.ts';
import { OFFICE_READERS } from './readers.ts';
import { pageOf, route, view } from './route.ts';

export const EVALUATORS = route('GET /evaluators', {
  access: ['consultant', 'officer', 'auditor'],
  shows: 'list',
  query: EvaluatorsQuery,
  answer: pageOf<EvaluatorView>('EvaluatorView'),
});

export const ASSIGN_EVALUATORS = route('POST /applications/{applicationId}/assignments', {
  access: ['consultant'],
  body: AssignEvaluatorsBody,
  answer: view<AssignedEvaluatorsView>('AssignedEvaluatorsView', 201),
  refusals: ['out-of-order', 'already-assigned'],
});

export const SCORE_SHEETS = route('GET /applications/{applicationId}/assignments', {
  access: ['consultant', ...OFFICE_READERS],
  shows: 'case',
  answer: pageOf<StaffScoreSheetView>('StaffScoreSheetView'),
});

export const OWN_ASSIGNMENTS = route('GET /assignments', {
  access: ['evaluator'],
  shows: 'list',
  query: OwnAssignmentsQuery,
  answer: pageOf<MyAssignmentView>('MyAssignmentView'),
});

export const SCORE_SHEET = route('GET /assignments/{assignmentId}', {
  access: ['evaluator'],
  shows: 'case',
  answer: view<ScoreSheetView>('ScoreSheetView'),
});

export const DECLARE_CONFLICT = route('PUT /assignments/{assignmentId}/conflict-declaration', {
  access: ['evaluator'],
  body: DeclareConflictBody,
  answer: view<ScoreSheetView>('ScoreSheetView'),
  refusals: ['out-of-order'],
});

export const SAVE_SCORES = route('PUT /assignments/{assignmentId}/scores', {
  access: ['evaluator'],
  body: SaveScoresBody,
  weight: 'draft',
  answer: view<SavedScoresView>('SavedScoresView'),
  refusals: ['out-of-order', 'conflict'],
});

export const COMPLETE_ASSIGNMENT = route('POST /assignments/{assignmentId}/completion', {
  access: ['evaluator'],
  answer: view<ScoreSheetView>('ScoreSheetView'),
  refusals: ['out-of-order', 'incomplete'],
});

export const RECORD_SITE_VISIT = route('PUT /applications/{applicationId}/site-visit', {
  access: ['consultant'],
  body: SiteVisitBody,
  answer: view<SiteVisitView>('SiteVisitView'),
  refusals: ['out-of-order', 'conflict'],
});

export const REVIEW_COST = route('PUT /applications/{applicationId}/cost-review', {
  access: ['consultant'],
  body: CostReviewBody,
  answer: view<CostReviewView>('CostReviewView'),
  refusals: ['out-of-order', 'conflict'],
});

export const RESPOND_COST_REVIEW = route('POST /applications/{applicationId}/cost-review/response', {
  access: ['applicant'],
  body: RespondCostReviewBody,
  answer: view<CostReviewView>('CostReviewView'),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const COMPLETE_REVIEW = route('POST /applications/{applicationId}/review-completion', {
  access: ['consultant'],
  body: CompleteReviewBody,
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order', 'cost-review-open', 'incomplete'],
});
