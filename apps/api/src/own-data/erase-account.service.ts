import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdUser } from '../accounts/account.queries.ts';
import { eraseAccount } from '../accounts/erase-account.ts';
import { lockApplications } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import { eraseNames } from '../audit/events-of-person.ts';
import { eraseProfile } from '../companies/erase-profile.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
import { forgetAddress } from '../mails/outbox/mails-to.ts';
import { endMembership } from '../offices/give-membership.ts';
import { membershipsOf } from '../offices/membership.queries.ts';
import { eraseContents } from './erase-contents.ts';
import { erasureGround } from './erasure-ground.ts';

/** 탈퇴: a person’s account goes for good, with what was only theirs. */
@Injectable()
export class EraseAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Cases are held before the account, as by whoever writes one: an event of theirs waits for the account, or this for it. */
  erase(email: string, actor: Actor): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const userId = actor.userId ?? '';
      await lockApplications(tx, (await erasureGround(tx, userId, now)).cases);
      const user = await holdUser(tx, userId);
      if (user.email.toLowerCase() !== email.toLowerCase())
        throw badFields({ field: 'email', code: 'differs', message: ownDataWords.otherAddress });
      const { hindrance, companies, cases } = await erasureGround(tx, userId, now);
      if (hindrance !== null)
        throw new Refusal('account-kept', { detail: ownDataWords.hindrance(hindrance) });
      for (const id of cases) await this.eraseCase(tx, id, actor, now);
      for (const id of companies) await eraseProfile(tx, id);
      for (const { id } of await membershipsOf(tx, [userId]))
        await endMembership(tx, id, { endedAt: now, endedBy: userId, endReason: ACCOUNT_ERASED });
      await eraseAccount(tx, user, now);
      await forgetAddress(tx, user.email, now);
      await record(tx, actor, { action: 'account.erased', at: now, chain: `user:${userId}` });
      await eraseNames(tx, userId);
    });
  }

  private async eraseCase(tx: EntityManager, applicationId: string, actor: Actor, now: Date): Promise<void> {
    await eraseContents(tx, applicationId, now);
    await record(tx, actor, { action: 'application.contents-erased', at: now, applicationId });
  }
}

/** Why the memberships ended; read beside the account, which says so in words. */
const ACCOUNT_ERASED = 'account-erased';
