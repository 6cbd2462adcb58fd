import { Controller } from '@nestjs/common';
import type { InputOf } from '@subsidy/contract';
import { ASK_FOR_OPENING, CONFIRM_OPENING_ALERT, STOP_OPENING_ALERT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import { AskForOpeningService } from './ask-for-opening.service.ts';

/** 접수 알림 for anyone, signed in or not. */
@Controller()
export class OpeningAlertPublicController {
  constructor(private readonly alerts: AskForOpeningService) {}

  @Route(ASK_FOR_OPENING)
  ask(@Input() { body }: InputOf<typeof ASK_FOR_OPENING>): Promise<void> {
    return this.alerts.ask(body);
  }

  @Route(CONFIRM_OPENING_ALERT)
  confirm(@Input() { body }: InputOf<typeof CONFIRM_OPENING_ALERT>): Promise<void> {
    return this.alerts.confirm(body.token);
  }

  @Route(STOP_OPENING_ALERT)
  stop(@Input() { body }: InputOf<typeof STOP_OPENING_ALERT>): Promise<void> {
    return this.alerts.stop(body.token);
  }
}
