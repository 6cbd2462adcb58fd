import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import type { Device } from './access.ts';
import { actorOfAccount } from './account.queries.ts';
import type { User } from './user.entity.ts';

const MOST_FAILURES = 5;
const WINDOW_MINUTES = 15;

/** What failures are counted by: an account, as it was written, and where from. */
export interface Attempt {
  account: string;
  address: string;
}

/** 로그인 실패: only failures count towards the limit, per account and address; whatever proves a person counts in one. */
@Injectable()
export class SignInFailures {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Asked before a proof is looked at and again before its result counts, one at a time for an account and address:
   * guesses sent all at once are not more than guesses sent one after the other.
   */
  async refuseTooMany(tx: EntityManager, { account, address }: Attempt): Promise<void> {
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

  /** Counts a failure, in a transaction of its own: the refusal that follows undoes nothing. */
  remember(attempt: Attempt, user: User | null): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      await this.refuseTooMany(tx, attempt);
      await this.count(tx, attempt, user, 'account.sign-in-failed');
    });
  }

  /** A right proof: refused all the same after too many wrong ones, else what failed before no longer counts. */
  async settle(tx: EntityManager, attempt: Attempt): Promise<void> {
    const { account, address } = attempt;
    await this.refuseTooMany(tx, attempt);
    await tx.query('DELETE FROM sign_in_failures WHERE account = $1 AND address = $2', [account, address]);
  }

  /** Counts a failure in this transaction, which has to be committed. */
  async count(
    tx: EntityManager,
    { account, address }: Attempt,
    user: User | null,
    action: 'account.sign-in-failed' | 'account.second-factor-failed',
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query('INSERT INTO sign_in_failures (account, address, failed_at) VALUES ($1, $2, $3)', [
      account,
      address,
      now,
    ]);
    await tx.query('DELETE FROM sign_in_failures WHERE failed_at < $1', [
      new Date(now.getTime() - WINDOW_MINUTES * 60_000),
    ]);
    if (user === null) return;
    await record(tx, await actorOfAccount(tx, user), { action, at: now, chain: `user:${user.id}` });
  }
}

/** What failures of a person who is signed in are counted by. */
export const attemptOf = ({ email }: User, { address }: Device): Attempt => ({
  account: email.toLowerCase(),
  address,
});
