import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { WithdrawApplicationService } from './withdraw-application.service.ts';
import { WithdrawRequest } from './withdrawal.dto.ts';

/** 신청 철회, 선정 포기 by the company. */
@Controller('applications')
@AllowRoles('applicant')
export class WithdrawalApplicantController {
  constructor(private readonly withdrawApplication: WithdrawApplicationService) {}

  @Post(':applicationId/withdrawal')
  @HttpCode(200)
  withdraw(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { reason }: WithdrawRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.withdrawApplication.withdraw(applicationId, reason, actor);
  }

  @Post(':applicationId/award-declination')
  @HttpCode(200)
  declineAward(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { reason }: WithdrawRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.withdrawApplication.declineAward(applicationId, reason, actor);
  }
}
