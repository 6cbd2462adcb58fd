import type { RequestedSupplementView } from '@subsidy/contract';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RequestSupplementService } from './request-supplement.service.ts';
import { RequestSupplementRequest } from './supplement-request.dto.ts';

/** 보완요청 by the TechnoPark. */
@Controller('applications')
@AllowRoles('consultant')
export class SupplementRequestConsultantController {
  constructor(private readonly requestSupplement: RequestSupplementService) {}

  @Post(':applicationId/supplement-requests')
  request(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: RequestSupplementRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RequestedSupplementView> {
    return this.requestSupplement.request(applicationId, body, actor);
  }
}
