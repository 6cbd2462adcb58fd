import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { DecideFailService } from './decide-fail.service.ts';
import { ReturnFailRequest } from './requirement-check.dto.ts';

/** 부적합 확인 by a second person: of the TechnoPark, or an officer where there is none. */
@Controller('applications/:applicationId/requirement-check')
@AllowRoles('consultant', 'officer')
export class FailDecisionController {
  constructor(private readonly decideFail: DecideFailService) {}

  @Post('confirmation')
  @HttpCode(200)
  confirm(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.decideFail.confirm(applicationId, actor);
  }

  @Post('return')
  @HttpCode(200)
  return(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { reason }: ReturnFailRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.decideFail.return(applicationId, reason, actor);
  }
}
