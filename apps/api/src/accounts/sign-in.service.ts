import { Injectable } from '@nestjs/common';
import type { SessionView } from '@subsidy/contract';
import { cleanText, textFault } from '@subsidy/rules';
import type { FastifyReply } from 'fastify';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { membershipAtSignIn, membershipsOf } from '../offices/membership.queries.ts';
import { actorOf, type Device } from './access.ts';
import { findUserByEmail, toSessionView } from './account.queries.ts';
import { isRightPassword } from './passwords.ts';
import { SecondFactors } from './second-factors.ts';
import { Sessions } from './sessions.ts';
import { SignInFailures } from './sign-in-failures.ts';

/** The address as accounts have it; nobody has one that cannot be written in one line. */
function accountOf(email: unknown): string {
  const account = typeof email === 'string' ? cleanText(email).toLowerCase().slice(0, 254) : '';
  return textFault(account, 'one-line') === null ? account : '';
}

/** 로그인. Only failures count towards the limit, per account and address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly failures: SignInFailures,
    private readonly factors: SecondFactors,
  ) {}

  /** Opens a session and sets its cookie; 401 for a wrong pair, 429 after five failures in fifteen minutes. */
  async signIn(email: unknown, password: unknown, device: Device, reply: FastifyReply): Promise<SessionView> {
    const attempt = { account: accountOf(email), address: device.address };
    const user = await this.transactions.asSystem(async (tx) => {
      await this.failures.refuseTooMany(tx, attempt);
      return findUserByEmail(tx, attempt.account);
    });
    if (!(await isRightPassword(user?.passwordHash ?? null, password)) || user === null) {
      await this.failures.remember(attempt, user);
      throw new Refusal('wrong-credentials', {
        detail: accountWords.wrongCredentials,
      });
    }
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      await this.failures.refuseTooMany(tx, attempt);
      const hasSecondFactor = await this.factors.has(tx, user.id);
      // Wrong codes go on counting where a right password is not all that is asked for.
      if (!hasSecondFactor) await this.failures.settle(tx, attempt);
      await tx.query('UPDATE users SET last_sign_in_at = $2 WHERE id = $1', [user.id, now]);
      const membership = membershipAtSignIn(await membershipsOf(tx, [user.id]));
      await this.sessions.open(tx, membership, device, reply);
      const actor = actorOf(user, membership);
      await record(tx, actor, { action: 'account.sign-in', at: now, chain: `user:${user.id}` });
      const has = { hasSecondFactor, isPassed: false };
      const secondFactor = this.sessions.secondFactorOf(
        membership.endedAt === null ? membership.role : null,
        has,
      );
      return toSessionView(tx, user, { membershipId: membership.id, secondFactor });
    });
  }
}
