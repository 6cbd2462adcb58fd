import type {} from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { SecondFactorKind, SecondFactorState } from '@subsidy/contract';
import { STAFF_ROLES } from '@subsidy/rules/case';
import type { FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { Clock } from '../http/clock.ts';
import type { Actor } from '../database/actor.ts';
import { NAMED } from '../database/named-statements.ts';
import { membershipsOf } from '../offices/membership.queries.ts';
import type { Membership } from '../offices/membership.entity.ts';
import type { CurrentSession, Device, PortalRequest } from './access.ts';

type SessionRow = Actor &
  Omit<CurrentSession, 'actor' | 'secondFactor' | 'factors'> & {
    secondFactorAt: Date | null;
    hasSecondFactor: boolean;
    hasPasskey: boolean;
  };

/** What a session has of a second factor, and what its person could give. */
interface Given {
  factors: readonly SecondFactorKind[];
  isPassed: boolean;
}

export const SESSION_COOKIE = 'portal_session';
/** However much it is used; left alone it ends earlier (`portal_idle_limit`). */
const SESSION_HOURS = 12;
const LONGEST_USER_AGENT = 400;

/** Cookie sessions kept in PostgreSQL; the database knows only the hash of a cookie's value. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** Who is signed in and the membership in use, or null. */
  async find(request: PortalRequest): Promise<CurrentSession | null> {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || token === '') return null;
    const rows: SessionRow[] = await this.dataSource.query(
      `${NAMED}SELECT user_id AS "userId", name, membership_id AS "membershipId", role, company_id AS "companyId",
              supplier_id AS "supplierId", lead_company_id AS "leadCompanyId", techno_park_code AS "technoParkCode",
              office_id AS "officeId", ended_at AS "endedAt", end_reason AS "endReason", session_id AS "id",
              authenticated_at AS "authenticatedAt", second_factor_at AS "secondFactorAt", has_second_factor AS "hasSecondFactor",
              has_passkey AS "hasPasskey"
         FROM portal_session($1, $2)`,
      [sha256(token), this.clock.now()],
    );
    if (rows[0] === undefined) return null;
    const {
      id,
      authenticatedAt,
      membershipId,
      endedAt,
      endReason,
      secondFactorAt,
      hasSecondFactor,
      hasPasskey,
      ...actor
    } = rows[0];
    const factors: SecondFactorKind[] = [
      ...(hasSecondFactor ? (['app'] as const) : []),
      ...(hasPasskey ? (['passkey'] as const) : []),
    ];
    const given = { factors, isPassed: secondFactorAt !== null };
    const secondFactor = this.secondFactorOf(endedAt === null ? actor.role : null, given);
    return { id, authenticatedAt, secondFactor, factors, membershipId, endedAt, endReason, actor };
  }

  /** 2단계 인증: what a session with a membership of this role still lacks; null for one that has ended, and may do nothing anyway. */
  secondFactorOf(role: Actor['role'] | null, { factors, isPassed }: Given): SecondFactorState {
    if (isPassed) return 'done';
    // Who connects an authenticator asks for its code; a passkey alone is another way in, asked for where the role asks.
    if (factors.includes('app')) return 'needed';
    if (!this.asksFor(role)) return 'not-asked';
    return factors.includes('passkey') ? 'needed' : 'to-set-up';
  }

  /** Whether one of the memberships of the person that run asks for a second factor. */
  async asksPerson(tx: EntityManager, userId: string): Promise<boolean> {
    const memberships = await membershipsOf(tx, [userId]);
    return memberships.some(({ role, endedAt }) => endedAt === null && this.asksFor(role));
  }

  /** The person has no second factor any more: none was given, in any session. */
  async forgetPassed(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('UPDATE sessions SET second_factor_at = NULL WHERE user_id = $1', [userId]);
  }

  /** Whether who acts as this signs in with a second factor, asked or not. */
  asksFor(role: Actor['role'] | null): boolean {
    const isStaff = STAFF_ROLES.some((staff) => staff === role);
    return isStaff && this.environment.asksStaffForSecondFactor;
  }

  /** The second factor was given. */
  async passed(tx: EntityManager, { id }: Pick<CurrentSession, 'id'>): Promise<void> {
    await tx.query('UPDATE sessions SET second_factor_at = $2 WHERE id = $1', [id, this.clock.now()]);
  }

  /** Goes on with another membership of the same person. */
  async use(tx: EntityManager, request: PortalRequest, membershipId: string): Promise<void> {
    await tx.query('UPDATE sessions SET membership_id = $2 WHERE token_sha256 = $1', [
      sha256(request.cookies[SESSION_COOKIE] ?? ''),
      membershipId,
    ]);
  }

  /** Opens a session with a membership and sets its cookie; answers its id. */
  async open(
    tx: EntityManager,
    { userId, id }: Pick<Membership, 'userId' | 'id'>,
    { address, userAgent }: Device,
    reply: FastifyReply,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO sessions (token_sha256, user_id, membership_id, created_at, last_seen_at, authenticated_at, expires_at,
          address, user_agent) VALUES ($1, $2, $3, $4, $4, $4, $5, $6, $7) RETURNING id`,
      [sha256(token), userId, id, now, expiresAt, address, userAgent?.slice(0, LONGEST_USER_AGENT) ?? null],
    );
    void reply.setCookie(SESSION_COOKIE, token, this.cookie(SESSION_HOURS * 3_600));
    return rows[0]?.id ?? '';
  }

  /** The person has just proved once more who they are. */
  async proved(tx: EntityManager, { id }: CurrentSession): Promise<void> {
    await tx.query('UPDATE sessions SET authenticated_at = $2 WHERE id = $1', [id, this.clock.now()]);
  }

  /** The proof that opened the session was given elsewhere and earlier, or nobody knows when: then it is no recent one. */
  async provedBefore(tx: EntityManager, { id }: Pick<CurrentSession, 'id'>, at: Date | null): Promise<void> {
    await tx.query('UPDATE sessions SET authenticated_at = least(authenticated_at, $2) WHERE id = $1', [
      id,
      at ?? new Date(0),
    ]);
  }

  /** 재인증: whether a password alone, or a provider that vouches for no second factor, proves nothing of this person. */
  asksTwoOf({
    factors,
    secondFactor,
    actor,
  }: Pick<CurrentSession, 'factors' | 'secondFactor' | 'actor'>): boolean {
    if (factors.includes('app')) return true;
    return this.asksFor(actor.role) && (factors.includes('passkey') || secondFactor === 'done');
  }

  /** Ends every session of the person and opens one that goes on as this one did: its cookie may have been seen by others. */
  async replaceAll(
    tx: EntityManager,
    { actor: { userId }, membershipId, secondFactor }: CurrentSession,
    device: Device,
    reply: FastifyReply,
  ): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
    const id = await this.open(tx, { userId: userId ?? '', id: membershipId }, device, reply);
    if (secondFactor === 'done') await this.passed(tx, { id });
  }

  /** Ends the session of this request, if any. */
  async close(tx: EntityManager, request: PortalRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await tx.query('DELETE FROM sessions WHERE token_sha256 = $1', [sha256(token)]);
    void reply.clearCookie(SESSION_COOKIE, this.cookie(0));
  }

  private cookie(maxAge: number) {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: !this.environment.isLoopback,
      maxAge,
    } as const;
  }
}
