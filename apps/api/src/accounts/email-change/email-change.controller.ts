import { Controller } from '@nestjs/common';
import {
  ANSWER_EMAIL_CHANGE,
  CANCEL_EMAIL_CHANGE,
  CHANGE_EMAIL,
  OWN_EMAIL_CHANGE,
} from '@subsidy/contract/routes';
import type { EmailChangeAnswerView, EmailChangeView, InputOf } from '@subsidy/contract';
import { Input, Route } from '../../http/route.ts';
import { SessionInUse, type CurrentSession } from '../access.ts';
import { ChangeEmailService } from './change-email.service.ts';

/** 메일 주소 변경. */
@Controller()
export class EmailChangeController {
  constructor(private readonly changeEmail: ChangeEmailService) {}

  @Route(CHANGE_EMAIL)
  ask(
    @Input() { body }: InputOf<typeof CHANGE_EMAIL>,
    @SessionInUse() session: CurrentSession,
  ): Promise<void> {
    return this.changeEmail.ask(body.email, session);
  }

  @Route(OWN_EMAIL_CHANGE)
  view(@SessionInUse() session: CurrentSession): Promise<EmailChangeView> {
    return this.changeEmail.view(session);
  }

  @Route(CANCEL_EMAIL_CHANGE)
  cancel(@SessionInUse() session: CurrentSession): Promise<void> {
    return this.changeEmail.cancel(session);
  }

  @Route(ANSWER_EMAIL_CHANGE)
  answer(@Input() { body }: InputOf<typeof ANSWER_EMAIL_CHANGE>): Promise<EmailChangeAnswerView> {
    return this.changeEmail.answer(body.token, body.accept);
  }
}
