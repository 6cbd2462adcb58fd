import { Injectable } from '@nestjs/common';
import type { SessionView } from '@subsidy/contract';
import { cleanText, textFault } from '@subsidy/rules';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { membershipAtSignIn, membershipsOf } from '../offices/membership.queries.ts';
import { actorOf } from './access.ts';
import { actorOfAccount, findUserByEmail, toSessionView } from './account.queries.ts';
import { isRightPassword } from './passwords.ts';
import { Sessions } from './sessions.ts';
import type { User } from './user.entity.ts';

const MOST_FAILURES = 5;
const WINDOW_MINUTES = 15;

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
  ) {}

  /** Opens a session and sets its cookie; 401 for a wrong pair, 429 after five failures in fifteen minutes. */
  async signIn(
    email: unknown,
    password: unknown,
    address: string,
    reply: FastifyReply,
  ): Promise<SessionView> {
    const account = accountOf(email);
    const user = await this.transactions.asSystem(async (tx) => {
      await this.refuseTooMany(tx, account, address);
      return findUserByEmail(tx, account);
    });
    const right = await isRightPassword(
      user?.passwordHash ?? null,
      typeof password === 'string' ? password : '',
    );
    if (user === null || !right) {
      await this.rememberFailure(account, address, user);
      throw new Refusal('wrong-credentials', {
        detail: accountWords.wrongCredentials,
      });
    }
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      await this.refuseTooMany(tx, account, address);
      await tx.query('DELETE FROM sign_in_failures WHERE account = $1 AND address = $2', [account, address]);
      await tx.query('UPDATE users SET last_sign_in_at = $2 WHERE id = $1', [user.id, now]);
      const membership = membershipAtSignIn(await membershipsOf(tx, [user.id]));
      await this.sessions.open(tx, membership, reply);
      const actor = actorOf(user, membership);
      await record(tx, actor, { action: 'account.sign-in', at: now, chain: `user:${user.id}` });
      return toSessionView(tx, user, membership.id);
    });
  }

  /**
   * Asked before the password is looked at and again before its result counts, one at a time for an account and address:
   * guesses sent all at once are not more than guesses sent one after the other.
   */
  private async refuseTooMany(tx: EntityManager, account: string, address: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `sign-in ${account} ${address}`,
    ]);
    const since = new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000);
    const rows: { failures: string; oldest: Date | null }[] = await tx.query(
      `SELECT count(*) AS failures, min(failed_at) AS oldest FROM sign_in_failures
        WHERE account = $1 AND address = $2 AND failed_at > $3`,
      [account, address, since],
    );
    const found = rows[0];
    if (found === undefined || found.oldest === null || Number(found.failures) < MOST_FAILURES) return;
    const left = Math.ceil((found.oldest.getTime() - since.getTime()) / 1_000);
    throw new Refusal('too-many-attempts', {
      detail: accountWords.tooManyFailures(MOST_FAILURES, Math.ceil(left / 60)),
      retryAfterSeconds: left,
    });
  }

  private rememberFailure(account: string, address: string, user: User | null): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      await this.refuseTooMany(tx, account, address);
      await tx.query('INSERT INTO sign_in_failures (account, address, failed_at) VALUES ($1, $2, $3)', [
        account,
        address,
        now,
      ]);
      await tx.query('DELETE FROM sign_in_failures WHERE failed_at < $1', [
        new Date(now.getTime() - WINDOW_MINUTES * 60_000),
      ]);
      if (user === null) return;
      await record(tx, await actorOfAccount(tx, user), {
        action: 'account.sign-in-failed',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }
}
