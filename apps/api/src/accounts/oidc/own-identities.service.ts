import { Injectable } from '@nestjs/common';
import type { OwnIdentityView, ProviderAddressView, ProviderAnswerBody } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/audit.ts';
import { Transactions } from '../../database/transactions.ts';
import { Clock, optionalInstant, seoulInstant } from '../../http/clock.ts';
import { Refusal } from '../../http/refusal.ts';
import { oidcWords } from '../../http/refusals/oidc.ts';
import { identityLinked } from '../../mails/identity-linked.mail.ts';
import { identityUnlinked } from '../../mails/identity-unlinked.mail.ts';
import { Mails } from '../../mails/mails.ts';
import type { CurrentSession, Device, PortalRequest } from '../access.ts';
import { holdUser, userOf } from '../account.queries.ts';
import { Sessions } from '../sessions.ts';
import { attemptOf, SignInFailures } from '../sign-in-failures.ts';
import { AskProviderService } from './ask-provider.service.ts';
import { Identities, type StoredIdentity } from './identities.ts';
import { OidcClients } from './oidc-clients.ts';

const refused = (detail: string): Refusal => new Refusal('wrong-identity', { detail });
const taken = (detail: string): Refusal => new Refusal('identity-taken', { detail });

/** 연결된 로그인 of one's own: those that are there, a new one, leaving one, and to prove by one who one is. */
@Injectable()
export class OwnIdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
    private readonly identities: Identities,
    private readonly clients: OidcClients,
    private readonly ask: AskProviderService,
  ) {}

  list(session: CurrentSession): Promise<OwnIdentityView[]> {
    return this.transactions.asSystem(async (tx) =>
      (await this.identities.of(tx, session.actor.userId ?? '')).map((one) => this.toView(one, session)),
    );
  }

  async beginLink(
    providerId: string,
    session: CurrentSession,
    request: PortalRequest,
    reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    const { label } = this.clients.provider(providerId);
    const own = await this.list(session);
    if (own.some(({ provider }) => provider === providerId)) throw taken(oidcWords.onePerProvider(label));
    return this.ask.begin(providerId, 'link', session, request, reply);
  }

  async link(
    body: ProviderAnswerBody,
    session: CurrentSession,
    request: PortalRequest,
  ): Promise<OwnIdentityView> {
    const { of, identity } = await this.ask.answered(body, 'link', session, request, refused);
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await holdUser(tx, session.actor.userId ?? '');
      const linked = await this.identities.link(tx, user.id, identity, now);
      if (linked === null) throw taken(oidcWords.usedByAnother(of.label));
      await this.tell(tx, session, 'account.identity-linked', linked);
      await this.mails.tell(tx, identityLinked, { email: user.email, label: of.label, at: now }, now);
      return this.toView(linked, session);
    });
  }

  unlink(identityId: string, session: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await holdUser(tx, session.actor.userId ?? '');
      const found = (await this.identities.of(tx, user.id)).find(({ id }) => id === identityId);
      if (found === undefined) throw new Refusal('not-found', { detail: oidcWords.notLinkedHere });
      await this.identities.unlink(tx, found.id);
      await this.tell(tx, session, 'account.identity-unlinked', found);
      const { label } = this.toView(found, session);
      await this.mails.tell(tx, identityUnlinked, { email: user.email, label, at: now }, now);
    });
  }

  beginProof(
    providerId: string,
    session: CurrentSession,
    request: PortalRequest,
    reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    return this.ask.begin(providerId, 'prove', session, request, reply);
  }

  /** 재인증: they signed in at the provider since they set out, and with a second factor where a password would need one beside it. */
  async prove(
    body: ProviderAnswerBody,
    session: CurrentSession,
    request: PortalRequest,
    device: Device,
  ): Promise<void> {
    const { of, identity, startedAt } = await this.ask.answered(body, 'prove', session, request, refused);
    if (!this.clients.isFresh(identity, startedAt)) throw refused(oidcWords.notFresh(of.label));
    if (this.sessions.asksTwoOf(session) && !identity.isSecondFactorGiven)
      throw refused(oidcWords.notEnough(of.label));
    await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const found = await this.identities.find(tx, identity);
      const isOwn = found !== null && found.userId === session.actor.userId;
      if (!isOwn || !(await this.identities.use(tx, found.id, now)))
        throw refused(oidcWords.notOwn(of.label));
      await this.failures.settle(tx, attemptOf(await userOf(tx, found.userId), device));
      await this.sessions.proved(tx, session);
      await this.tell(tx, session, 'account.reauthenticated', found);
    });
  }

  private toView(
    { id, issuer, linkedAt, lastUsedAt }: StoredIdentity,
    session: CurrentSession,
  ): OwnIdentityView {
    const of = this.clients.providers.find((one) => one.issuer === issuer);
    const countsAsTwo = of !== undefined && of.secondFactorAcr.length + of.secondFactorAmr.length > 0;
    return {
      id,
      provider: of?.id ?? null,
      label: of?.label ?? new URL(issuer).host,
      linkedAt: seoulInstant(linkedAt),
      lastUsedAt: optionalInstant(lastUsedAt),
      canProve: of !== undefined && (countsAsTwo || !this.sessions.asksTwoOf(session)),
    };
  }

  private async tell(
    tx: EntityManager,
    { actor }: CurrentSession,
    action: string,
    { id, issuer }: StoredIdentity,
  ): Promise<void> {
    const details = { method: 'oidc', identityId: id, issuer };
    await record(tx, actor, { action, at: this.clock.now(), chain: `user:${actor.userId ?? ''}`, details });
  }
}
