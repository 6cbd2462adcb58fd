import { Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { ReopeningView } from '@subsidy/contract';
import { AllowRoles, CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReopenApplicationService } from './reopen-application.service.ts';

/** 제출한 신청서 다시 열기, by the applicant company. */
@Controller('applications/:applicationId/reopening')
@AllowRoles('applicant')
export class ReopeningApplicantController {
  constructor(private readonly reopenApplication: ReopenApplicationService) {}

  @Post()
  @HttpCode(200)
  reopen(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ReopeningView> {
    return this.reopenApplication.reopen(applicationId, actor, receivedAt);
  }

  @Delete()
  drop(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ReopeningView> {
    return this.reopenApplication.drop(applicationId, actor, receivedAt);
  }
}
