import { Controller, Req, Res } from '@nestjs/common';
import {
  SIGN_IN,
  SESSION,
  USE_MEMBERSHIP,
  SIGN_OUT,
  CONFIRM_EMAIL,
  RESEND_CONFIRMATION,
  REQUEST_PASSWORD_RESET,
  COMPLETE_PASSWORD_RESET,
  MEMBERSHIP_REQUESTS,
  ANSWER_MEMBERSHIP_REQUEST,
} from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, MembershipRequestView, Page, SessionView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import {
  CurrentActor,
  FromDevice,
  SessionInUse,
  type CurrentSession,
  type Device,
  type PortalRequest,
} from './access.ts';
import { AnswerMembershipService } from './answer-membership.service.ts';
import { RecoverAccountService } from './recover-account.service.ts';
import { Sessions } from './sessions.ts';
import { SignInService } from './sign-in.service.ts';
import { UseMembershipService } from './use-membership.service.ts';

@Controller()
export class AccountController {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly signInService: SignInService,
    private readonly useMembershipService: UseMembershipService,
    private readonly recoverAccount: RecoverAccountService,
    private readonly answerMembership: AnswerMembershipService,
  ) {}

  @Route(SIGN_IN)
  signIn(
    @Input() { body }: InputOf<typeof SIGN_IN>,
    @FromDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.signInService.signIn(body.email, body.password, device, reply);
  }

  @Route(SESSION)
  session(@SessionInUse() session: CurrentSession): Promise<SessionView> {
    return this.useMembershipService.session(session);
  }

  @Route(USE_MEMBERSHIP)
  useMembership(
    @Input() { body }: InputOf<typeof USE_MEMBERSHIP>,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
  ): Promise<SessionView> {
    return this.useMembershipService.use(body.membershipId, session, request);
  }

  @Route(SIGN_OUT)
  signOut(@Req() request: PortalRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.transactions.asSystem((tx) => this.sessions.close(tx, request, reply));
  }

  @Route(CONFIRM_EMAIL)
  confirmEmail(@Input() { body }: InputOf<typeof CONFIRM_EMAIL>): Promise<void> {
    return this.recoverAccount.confirmEmail(body.token);
  }

  @Route(RESEND_CONFIRMATION)
  resendConfirmation(@CurrentActor() actor: Actor): Promise<void> {
    return this.recoverAccount.resendConfirmation(actor);
  }

  @Route(REQUEST_PASSWORD_RESET)
  requestReset(@Input() { body }: InputOf<typeof REQUEST_PASSWORD_RESET>): Promise<void> {
    return this.recoverAccount.requestReset(body.email);
  }

  @Route(COMPLETE_PASSWORD_RESET)
  completeReset(@Input() { body }: InputOf<typeof COMPLETE_PASSWORD_RESET>): Promise<void> {
    return this.recoverAccount.completeReset(body.token, body.password);
  }

  @Route(MEMBERSHIP_REQUESTS)
  async membershipRequests(@CurrentActor() actor: Actor): Promise<Page<MembershipRequestView>> {
    return { items: await this.answerMembership.list(actor), nextCursor: null };
  }

  @Route(ANSWER_MEMBERSHIP_REQUEST)
  answer(
    @Input() { params: { requestId }, body }: InputOf<typeof ANSWER_MEMBERSHIP_REQUEST>,
    @CurrentActor() actor: Actor,
  ): Promise<MembershipRequestView> {
    return this.answerMembership.answer(requestId, body.accept, actor);
  }
}
