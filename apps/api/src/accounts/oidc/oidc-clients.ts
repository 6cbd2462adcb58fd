import { Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import type { ProviderAnswerBody } from '@subsidy/contract';
import { Environment } from '../../config/environment.ts';
import { isLoopbackHost } from '../../config/loopback.ts';
import type { OidcProvider } from '../../config/oidc-providers.ts';
import { Clock } from '../../http/clock.ts';
import { Refusal } from '../../http/refusal.ts';
import { oidcWords } from '../../http/refusals/oidc.ts';
import type { FlowSecrets, Purpose } from './oidc-flows.ts';

/** Each request to a provider; a sign-in makes three at the most. */
const LONGEST_SECONDS = 5;
/** What a provider says of itself is asked anew after this. */
const FRESH_MS = 3_600_000;
/** Clocks of others. */
const SKEW_MS = 30_000;
/** Nobody is let in on what they did at the provider longer ago than this, where it keeps to what it is asked. */
const OLDEST_SIGN_IN_SECONDS = 12 * 3_600;

/** The page of the web that a provider sends browsers back to; it posts what they bring. */
const RETURN_PATH = '/sign-in/oidc';

/** Who somebody is at a provider, as its signed ID token says. */
export interface Identity {
  issuer: string;
  subject: string;
  /** When they last proved it there; null where the provider does not say. */
  authenticatedAt: Date | null;
  isSecondFactorGiven: boolean;
}

/** Why a provider's answer does not count. */
export class NoIdentity extends Error {
  constructor(readonly reason: 'denied' | 'failed') {
    super(reason);
  }
}

/** 로그인 제공 기관: what they are asked, and whether what they answer is right. Asked late, within seconds, outside of transactions. */
@Injectable()
export class OidcClients {
  private readonly logger = new Logger('OIDC');
  private readonly known = new Map<string, { found: Promise<Configuration>; at: number }>();

  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  get providers(): readonly OidcProvider[] {
    return this.environment.oidcProviders;
  }

  provider(id: string): OidcProvider {
    const found = this.providers.find((one) => one.id === id);
    if (found === undefined) throw new Refusal('not-found', { detail: oidcWords.noProvider });
    return found;
  }

  /** Where the browser is sent. To link and to prove, the person signs in at the provider anew. */
  async addressOf(
    provider: OidcProvider,
    { state, nonce, verifier }: FlowSecrets,
    purpose: Purpose,
  ): Promise<string> {
    const config = await this.configurationOf(provider);
    const { secondFactorAcr } = provider;
    const address = buildAuthorizationUrl(config, {
      redirect_uri: this.returnAddress.href,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      max_age: purpose === 'sign-in' ? String(OLDEST_SIGN_IN_SECONDS) : '0',
      ...(purpose === 'sign-in' ? {} : { prompt: 'login' }),
      ...(secondFactorAcr.length === 0 ? {} : { acr_values: secondFactorAcr.join(' ') }),
    });
    return address.href;
  }

  /** Trades the code in, and looks at issuer, audience, nonce, times and signature. */
  async identityOf(
    provider: OidcProvider,
    { code, iss, error }: ProviderAnswerBody,
    { state, nonce, verifier }: FlowSecrets,
  ): Promise<Identity> {
    const config = await this.configurationOf(provider);
    const address = this.returnAddress;
    for (const [name, value] of Object.entries({ state, code, iss, error }))
      if (value !== undefined) address.searchParams.set(name, value);
    const tokens = await authorizationCodeGrant(config, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    }).catch((failed: unknown) => this.refuse(provider, failed));
    const claims = tokens.claims();
    if (claims === undefined) throw new NoIdentity('failed');
    const { acr, amr, auth_time: at } = claims;
    const methods: unknown[] = Array.isArray(amr) ? amr : [];
    return {
      issuer: new URL(claims.iss).href,
      subject: claims.sub,
      authenticatedAt: at === undefined ? null : new Date(at * 1_000),
      isSecondFactorGiven:
        (typeof acr === 'string' && provider.secondFactorAcr.includes(acr)) ||
        provider.secondFactorAmr.some((method) => methods.includes(method)),
    };
  }

  /** Whether the person signed in at the provider after this, as they were asked to. */
  isFresh({ authenticatedAt }: Identity, since: Date): boolean {
    return authenticatedAt !== null && authenticatedAt.getTime() >= since.getTime() - SKEW_MS;
  }

  private get returnAddress(): URL {
    return new URL(RETURN_PATH, this.environment.origin);
  }

  /** Asked once for an hour, by all who wait for it; a failure is not kept. */
  private async configurationOf(provider: OidcProvider): Promise<Configuration> {
    const now = this.clock.now().getTime();
    const kept = this.known.get(provider.id);
    if (kept !== undefined && now - kept.at < FRESH_MS) return kept.found;
    const found = this.discover(provider);
    this.known.set(provider.id, { found, at: now });
    try {
      return await found;
    } catch (failed) {
      if (this.known.get(provider.id)?.found === found) this.known.delete(provider.id);
      throw failed;
    }
  }

  private discover(provider: OidcProvider): Promise<Configuration> {
    const issuer = new URL(provider.issuer);
    const onThisMachine = issuer.protocol === 'http:' && isLoopbackHost(issuer.hostname);
    return discovery(issuer, provider.clientId, {}, ClientSecretBasic(provider.clientSecret), {
      timeout: LONGEST_SECONDS,
      execute: [enableNonRepudiationChecks, ...(onThisMachine ? [allowInsecureRequests] : [])],
    }).catch((failed: unknown) => {
      this.note(provider, failed);
      throw unavailable(provider);
    });
  }

  private refuse(provider: OidcProvider, failed: unknown): never {
    if (failed instanceof AuthorizationResponseError && failed.error === 'access_denied')
      throw new NoIdentity('denied');
    this.note(provider, failed);
    if (isAway(failed)) throw unavailable(provider);
    throw new NoIdentity('failed');
  }

  /** What went wrong, by its code alone: no token, no address, no person. */
  private note({ id }: OidcProvider, failed: unknown): void {
    this.logger.warn(`provider ${id}: ${codeOf(failed)}`);
  }
}

const unavailable = ({ label }: OidcProvider): Refusal =>
  new Refusal('provider-unavailable', { detail: oidcWords.away(label) });

function codeOf(failed: unknown): string {
  if (typeof failed !== 'object' || failed === null) return 'unknown';
  const said = [
    'error' in failed ? failed.error : undefined,
    'code' in failed ? failed.code : undefined,
    failed instanceof Error ? failed.name : undefined,
  ].find((one) => typeof one === 'string' && /^\w{1,60}$/.test(one));
  return typeof said === 'string' ? said : 'unknown';
}

/** Not reached, silent too long, or failing itself: nothing is said of the person. */
const isAway = (failed: unknown): boolean =>
  ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'].includes(codeOf(failed)) ||
  ['server_error', 'temporarily_unavailable', 'invalid_client'].includes(codeOf(failed)) ||
  (failed instanceof TypeError && failed.message === 'fetch failed');
