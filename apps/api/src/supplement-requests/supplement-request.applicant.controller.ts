import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { SupplementRequestView } from '@subsidy/contract';
import { AllowRoles, CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RespondSupplementService } from './respond-supplement.service.ts';
import { RespondSupplementRequest } from './supplement-request.dto.ts';

/** 보완 답변 by the applicant company. */
@Controller('applications')
@AllowRoles('applicant')
export class SupplementRequestApplicantController {
  constructor(private readonly respondSupplement: RespondSupplementService) {}

  @Post(':applicationId/supplement-requests/:requestId/response')
  @HttpCode(200)
  respond(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { note }: RespondSupplementRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<SupplementRequestView> {
    return this.respondSupplement.respond(applicationId, requestId, note, actor, receivedAt);
  }
}
