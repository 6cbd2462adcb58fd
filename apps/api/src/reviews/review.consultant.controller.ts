import { Controller } from '@nestjs/common';
import { ASSIGN_EVALUATORS, RECORD_SITE_VISIT, REVIEW_COST, COMPLETE_REVIEW } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type {
  InputOf,
  AssignedEvaluatorsView,
  CostReviewView,
  SiteVisitView,
  StatusView,
} from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { AssignEvaluatorsService } from './assign-evaluators.service.ts';
import { CompleteReviewService } from './complete-review.service.ts';
import { RecordSiteVisitService } from './record-site-visit.service.ts';
import { ReviewCostService } from './review-cost.service.ts';

/** 기술성평가, 현장확인, 원가계산 as the TechnoPark runs them. */
@Controller()
export class ReviewConsultantController {
  constructor(
    private readonly assignEvaluators: AssignEvaluatorsService,
    private readonly recordSiteVisit: RecordSiteVisitService,
    private readonly reviewCost: ReviewCostService,
    private readonly completeReview: CompleteReviewService,
  ) {}

  @Route(ASSIGN_EVALUATORS)
  assign(
    @Input() { params: { applicationId }, body: { evaluatorIds } }: InputOf<typeof ASSIGN_EVALUATORS>,
    @CurrentActor() actor: Actor,
  ): Promise<AssignedEvaluatorsView> {
    return this.assignEvaluators.assign(applicationId, evaluatorIds, actor);
  }

  @Route(RECORD_SITE_VISIT)
  visit(
    @Input() { params: { applicationId }, body }: InputOf<typeof RECORD_SITE_VISIT>,
    @CurrentActor() actor: Actor,
  ): Promise<SiteVisitView> {
    return this.recordSiteVisit.record(applicationId, body, actor);
  }

  @Route(REVIEW_COST)
  cost(
    @Input() { params: { applicationId }, body }: InputOf<typeof REVIEW_COST>,
    @CurrentActor() actor: Actor,
  ): Promise<CostReviewView> {
    return this.reviewCost.review(applicationId, body, actor);
  }

  @Route(COMPLETE_REVIEW)
  complete(
    @Input() { params: { applicationId }, body }: InputOf<typeof COMPLETE_REVIEW>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.completeReview.complete(applicationId, body, actor);
  }
}
