import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CheckRequirementsService } from './check-requirements.service.ts';
import { CheckRequirementsRequest } from './requirement-check.dto.ts';

/** 요건검토 by the TechnoPark. */
@Controller('applications')
@AllowRoles('consultant')
export class RequirementCheckConsultantController {
  constructor(private readonly checkRequirements: CheckRequirementsService) {}

  @Post(':applicationId/requirement-check')
  @HttpCode(200)
  check(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: CheckRequirementsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.checkRequirements.check(applicationId, body, actor);
  }
}
