import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import type { MembershipRequestView, Page, SessionView } from '@subsidy/contract';
import { ROLES } from '@subsidy/rules';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { SmallBody } from '../http/body-limits.ts';
import { LimitPerAddress } from '../http/limit-per-address.ts';
import {
  AllowRoles,
  ClientAddress,
  CurrentActor,
  EvenWhenEnded,
  PublicRoute,
  SessionInUse,
  type CurrentSession,
  type PortalRequest,
} from './access.ts';
import {
  AnswerMembershipRequest,
  CompletePasswordResetRequest,
  ConfirmEmailRequest,
  RequestPasswordResetRequest,
  SignInRequest,
  UseMembershipRequest,
} from './account.dto.ts';
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

  @Post('session')
  @PublicRoute()
  @HttpCode(200)
  @LimitPerAddress('sign-in')
  @SmallBody()
  signIn(
    @Body() body: SignInRequest,
    @ClientAddress() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.signInService.signIn(body.email, body.password, address, reply);
  }

  @Get('session')
  @AllowRoles(...ROLES)
  @EvenWhenEnded()
  session(@SessionInUse() session: CurrentSession): Promise<SessionView> {
    return this.useMembershipService.session(session);
  }

  @Put('session/membership')
  @AllowRoles(...ROLES)
  @EvenWhenEnded()
  useMembership(
    @Body() body: UseMembershipRequest,
    @SessionInUse() session: CurrentSession,
    @Req() request: PortalRequest,
  ): Promise<SessionView> {
    return this.useMembershipService.use(body.membershipId, session, request);
  }

  @Delete('session')
  @PublicRoute()
  @HttpCode(204)
  signOut(@Req() request: PortalRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.transactions.asSystem((tx) => this.sessions.close(tx, request, reply));
  }

  @Post('accounts/email-confirmation')
  @PublicRoute()
  @HttpCode(204)
  @LimitPerAddress('account-link')
  @SmallBody()
  confirmEmail(@Body() body: ConfirmEmailRequest): Promise<void> {
    return this.recoverAccount.confirmEmail(body.token);
  }

  @Post('accounts/email-confirmation/resend')
  @AllowRoles(...ROLES)
  @HttpCode(202)
  @LimitPerAddress('account-link')
  resendConfirmation(@CurrentActor() actor: Actor): Promise<void> {
    return this.recoverAccount.resendConfirmation(actor);
  }

  @Post('password-resets')
  @PublicRoute()
  @HttpCode(202)
  @LimitPerAddress('account-link')
  @SmallBody()
  requestReset(@Body() body: RequestPasswordResetRequest): Promise<void> {
    return this.recoverAccount.requestReset(body.email);
  }

  @Post('password-resets/completion')
  @PublicRoute()
  @HttpCode(204)
  @LimitPerAddress('account-link')
  @SmallBody()
  completeReset(@Body() body: CompletePasswordResetRequest): Promise<void> {
    return this.recoverAccount.completeReset(body.token, body.password);
  }

  @Get('company/membership-requests')
  @AllowRoles('applicant')
  async membershipRequests(@CurrentActor() actor: Actor): Promise<Page<MembershipRequestView>> {
    return { items: await this.answerMembership.list(actor), nextCursor: null };
  }

  @Post('company/membership-requests/:requestId/answer')
  @AllowRoles('applicant')
  @HttpCode(200)
  answer(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() body: AnswerMembershipRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MembershipRequestView> {
    return this.answerMembership.answer(requestId, body.accept, actor);
  }
}
