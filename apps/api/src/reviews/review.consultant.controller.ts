import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { AssignedEvaluatorsView, CostReviewView, SiteVisitView, StatusView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { AssignEvaluatorsService } from './assign-evaluators.service.ts';
import { CompleteReviewService } from './complete-review.service.ts';
import { RecordSiteVisitService } from './record-site-visit.service.ts';
import { ReviewCostService } from './review-cost.service.ts';
import {
  AssignEvaluatorsRequest,
  CompleteReviewRequest,
  RecordSiteVisitRequest,
  ReviewCostRequest,
} from './review.dto.ts';

/** 기술성평가, 현장확인, 원가계산 as the TechnoPark runs them. */
@Controller('applications')
@AllowRoles('consultant')
export class ReviewConsultantController {
  constructor(
    private readonly assignEvaluators: AssignEvaluatorsService,
    private readonly recordSiteVisit: RecordSiteVisitService,
    private readonly reviewCost: ReviewCostService,
    private readonly completeReview: CompleteReviewService,
  ) {}

  @Post(':applicationId/assignments')
  assign(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { evaluatorIds }: AssignEvaluatorsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AssignedEvaluatorsView> {
    return this.assignEvaluators.assign(applicationId, evaluatorIds, actor);
  }

  @Put(':applicationId/site-visit')
  visit(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: RecordSiteVisitRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SiteVisitView> {
    return this.recordSiteVisit.record(applicationId, body, actor);
  }

  @Put(':applicationId/cost-review')
  cost(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: ReviewCostRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CostReviewView> {
    return this.reviewCost.review(applicationId, body, actor);
  }

  @Post(':applicationId/review-completion')
  @HttpCode(200)
  complete(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: CompleteReviewRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.completeReview.complete(applicationId, body, actor);
  }
}
