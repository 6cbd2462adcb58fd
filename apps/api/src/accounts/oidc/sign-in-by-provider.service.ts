import { Injectable } from '@nestjs/common';
import type { ProviderAddressView, ProviderAnswerBody, SessionView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { Transactions } from '../../database/transactions.ts';
import { Clock } from '../../http/clock.ts';
import { Refusal } from '../../http/refusal.ts';
import { oidcWords } from '../../http/refusals/oidc.ts';
import type { Device, PortalRequest } from '../access.ts';
import { userOf } from '../account.queries.ts';
import { LetInService } from '../let-in.service.ts';
import { attemptOf, SignInFailures } from '../sign-in-failures.ts';
import { AskProviderService } from './ask-provider.service.ts';
import { Identities } from './identities.ts';

const refused = (detail: string): Refusal => new Refusal('unknown-identity', { detail });

/** 연결된 로그인으로 로그인. Who is linked to nobody is told what to do, and nothing of who has an account. */
@Injectable()
export class SignInByProviderService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly failures: SignInFailures,
    private readonly letIn: LetInService,
    private readonly identities: Identities,
    private readonly ask: AskProviderService,
  ) {}

  begin(providerId: string, request: PortalRequest, reply: FastifyReply): Promise<ProviderAddressView> {
    return this.ask.begin(providerId, 'sign-in', null, request, reply);
  }

  /** Opens a session as a password does: refused after too many failures, and the portal's own second factor asked for where theirs does not count. */
  async signIn(
    body: ProviderAnswerBody,
    request: PortalRequest,
    device: Device,
    reply: FastifyReply,
  ): Promise<SessionView> {
    const { of, identity } = await this.ask.answered(body, 'sign-in', null, request, refused);
    const { isSecondFactorGiven, authenticatedAt } = identity;
    return this.transactions.asSystem(async (tx) => {
      const found = await this.identities.find(tx, identity);
      if (found === null || !(await this.identities.use(tx, found.id, this.clock.now())))
        throw refused(oidcWords.notLinked(of.label));
      const user = await userOf(tx, found.userId);
      const attempt = attemptOf(user, device);
      await this.failures.refuseTooMany(tx, attempt);
      const proof = { method: 'oidc', isSecondFactorGiven, provedAt: authenticatedAt } as const;
      const view = await this.letIn.open(tx, user, device, reply, proof);
      if (view.secondFactor !== 'needed') await this.failures.settle(tx, attempt);
      return view;
    });
  }
}
