import { Injectable } from '@nestjs/common';
import type { MembershipRequestView } from '@subsidy/contract';
import { IsNull, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { type Actor, SYSTEM } from '../database/actor.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { Mails } from '../mails/mails.ts';
import { membershipAnswered } from '../mails/membership-answered.mail.ts';
import { joinCompany } from '../offices/join-company.ts';
import { Membership } from '../offices/membership.entity.ts';
import { claimEmail } from './account.queries.ts';
import { MembershipRequest } from './membership-request.entity.ts';
import { User } from './user.entity.ts';

/** 구성원 요청 답변: the owner lets a colleague into the company, or not. */
@Injectable()
export class AnswerMembershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Requests to the company of this person, newest first. */
  list(actor: Actor): Promise<MembershipRequestView[]> {
    return this.transactions.as(actor, async (tx) => {
      const rows = await tx.find(MembershipRequest, {
        where: { companyId: actor.companyId ?? '' },
        order: { requestedAt: 'DESC' },
        take: 100,
      });
      return rows.map(toView);
    });
  }

  /** Accepts or declines; accepting makes the account with the password the person chose. Only the owner may. */
  answer(id: string, accept: boolean, actor: Actor): Promise<MembershipRequestView> {
    return this.transactions.as(actor, async (tx) => {
      const isOwner = await tx.existsBy(Membership, {
        userId: actor.userId ?? '',
        companyId: actor.companyId ?? '',
        part: 'owner',
        endedAt: IsNull(),
      });
      const request = await tx.findOne(MembershipRequest, {
        where: { id, companyId: actor.companyId ?? '' },
        lock: { mode: 'pessimistic_write' },
      });
      if (request === null) throw new Refusal('not-found');
      if (!isOwner) throw new Refusal('forbidden', { detail: '기업의 대표 계정만 답할 수 있습니다.' });
      if (request.status !== 'open') throw new Refusal('already-recorded', { found: request.status });
      const now = this.clock.now();
      request.status = accept ? 'accepted' : 'declined';
      request.answeredAt = now;
      request.answeredBy = actor.userId;
      await tx.save(request, { reload: false });
      await record(tx, actor, {
        action: `company.membership-${request.status}`,
        at: now,
        chain: `company:${request.companyId}`,
        details: { requestId: id },
      });
      await carry(tx, SYSTEM);
      if (accept) await this.createMember(tx, request, now);
      await this.mails.tell(tx, membershipAnswered, { email: request.email, accepted: accept }, now);
      return toView(request);
    });
  }

  private async createMember(tx: EntityManager, request: MembershipRequest, now: Date): Promise<void> {
    await claimEmail(tx, request.email);
    const user = tx.create(User, {
      email: request.email,
      name: request.name,
      passwordHash: request.passwordHash,
      privacyConsentedAt: request.requestedAt,
      emailConfirmedAt: null,
      createdAt: now,
    });
    await tx.save(user);
    await joinCompany(tx, { userId: user.id, companyId: request.companyId, part: 'member' }, now);
  }
}

function toView(request: MembershipRequest): MembershipRequestView {
  return {
    id: request.id,
    email: request.email,
    name: request.name,
    requestedAt: seoulInstant(request.requestedAt),
    status: request.status,
  };
}
