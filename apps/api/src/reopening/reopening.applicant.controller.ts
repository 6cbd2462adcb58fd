import { Controller } from '@nestjs/common';
import { REOPEN, DROP_REOPENING } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, ReopeningView } from '@subsidy/contract';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReopenApplicationService } from './reopen-application.service.ts';

/** 제출한 신청서 다시 열기, by the applicant company. */
@Controller()
export class ReopeningApplicantController {
  constructor(private readonly reopenApplication: ReopenApplicationService) {}

  @Route(REOPEN)
  reopen(
    @Input() { params: { applicationId } }: InputOf<typeof REOPEN>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ReopeningView> {
    return this.reopenApplication.reopen(applicationId, actor, receivedAt);
  }

  @Route(DROP_REOPENING)
  drop(
    @Input() { params: { applicationId } }: InputOf<typeof DROP_REOPENING>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ReopeningView> {
    return this.reopenApplication.drop(applicationId, actor, receivedAt);
  }
}
