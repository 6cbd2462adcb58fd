import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { CostReviewView } from '@subsidy/contract';
import { AllowRoles, CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RespondCostReviewService } from './respond-cost-review.service.ts';
import { RespondCostReviewRequest } from './review.dto.ts';

/** 원가계산 회신 by the applicant company. */
@Controller('applications')
@AllowRoles('applicant')
export class CostReviewApplicantController {
  constructor(private readonly respondCostReview: RespondCostReviewService) {}

  @Post(':applicationId/cost-review/response')
  @HttpCode(200)
  respond(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: RespondCostReviewRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<CostReviewView> {
    return this.respondCostReview.respond(applicationId, body, actor, receivedAt);
  }
}
