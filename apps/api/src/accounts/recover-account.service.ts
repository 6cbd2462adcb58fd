import { Injectable } from '@nestjs/common';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { Mails } from '../mails/mails.ts';
import { passwordResetAsked } from '../mails/password-reset-asked.mail.ts';
import { actorOfAccount, findUserByEmail, passwordOwner } from './account.queries.ts';
import {
  endTokens,
  issueToken,
  ownerOfToken,
  secondsUntilNextToken,
  SETS_PASSWORD,
  useToken,
} from './account-tokens.ts';
import { requireStrongPassword } from './password-strength.ts';
import { hashPassword } from './passwords.ts';
import { mailConfirmation } from './mail-confirmation.ts';
import { User } from './user.entity.ts';

/** 메일 확인과 비밀번호 재설정: both by a one-time link. */
@Injectable()
export class RecoverAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Confirms the mail address that the token was sent to. Mail programs open links too: a link of a confirmed address is right. */
  confirmEmail(token: string): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const id = await ownerOfToken(tx, token, 'confirm-email');
      const user = await tx.findOneOrFail(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (user.emailConfirmedAt !== null) return;
      await useToken(tx, token, ['confirm-email'], now);
      await tx.update(User, { id: user.id }, { emailConfirmedAt: now });
      await record(tx, await actorOfAccount(tx, user), {
        action: 'account.email-confirmed',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }

  /** Mails the confirmation link again, at most five times an hour. */
  resendConfirmation(actor: Actor): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await tx.findOneByOrFail(User, { id: actor.userId ?? '' });
      if (user.emailConfirmedAt !== null) return;
      const retryAfterSeconds = await secondsUntilNextToken(tx, user.id, 'confirm-email', now);
      if (retryAfterSeconds > 0) {
        const minutes = Math.ceil(retryAfterSeconds / 60);
        const detail = accountWords.confirmationsSpent(minutes);
        throw new Refusal('too-many-requests', { detail, retryAfterSeconds });
      }
      await mailConfirmation(tx, user, this.mails, now);
    });
  }

  /** Mails a link to set a new password; an address without an account gets nothing, and nobody is told which. */
  requestReset(email: string): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const user = await findUserByEmail(tx, email);
      if (user === null) return;
      const now = this.clock.now();
      if ((await secondsUntilNextToken(tx, user.id, 'reset-password', now)) > 0) return;
      const token = await issueToken(tx, user.id, 'reset-password', now);
      await this.mails.tell(tx, passwordResetAsked, { email: user.email, token }, now);
      await record(tx, await actorOfAccount(tx, user), {
        action: 'account.password-reset-requested',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }

  /** Sets the new password, ends every session and every other link of the person, and counts as proof of the mail address. */
  async completeReset(token: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await tx.findOneByOrFail(User, { id: await useToken(tx, token, SETS_PASSWORD, now) });
      // A refusal leaves the link as it was, for another try.
      requireStrongPassword(password, await passwordOwner(tx, user));
      const emailConfirmedAt = user.emailConfirmedAt ?? now;
      await tx.update(User, { id: user.id }, { passwordHash, emailConfirmedAt });
      await endTokens(tx, user.id, SETS_PASSWORD, now);
      await tx.query('DELETE FROM sessions WHERE user_id = $1', [user.id]);
      await tx.query('DELETE FROM sign_in_failures WHERE account = $1', [user.email.toLowerCase()]);
      await record(tx, await actorOfAccount(tx, user), {
        action: 'account.password-reset',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }
}
