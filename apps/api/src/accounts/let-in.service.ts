import { Injectable } from '@nestjs/common';
import type { SessionView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Clock } from '../http/clock.ts';
import { membershipAtSignIn, membershipsOf } from '../offices/membership.queries.ts';
import { actorOf, type Device } from './access.ts';
import { factorsOf, toSessionView } from './account.queries.ts';
import { Sessions } from './sessions.ts';
import type { User } from './user.entity.ts';

/** How the person proved who they are. */
interface Proof {
  method: 'password' | 'passkey' | 'oidc';
  isSecondFactorGiven: boolean;
  /** When they proved it, where that was not just now but at a provider; null where that is not known. */
  provedAt?: Date | null;
}

/** 로그인을 연다, once somebody has proved who they are, however they did. */
@Injectable()
export class LetInService {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and sets its cookie. */
  async open(
    tx: EntityManager,
    user: User,
    device: Device,
    reply: FastifyReply,
    { method, isSecondFactorGiven, provedAt }: Proof,
  ): Promise<SessionView> {
    const now = this.clock.now();
    await tx.query('UPDATE users SET last_sign_in_at = $2 WHERE id = $1', [user.id, now]);
    const membership = membershipAtSignIn(await membershipsOf(tx, [user.id]));
    const id = await this.sessions.open(tx, membership, device, reply);
    if (isSecondFactorGiven) await this.sessions.passed(tx, { id });
    if (provedAt !== undefined) await this.sessions.provedBefore(tx, { id }, provedAt);
    await record(tx, actorOf(user, membership), {
      action: 'account.sign-in',
      at: now,
      chain: `user:${user.id}`,
      details: { method },
    });
    const secondFactor = this.sessions.secondFactorOf(membership.endedAt === null ? membership.role : null, {
      factors: await factorsOf(tx, user.id),
      isPassed: isSecondFactorGiven,
    });
    return toSessionView(tx, user, { membershipId: membership.id, secondFactor });
  }
}
