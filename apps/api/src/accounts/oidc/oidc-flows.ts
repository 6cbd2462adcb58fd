import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createHmac, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../../audit/audit.ts';
import { Environment } from '../../config/environment.ts';
import { Clock } from '../../http/clock.ts';
import type { PortalRequest } from '../access.ts';

/** What a person is sent to a provider for. */
export type Purpose = 'sign-in' | 'link' | 'prove';

/** What only this browser and this portal know of a flow. */
export interface FlowSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** A browser on its way to a provider and back. */
export interface Flow {
  provider: string;
  startedAt: Date;
}

/** As long as somebody may take at the provider. */
const FLOW_MINUTES = 10;
const BYTES = 32;
const COOKIE = 'portal_oidc';

/** Sign-ins on their way to a provider. Each belongs to one browser, by a cookie that no script reads, and is answered once. */
@Injectable()
export class OidcFlows {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Several tabs of a browser have one cookie: each has a flow of its own by its state. */
  secretsFor(purpose: Purpose, request: PortalRequest, reply: FastifyReply): FlowSecrets {
    const browser = this.browserOf(request) ?? randomBytes(BYTES).toString('base64url');
    void reply.setCookie(this.cookieName, browser, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: !this.environment.isLoopback,
      maxAge: FLOW_MINUTES * 60,
    });
    return secretsOf(browser, `${purpose}.${randomBytes(BYTES).toString('base64url')}`);
  }

  /** The secrets of the state that came back, if this browser set out with any. */
  secretsBehind(state: string, request: PortalRequest): FlowSecrets | null {
    const browser = this.browserOf(request);
    return browser === null ? null : secretsOf(browser, state);
  }

  async start(
    tx: EntityManager,
    { state, verifier }: FlowSecrets,
    of: { provider: string; purpose: Purpose; sessionId: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query('DELETE FROM oidc_flows WHERE expires_at < $1', [now]);
    await tx.query(
      `INSERT INTO oidc_flows (state_sha256, browser_sha256, provider, purpose, session_id, started_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        sha256(state),
        sha256(verifier),
        of.provider,
        of.purpose,
        of.sessionId,
        now,
        new Date(now.getTime() + FLOW_MINUTES * 60_000),
      ],
    );
  }

  /** Takes a flow out, once; null for one of another browser, session or purpose, for one that ran out, and for one that was taken. */
  async take(
    tx: EntityManager,
    { state, verifier }: FlowSecrets,
    purpose: Purpose,
    sessionId: string | null,
  ): Promise<Flow | null> {
    const [rows]: [Flow[], number] = await tx.query(
      `DELETE FROM oidc_flows WHERE state_sha256 = $1 AND browser_sha256 = $2 AND purpose = $3
          AND session_id IS NOT DISTINCT FROM $4::uuid AND expires_at > $5 RETURNING provider, started_at AS "startedAt"`,
      [sha256(state), sha256(verifier), purpose, sessionId, this.clock.now()],
    );
    return rows[0] ?? null;
  }

  private browserOf({ cookies }: PortalRequest): string | null {
    const value = cookies[this.cookieName];
    return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
  }

  /** Behind https no other host of the domain can set it. */
  private get cookieName(): string {
    return this.environment.isLoopback ? COOKIE : `__Host-${COOKIE}`;
  }
}

/** They follow from the cookie and the state: the database keeps neither. */
function secretsOf(browser: string, state: string): FlowSecrets {
  const made = (what: string): string =>
    createHmac('sha256', browser).update(`${what} ${state}`).digest('base64url');
  return { state, nonce: made('nonce'), verifier: made('verifier') };
}
