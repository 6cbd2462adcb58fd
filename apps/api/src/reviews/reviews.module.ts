import { Module } from '@nestjs/common';
import { AssignEvaluatorsService } from './assign-evaluators.service.ts';
import { AssignmentEvaluatorController } from './assignment.evaluator.controller.ts';
import { AssignmentQueries } from './assignment.queries.ts';
import { CompleteAssignmentService } from './complete-assignment.service.ts';
import { CompleteReviewService } from './complete-review.service.ts';
import { CostReviewApplicantController } from './cost-review.applicant.controller.ts';
import { DeclareConflictService } from './declare-conflict.service.ts';
import { EvaluatorQueries } from './evaluator.queries.ts';
import { RecordSiteVisitService } from './record-site-visit.service.ts';
import { RespondCostReviewService } from './respond-cost-review.service.ts';
import { ReviewConsultantController } from './review.consultant.controller.ts';
import { ReviewStaffController } from './review.staff.controller.ts';
import { ReviewCostService } from './review-cost.service.ts';
import { SaveScoresService } from './save-scores.service.ts';

const VERBS = [
  AssignEvaluatorsService,
  DeclareConflictService,
  SaveScoresService,
  CompleteAssignmentService,
  RecordSiteVisitService,
  ReviewCostService,
  RespondCostReviewService,
  CompleteReviewService,
];

/** 기술성평가: assignments, score sheets, site visit, cost review. */
@Module({
  controllers: [
    AssignmentEvaluatorController,
    CostReviewApplicantController,
    ReviewConsultantController,
    ReviewStaffController,
  ],
  providers: [...VERBS, AssignmentQueries, EvaluatorQueries],
  exports: VERBS,
})
export class ReviewsModule {}
