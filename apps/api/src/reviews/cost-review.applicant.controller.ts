import { Controller } from '@nestjs/common';
import { RESPOND_COST_REVIEW } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, CostReviewView } from '@subsidy/contract';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RespondCostReviewService } from './respond-cost-review.service.ts';

/** 원가계산 회신 by the applicant company. */
@Controller()
export class CostReviewApplicantController {
  constructor(private readonly respondCostReview: RespondCostReviewService) {}

  @Route(RESPOND_COST_REVIEW)
  respond(
    @Input() { params: { applicationId }, body }: InputOf<typeof RESPOND_COST_REVIEW>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<CostReviewView> {
    return this.respondCostReview.respond(applicationId, body, actor, receivedAt);
  }
}
