import { Controller, Res } from '@nestjs/common';
import {
  CHANGE_PASSWORD,
  END_OTHER_SESSIONS,
  END_SESSION,
  OWN_SESSIONS,
  REAUTHENTICATE,
} from '@subsidy/contract/routes';
import type { InputOf, OwnSessionView, Page } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { Input, Route } from '../http/route.ts';
import { FromDevice, SessionInUse, type CurrentSession, type Device } from './access.ts';
import { ChangePasswordService } from './change-password.service.ts';
import { OwnSessionsService } from './own-sessions.service.ts';
import { ReauthenticateService } from './reauthenticate.service.ts';

/** 내 계정: what a person sees and changes of their own account. */
@Controller()
export class OwnAccountController {
  constructor(
    private readonly ownSessions: OwnSessionsService,
    private readonly changePassword: ChangePasswordService,
    private readonly reauthenticateService: ReauthenticateService,
  ) {}

  @Route(REAUTHENTICATE)
  reauthenticate(
    @Input() { body }: InputOf<typeof REAUTHENTICATE>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
  ): Promise<void> {
    return this.reauthenticateService.reauthenticate(body, session, device);
  }

  @Route(OWN_SESSIONS)
  async sessions(@SessionInUse() session: CurrentSession): Promise<Page<OwnSessionView>> {
    return { items: await this.ownSessions.list(session), nextCursor: null };
  }

  @Route(END_SESSION)
  endSession(
    @Input() { params: { sessionId } }: InputOf<typeof END_SESSION>,
    @SessionInUse() session: CurrentSession,
  ): Promise<void> {
    return this.ownSessions.end(sessionId, session);
  }

  @Route(END_OTHER_SESSIONS)
  endOtherSessions(@SessionInUse() session: CurrentSession): Promise<void> {
    return this.ownSessions.endOthers(session);
  }

  @Route(CHANGE_PASSWORD)
  change(
    @Input() { body }: InputOf<typeof CHANGE_PASSWORD>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.changePassword.change(body, session, device, reply);
  }
}
