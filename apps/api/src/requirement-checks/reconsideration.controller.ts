import { Controller } from '@nestjs/common';
import { CONFIRM_RECONSIDERATION, RECONSIDER_FAIL, RETURN_RECONSIDERATION } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, StatusView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReconsiderFailService } from './reconsider-fail.service.ts';

/** 부적합 재심의: asked for by an officer, decided on by an approver of the office. */
@Controller()
export class ReconsiderationController {
  constructor(private readonly reconsiderFail: ReconsiderFailService) {}

  @Route(RECONSIDER_FAIL)
  ask(
    @Input() { params: { applicationId }, body: { reason } }: InputOf<typeof RECONSIDER_FAIL>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.reconsiderFail.ask(applicationId, reason, actor);
  }

  @Route(CONFIRM_RECONSIDERATION)
  confirm(
    @Input() { params: { applicationId } }: InputOf<typeof CONFIRM_RECONSIDERATION>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.reconsiderFail.setAside(applicationId, actor);
  }

  @Route(RETURN_RECONSIDERATION)
  return(
    @Input() { params: { applicationId }, body: { reason } }: InputOf<typeof RETURN_RECONSIDERATION>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.reconsiderFail.leaveInForce(applicationId, reason, actor);
  }
}
