import { Controller } from '@nestjs/common';
import {
  CONFIRM_SECOND_FACTOR,
  OWN_SECOND_FACTOR,
  PASS_SECOND_FACTOR,
  RESET_SECOND_FACTOR,
  SET_UP_SECOND_FACTOR,
  SWITCH_OFF_SECOND_FACTOR,
} from '@subsidy/contract/routes';
import type {
  InputOf,
  RecoveryCodesView,
  SecondFactorSetupView,
  SecondFactorView,
  SessionView,
} from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { CurrentActor, FromDevice, SessionInUse, type CurrentSession, type Device } from './access.ts';
import { ResetSecondFactorService } from './reset-second-factor.service.ts';
import { SecondFactorService } from './second-factor.service.ts';

/** 2단계 인증. */
@Controller()
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SecondFactorService,
    private readonly resetService: ResetSecondFactorService,
  ) {}

  @Route(PASS_SECOND_FACTOR)
  pass(
    @Input() { body }: InputOf<typeof PASS_SECOND_FACTOR>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
  ): Promise<SessionView> {
    return this.secondFactor.pass(body.code, session, device);
  }

  @Route(OWN_SECOND_FACTOR)
  view(@SessionInUse() session: CurrentSession): Promise<SecondFactorView> {
    return this.secondFactor.view(session);
  }

  @Route(SET_UP_SECOND_FACTOR)
  begin(@SessionInUse() session: CurrentSession): Promise<SecondFactorSetupView> {
    return this.secondFactor.begin(session);
  }

  @Route(CONFIRM_SECOND_FACTOR)
  confirm(
    @Input() { body }: InputOf<typeof CONFIRM_SECOND_FACTOR>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
  ): Promise<RecoveryCodesView> {
    return this.secondFactor.confirm(body.code, session, device);
  }

  @Route(SWITCH_OFF_SECOND_FACTOR)
  switchOff(@SessionInUse() session: CurrentSession): Promise<void> {
    return this.secondFactor.switchOff(session);
  }

  @Route(RESET_SECOND_FACTOR)
  reset(
    @Input() { params: { userId }, body }: InputOf<typeof RESET_SECOND_FACTOR>,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.resetService.reset(userId, body.reason, actor);
  }
}
