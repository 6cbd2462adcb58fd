import { Injectable } from '@nestjs/common';
import type { MembershipView } from '@subsidy/contract';
import { FEWEST_ADMINISTRATORS } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import { Mails } from '../mails/mails.ts';
import { membershipOver } from '../mails/membership-over.mail.ts';
import { endMembership, holdAdministrators, seenMembership } from '../offices/give-membership.ts';
import type { Membership } from '../offices/membership.entity.ts';
import { ownsCompany, toMembershipViews } from '../offices/membership.queries.ts';

/**
 * 소속 종료: by an administrator at once, since who has left must not wait for a second person; within a company by its owner, or by a
 * member for themselves. What was done with the membership stays; the next request with it is refused, with the reason.
 */
@Injectable()
export class EndMembershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  end(id: string, reason: string, actor: Actor): Promise<MembershipView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      // Policies show a person of a company those of the company alone.
      const seen = await seenMembership(tx, id);
      if (seen === null) throw new Refusal('not-found', { detail: staffWords.noMembership });
      await refuseTo(tx, actor, seen);
      await carry(tx, SYSTEM);
      if (seen.role === 'admin') await refuseLastAdministrators(tx);
      const ended = { endedAt: now, endedBy: actor.userId, endReason: reason };
      const membership = await endMembership(tx, id, ended);
      if (membership === null) throw new Refusal('already-recorded', { detail: staffWords.hasEnded });
      await record(tx, actor, {
        action: 'membership.ended',
        at: now,
        chain: `user:${membership.userId}`,
        details: { membershipId: id, role: membership.role, reason },
      });
      const [view] = await toMembershipViews(tx, [membership]);
      if (view === undefined) throw new Error('an ended membership without a view');
      const to = await addressOfPerson(tx, membership.userId);
      await this.mails.tell(
        tx,
        membershipOver,
        { to, place: view.organization.name, role: view.role, reason },
        now,
      );
      return view;
    });
  }
}

async function refuseTo(
  tx: EntityManager,
  { role, userId, companyId }: Actor,
  of: Membership,
): Promise<void> {
  const isOwn = of.userId === userId;
  if (role === 'admin') {
    if (isOwn) throw new Refusal('forbidden', { detail: staffWords.anotherAdministrator });
    return;
  }
  if (of.companyId === null || of.companyId !== companyId)
    throw new Refusal('not-found', { detail: staffWords.noMembership });
  if (of.part === 'owner') throw new Refusal('forbidden', { detail: staffWords.ownerStays });
  if (!isOwn && !(await ownsCompany(tx, userId ?? '', companyId)))
    throw new Refusal('forbidden', { detail: staffWords.ownersOnly });
}

async function refuseLastAdministrators(tx: EntityManager): Promise<void> {
  const running = await holdAdministrators(tx);
  if (running.length <= FEWEST_ADMINISTRATORS)
    throw new Refusal('last-administrators', { detail: staffWords.lastAdministrators });
}
