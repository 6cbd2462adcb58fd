import { Controller, Res } from '@nestjs/common';
import {
  ADD_PASSKEY,
  ASK_OWN_PASSKEY,
  ASK_PASSKEY,
  BEGIN_PASSKEY,
  OWN_PASSKEYS,
  PASS_BY_PASSKEY,
  REAUTHENTICATE_BY_PASSKEY,
  REMOVE_PASSKEY,
  SIGN_IN_BY_PASSKEY,
} from '@subsidy/contract/routes';
import type {
  InputOf,
  Page,
  PasskeyCreationView,
  PasskeyRequestView,
  PasskeyView,
  SessionView,
} from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { Input, Route } from '../../http/route.ts';
import { FromDevice, SessionInUse, type CurrentSession, type Device } from '../access.ts';
import { OwnPasskeysService } from './own-passkeys.service.ts';
import { ProveByPasskeyService } from './prove-by-passkey.service.ts';

/** 패스키. */
@Controller()
export class PasskeyController {
  constructor(
    private readonly own: OwnPasskeysService,
    private readonly prove: ProveByPasskeyService,
  ) {}

  @Route(ASK_PASSKEY)
  ask(): Promise<PasskeyRequestView> {
    return this.prove.ask();
  }

  @Route(SIGN_IN_BY_PASSKEY)
  signIn(
    @Input() { body }: InputOf<typeof SIGN_IN_BY_PASSKEY>,
    @FromDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.prove.signIn(body, device, reply);
  }

  @Route(ASK_OWN_PASSKEY)
  askOwn(@SessionInUse() session: CurrentSession): Promise<PasskeyRequestView> {
    return this.prove.askOwn(session);
  }

  @Route(PASS_BY_PASSKEY)
  pass(
    @Input() { body }: InputOf<typeof PASS_BY_PASSKEY>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
  ): Promise<SessionView> {
    return this.prove.pass(body, session, device);
  }

  @Route(REAUTHENTICATE_BY_PASSKEY)
  reauthenticate(
    @Input() { body }: InputOf<typeof REAUTHENTICATE_BY_PASSKEY>,
    @SessionInUse() session: CurrentSession,
    @FromDevice() device: Device,
  ): Promise<void> {
    return this.prove.reauthenticate(body, session, device);
  }

  @Route(OWN_PASSKEYS)
  async list(@SessionInUse() session: CurrentSession): Promise<Page<PasskeyView>> {
    return { items: await this.own.list(session), nextCursor: null };
  }

  @Route(BEGIN_PASSKEY)
  begin(@SessionInUse() session: CurrentSession): Promise<PasskeyCreationView> {
    return this.own.begin(session);
  }

  @Route(ADD_PASSKEY)
  add(
    @Input() { body }: InputOf<typeof ADD_PASSKEY>,
    @SessionInUse() session: CurrentSession,
  ): Promise<PasskeyView> {
    return this.own.add(body, session);
  }

  @Route(REMOVE_PASSKEY)
  remove(
    @Input() { params: { passkeyId } }: InputOf<typeof REMOVE_PASSKEY>,
    @SessionInUse() session: CurrentSession,
  ): Promise<void> {
    return this.own.remove(passkeyId, session);
  }
}
