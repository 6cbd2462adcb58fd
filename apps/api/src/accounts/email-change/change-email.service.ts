import { Injectable } from '@nestjs/common';
import type { EmailChangeAnswerView, EmailChangeView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/audit.ts';
import { Transactions } from '../../database/transactions.ts';
import { Clock, seoulInstant } from '../../http/clock.ts';
import { badFields, Refusal } from '../../http/refusal.ts';
import { accountWords } from '../../http/refusals/accounts.ts';
import { emailChangeAsked } from '../../mails/email-change-asked.mail.ts';
import { emailChanged } from '../../mails/email-changed.mail.ts';
import { Mails } from '../../mails/mails.ts';
import { newEmailToConfirm } from '../../mails/new-email-to-confirm.mail.ts';
import type { CurrentSession } from '../access.ts';
import { actorOfAccount, findUserByEmail, holdEmail, holdUser } from '../account.queries.ts';
import { endTokens, SETS_PASSWORD } from '../account-tokens.ts';
import type { User } from '../user.entity.ts';
import { EmailChanges, type Side, type WaitingChange } from './email-changes.ts';

const MOST_AN_HOUR = 5;
const HOUR_MS = 3_600_000;

/** 메일 주소 변경: asked in the account, said yes to at both addresses; nothing changes before. */
@Injectable()
export class ChangeEmailService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly changes: EmailChanges,
  ) {}

  /** An address that has an account gets no link, and nobody is told: the change then waits until it runs out. */
  ask(newEmail: string, { actor }: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await holdUser(tx, actor.userId ?? '');
      if (newEmail === user.email.toLowerCase())
        throw badFields({ field: 'email', code: 'same', message: accountWords.sameEmail });
      await this.refuseTooMany(tx, user, now);
      // Nobody has ever proved the address: it may be mistyped, and its yes is not waited for.
      const isOldWaived = user.emailConfirmedAt === null;
      const tokens = await this.changes.begin(tx, { userId: user.id, newEmail, isOldWaived }, now);
      await this.mails.tell(tx, emailChangeAsked, { email: user.email, newEmail, token: tokens.old }, now);
      if ((await findUserByEmail(tx, newEmail)) === null)
        await this.mails.tell(tx, newEmailToConfirm, { email: newEmail, token: tokens.new }, now);
      await this.tell(tx, user, 'account.email-change-asked');
    });
  }

  view({ actor }: CurrentSession): Promise<EmailChangeView> {
    return this.transactions.asSystem(async (tx) => {
      const found = await this.changes.waiting(tx, actor.userId ?? '', this.clock.now());
      if (found === null) return { pending: null };
      const { newEmail, expiresAt, oldConfirmedAt, newConfirmedAt } = found;
      return {
        pending: {
          email: newEmail,
          expiresAt: seoulInstant(expiresAt),
          oldConfirmed: oldConfirmedAt !== null,
          newConfirmed: newConfirmedAt !== null,
        },
      };
    });
  }

  cancel({ actor }: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await holdUser(tx, actor.userId ?? '');
      const found = await this.changes.waiting(tx, user.id, now);
      if (found === null) throw new Refusal('not-found', { detail: accountWords.noEmailChange });
      await this.changes.end(tx, found.id, now);
      await this.tell(tx, user, 'account.email-change-cancelled', { by: 'person' });
    });
  }

  /** By whoever reads the mail at one of the two addresses; either may say no as long as it waits. */
  answer(token: string, accept: boolean): Promise<EmailChangeAnswerView> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const link = await this.changes.of(tx, token, now);
      const user = link === null ? null : await holdUser(tx, link.userId);
      // Looked up again with the person held: the other link, or another request, may have come between.
      const side = (await this.changes.of(tx, token, now))?.side;
      const change = user === null ? null : await this.changes.waiting(tx, user.id, now);
      if (user === null || side === undefined || change === null)
        throw badFields({ field: 'token', code: 'expired', message: accountWords.linkSpent });
      if (!accept) return this.refuse(tx, user, change, side);
      return this.accept(tx, user, change, side);
    });
  }

  private async accept(
    tx: EntityManager,
    user: User,
    change: WaitingChange,
    side: Side,
  ): Promise<EmailChangeAnswerView> {
    const now = this.clock.now();
    await this.changes.confirm(tx, change.id, side, now);
    await this.tell(tx, user, 'account.email-change-confirmed', { by: side });
    const isOldMissing = side !== 'old' && change.oldConfirmedAt === null;
    const isNewMissing = side !== 'new' && change.newConfirmedAt === null;
    if (isOldMissing) return { state: 'waiting-for-old' };
    if (isNewMissing) return { state: 'waiting-for-new' };
    await holdEmail(tx, change.newEmail);
    // Taken in the meantime by whoever has that mailbox: theirs stays theirs.
    if ((await findUserByEmail(tx, change.newEmail)) !== null) return this.refuse(tx, user, change, side);
    await this.complete(tx, user, change, now);
    return { state: 'done' };
  }

  /** Ends every session and every link that went to the address before. */
  private async complete(tx: EntityManager, user: User, change: WaitingChange, now: Date): Promise<void> {
    await this.changes.end(tx, change.id, now);
    await tx.query('UPDATE users SET email = $2, email_confirmed_at = $3 WHERE id = $1', [
      ...[user.id, change.newEmail, now],
    ]);
    await endTokens(tx, user.id, [...SETS_PASSWORD, 'confirm-email'], now);
    await tx.query('DELETE FROM sessions WHERE user_id = $1', [user.id]);
    await this.tell(tx, user, 'account.email-changed');
    await this.mails.tell(tx, emailChanged, { from: user.email, to: change.newEmail, at: now }, now);
  }

  private async refuse(
    tx: EntityManager,
    user: User,
    { id }: WaitingChange,
    by: Side,
  ): Promise<EmailChangeAnswerView> {
    await this.changes.end(tx, id, this.clock.now());
    await this.tell(tx, user, 'account.email-change-cancelled', { by });
    return { state: 'cancelled' };
  }

  private async refuseTooMany(tx: EntityManager, { id }: User, now: Date): Promise<void> {
    const { count, since } = await this.changes.begunLately(tx, id, now);
    if (count < MOST_AN_HOUR) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((since.getTime() + HOUR_MS - now.getTime()) / 1_000));
    const detail = accountWords.emailChangesSpent(Math.ceil(retryAfterSeconds / 60));
    throw new Refusal('too-many-requests', { detail, retryAfterSeconds });
  }

  /** The record names no address: it is kept longer than they are. */
  private async tell(
    tx: EntityManager,
    user: User,
    action: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    const actor = await actorOfAccount(tx, user);
    await record(tx, actor, { action, at: this.clock.now(), chain: `user:${user.id}`, details });
  }
}
