import { Injectable } from '@nestjs/common';
import type { ProviderAddressView, ProviderAnswerBody } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import type { OidcProvider } from '../../config/oidc-providers.ts';
import { Transactions } from '../../database/transactions.ts';
import { Refusal } from '../../http/refusal.ts';
import { oidcWords } from '../../http/refusals/oidc.ts';
import type { CurrentSession, PortalRequest } from '../access.ts';
import { NoIdentity, OidcClients, type Identity } from './oidc-clients.ts';
import { OidcFlows, type Flow, type Purpose } from './oidc-flows.ts';

/** What a provider said, to a browser that had set out for it. */
interface Answered extends Flow {
  of: OidcProvider;
  identity: Identity;
}

/** A browser goes to a provider and comes back: the same for all that it may go for. Nothing waits for a provider inside a transaction. */
@Injectable()
export class AskProviderService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clients: OidcClients,
    private readonly flows: OidcFlows,
  ) {}

  async begin(
    providerId: string,
    purpose: Purpose,
    session: CurrentSession | null,
    request: PortalRequest,
    reply: FastifyReply,
  ): Promise<ProviderAddressView> {
    const provider = this.clients.provider(providerId);
    const secrets = this.flows.secretsFor(purpose, request, reply);
    const address = await this.clients.addressOf(provider, secrets, purpose);
    const of = { provider: provider.id, purpose, sessionId: session?.id ?? null };
    await this.transactions.asSystem((tx) => this.flows.start(tx, secrets, of));
    return { address };
  }

  /** The flow is used up whatever comes of it. */
  async answered(
    body: ProviderAnswerBody,
    purpose: Purpose,
    session: CurrentSession | null,
    request: PortalRequest,
    refused: (detail: string) => Refusal,
  ): Promise<Answered> {
    const secrets = this.flows.secretsBehind(body.state, request);
    const flow =
      secrets === null
        ? null
        : await this.transactions.asSystem((tx) =>
            this.flows.take(tx, secrets, purpose, session?.id ?? null),
          );
    if (secrets === null || flow === null) throw refused(oidcWords.lost);
    const of = this.clients.provider(flow.provider);
    try {
      return { ...flow, of, identity: await this.clients.identityOf(of, body, secrets) };
    } catch (error) {
      if (error instanceof NoIdentity) throw refused(oidcWords[error.reason](of.label));
      throw error;
    }
  }
}
