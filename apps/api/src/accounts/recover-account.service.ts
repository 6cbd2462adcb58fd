import { Injectable } from '@nestjs/common';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { MailSeal } from '../notifications/mail-seal.ts';
import { LINK_TOKEN, notify } from '../notifications/notify.ts';
import { actorOf } from './access.ts';
import { findUserByEmail } from './account.queries.ts';
import { issueToken, tokensIssued, useToken } from './account-tokens.ts';
import { hashPassword } from './passwords.ts';
import { mailConfirmation } from './register-account.service.ts';
import { User } from './user.entity.ts';

/** Anybody may ask for a link to anybody's address: more in an hour only fill a mailbox. */
const MAX_RESETS_AN_HOUR = 5;

/** 메일 확인과 비밀번호 재설정: both by a one-time link. */
@Injectable()
export class RecoverAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly seal: MailSeal,
  ) {}

  /** Confirms the mail address that the token was sent to. */
  confirmEmail(token: string): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await tx.findOneByOrFail(User, { id: await useToken(tx, token, 'confirm-email', now) });
      await tx.update(User, { id: user.id }, { emailConfirmedAt: now });
      await record(tx, actorOf(user), {
        action: 'account.email-confirmed',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }

  /** Mails the confirmation link again. */
  resendConfirmation(actor: Actor): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const user = await tx.findOneByOrFail(User, { id: actor.userId ?? '' });
      if (user.emailConfirmedAt === null) {
        await mailConfirmation(tx, user, this.environment.origin, this.seal, this.clock.now());
      }
    });
  }

  /** Mails a link to set a new password; an address without an account gets nothing, and nobody is told which. */
  requestReset(email: string): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const user = await findUserByEmail(tx, email);
      if (user === null) return;
      const now = this.clock.now();
      if ((await tokensIssued(tx, user.id, 'reset-password', now)) >= MAX_RESETS_AN_HOUR) return;
      const token = await issueToken(tx, user.id, 'reset-password', now);
      const text = `비밀번호를 다시 정하려면 아래 주소를 열어 주세요. 1시간 동안 쓸 수 있습니다.\n${this.environment.origin}/reset-password?token=${LINK_TOKEN}\n요청하신 적이 없다면 이 메일을 무시하셔도 됩니다.`;
      const sealedToken = this.seal.seal(token);
      await notify(tx, { to: user.email, subject: '비밀번호 재설정', text, sealedToken }, now);
      await record(tx, actorOf(user), {
        action: 'account.password-reset-requested',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }

  /** Sets the new password, ends every session of the person, and counts as proof of the mail address. */
  async completeReset(token: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await tx.findOneByOrFail(User, { id: await useToken(tx, token, 'reset-password', now) });
      const emailConfirmedAt = user.emailConfirmedAt ?? now;
      await tx.update(User, { id: user.id }, { passwordHash, emailConfirmedAt });
      await tx.query('DELETE FROM sessions WHERE user_id = $1', [user.id]);
      await tx.query('DELETE FROM sign_in_failures WHERE account = lower($1)', [user.email]);
      await record(tx, actorOf(user), {
        action: 'account.password-reset',
        at: now,
        chain: `user:${user.id}`,
      });
    });
  }
}
