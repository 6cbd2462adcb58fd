import { Controller } from '@nestjs/common';
import { WITHDRAW, DECLINE_AWARD } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, StatusView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { WithdrawApplicationService } from './withdraw-application.service.ts';

/** 신청 철회, 선정 포기 by the company. */
@Controller()
export class WithdrawalApplicantController {
  constructor(private readonly withdrawApplication: WithdrawApplicationService) {}

  @Route(WITHDRAW)
  withdraw(
    @Input() { params: { applicationId }, body: { reason } }: InputOf<typeof WITHDRAW>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.withdrawApplication.withdraw(applicationId, reason, actor);
  }

  @Route(DECLINE_AWARD)
  declineAward(
    @Input() { params: { applicationId }, body: { reason } }: InputOf<typeof DECLINE_AWARD>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.withdrawApplication.declineAward(applicationId, reason, actor);
  }
}
