import { Injectable } from '@nestjs/common';
import type { CompanyDisputeView } from '@subsidy/contract';
import { COMPANY_CLAIM_LIFECYCLE, COMPANY_DISPUTE_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { letInByLink } from '../accounts/let-in-by-link.ts';
import { unknownPassword } from '../accounts/passwords.ts';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { companyHandedOver } from '../mails/company-handed-over.mail.ts';
import { Mails } from '../mails/mails.ts';
import { membershipOver } from '../mails/membership-over.mail.ts';
import { endMembership } from '../offices/give-membership.ts';
import { makeOwner, ownersOf } from '../offices/join-company.ts';
import { claimingCompany } from './claim.queries.ts';
import { CompanyDispute } from './dispute.entity.ts';
import { lockDispute, toDisputeView, whyNotConfirm } from './dispute.queries.ts';

/**
 * 기업 넘기기: another administrator than who proposed it confirms. The former owner's membership ends, whoever disputed owns the company;
 * drafts and what was filed stay as they are.
 */
@Injectable()
export class HandOverCompanyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  async confirm(id: string, actor: Actor): Promise<CompanyDisputeView> {
    const passwordHash = await unknownPassword();
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const { dispute, claim } = await lockDispute(tx, id);
      const refusal = whyNotConfirm(dispute, actor);
      if (refusal !== null) throw refusal;
      const { companyId } = dispute;
      takeStep(dispute, COMPANY_DISPUTE_LIFECYCLE.uphold, actor);
      Object.assign(dispute, { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });
      await tx.save(dispute, { reload: false });
      takeStep(claim, COMPANY_CLAIM_LIFECYCLE.handOver, actor);
      Object.assign(claim, { beforeDispute: null, disputedAt: null, provedAt: now, provedHow: 'dispute' });
      Object.assign(claim, { provedBy: actor.userId, provedByName: actor.name });
      await tx.save(claim, { reload: false });
      await carry(tx, SYSTEM);
      const former = await this.endOwners(tx, companyId, actor, now);
      const owner = await this.giveTo(tx, dispute, passwordHash, now);
      await record(tx, actor, {
        action: 'company.handed-over',
        at: now,
        chain: `company:${companyId}`,
        details: { disputeId: id, proposedBy: dispute.proposedBy, former, ownerId: owner },
      });
      await carry(tx, actor);
      return toDisputeView(tx, dispute, actor);
    });
  }

  private async endOwners(tx: EntityManager, companyId: string, actor: Actor, now: Date): Promise<string[]> {
    const { name } = await claimingCompany(tx, companyId);
    const former: string[] = [];
    for (const { id, userId } of await ownersOf(tx, companyId)) {
      const endReason = claimWords.lostToDispute;
      await endMembership(tx, id, { endedAt: now, endedBy: actor.userId, endReason });
      const to = await addressOfPerson(tx, userId);
      await this.mails.tell(
        tx,
        membershipOver,
        { to, place: name, role: 'applicant', reason: endReason },
        now,
      );
      former.push(userId);
    }
    return former;
  }

  private async giveTo(
    tx: EntityManager,
    { companyId, email, name, raisedAt }: CompanyDispute,
    passwordHash: string,
    now: Date,
  ): Promise<string> {
    const account = { email, name, passwordHash, privacyConsentedAt: raisedAt };
    const { user, token } = await letInByLink(tx, account, now);
    await makeOwner(tx, { userId: user.id, companyId }, now);
    await this.mails.tell(tx, companyHandedOver, { email, token }, now);
    return user.id;
  }
}
