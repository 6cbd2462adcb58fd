import { Injectable } from '@nestjs/common';
import type { SessionView } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { holdMembership } from '../offices/membership.queries.ts';
import { actorOf, type CurrentSession, type PortalRequest } from './access.ts';
import { toSessionView } from './account.queries.ts';
import { Sessions } from './sessions.ts';
import { User } from './user.entity.ts';

/** 소속 바꾸기: a person with several memberships acts with another one; every later request of this session does. */
@Injectable()
export class UseMembershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Who is signed in, with the membership in use, also when that has ended. */
  session(session: CurrentSession): Promise<SessionView> {
    return this.transactions.asSystem(async (tx) => {
      const user = await tx.findOneByOrFail(User, { id: session.actor.userId ?? '' });
      return toSessionView(tx, user, session);
    });
  }

  /** Another person's membership is not there (404); one that has ended is not taken (403). */
  use(membershipId: string, session: CurrentSession, request: PortalRequest): Promise<SessionView> {
    return this.transactions.asSystem(async (tx) => {
      const userId = session.actor.userId ?? '';
      const membership = await holdMembership(tx, { id: membershipId, userId });
      if (membership === null) throw new Refusal('not-found', { detail: accountWords.notOwnMembership });
      if (membership.endedAt !== null) {
        throw new Refusal('membership-ended', { detail: accountWords.membershipOver });
      }
      await this.sessions.use(tx, request, membershipId);
      const user = await tx.findOneByOrFail(User, { id: userId });
      await record(tx, actorOf(user, membership), {
        action: 'account.membership-used',
        at: this.clock.now(),
        chain: `user:${userId}`,
        details: { membershipId },
      });
      const given = { isPassed: session.secondFactor === 'done', factors: session.factors };
      const secondFactor = this.sessions.secondFactorOf(membership.role, given);
      return toSessionView(tx, user, { membershipId, secondFactor });
    });
  }
}
