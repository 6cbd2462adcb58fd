import { Injectable } from '@nestjs/common';
import type { MembershipRequestView } from '@subsidy/contract';
import { MEMBERSHIP_REQUEST_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { type Actor, SYSTEM } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { Mails } from '../mails/mails.ts';
import { membershipAnswered } from '../mails/membership-answered.mail.ts';
import { makeMember } from '../offices/join-company.ts';
import { ownsCompany } from '../offices/membership.queries.ts';
import { letInByLink } from './let-in-by-link.ts';
import { unknownPassword } from './passwords.ts';
import { MembershipRequest } from './membership-request.entity.ts';

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

  /**
   * Accepts or declines; accepting makes the account where the address has none, with a link that sets its first password. Only the owner
   * may.
   */
  async answer(id: string, accept: boolean, actor: Actor): Promise<MembershipRequestView> {
    const passwordHash = await unknownPassword();
    return this.transactions.as(actor, async (tx) => {
      const isOwner = await ownsCompany(tx, actor.userId ?? '', actor.companyId ?? '');
      const request = await tx.findOne(MembershipRequest, {
        where: { id, companyId: actor.companyId ?? '' },
        lock: { mode: 'pessimistic_write' },
      });
      if (request === null) throw new Refusal('not-found');
      if (!isOwner) throw new Refusal('forbidden', { detail: accountWords.ownerOnly });
      if (request.status !== 'open') throw new Refusal('already-recorded', { found: request.status });
      const now = this.clock.now();
      takeStep(request, MEMBERSHIP_REQUEST_LIFECYCLE[accept ? 'accept' : 'decline'], actor);
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
      const token = accept ? await letIn(tx, request, passwordHash, now) : null;
      const { email } = request;
      await this.mails.tell(tx, membershipAnswered, { email, accepted: accept, token }, now);
      return toView(request);
    });
  }
}

/** Answers the token of the link that sets the first password; null for a person who has an account. */
async function letIn(
  tx: EntityManager,
  { email, name, requestedAt, companyId }: MembershipRequest,
  passwordHash: string,
  now: Date,
): Promise<string | null> {
  const account = { email, name, passwordHash, privacyConsentedAt: requestedAt };
  const { user, token } = await letInByLink(tx, account, now);
  await makeMember(tx, { userId: user.id, companyId }, now);
  return token;
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
