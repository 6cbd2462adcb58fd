import { Controller } from '@nestjs/common';
import { CONFIRM_FAIL, RETURN_FAIL } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, StatusView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { DecideFailService } from './decide-fail.service.ts';

/** 부적합 확인 by a second person: of the TechnoPark, or an officer where there is none. */
@Controller()
export class FailDecisionController {
  constructor(private readonly decideFail: DecideFailService) {}

  @Route(CONFIRM_FAIL)
  confirm(
    @Input() { params: { applicationId } }: InputOf<typeof CONFIRM_FAIL>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.decideFail.confirm(applicationId, actor);
  }

  @Route(RETURN_FAIL)
  return(
    @Input() { params: { applicationId }, body: { reason } }: InputOf<typeof RETURN_FAIL>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.decideFail.return(applicationId, reason, actor);
  }
}
