import { Injectable } from '@nestjs/common';
import type { CompanyDisputeView } from '@subsidy/contract';
import { COMPANY_CLAIM_LIFECYCLE, COMPANY_DISPUTE_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { administratorsBut } from '../accounts/account.queries.ts';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { disputeOver } from '../mails/dispute-over.mail.ts';
import { disputeRejected } from '../mails/dispute-rejected.mail.ts';
import { disputeWaits } from '../mails/dispute-waits.mail.ts';
import { handOverReturned } from '../mails/hand-over-returned.mail.ts';
import { Mails } from '../mails/mails.ts';
import { CompanyCertificate } from './certificate.entity.ts';
import { requireReadable } from './certificate.queries.ts';
import type { CompanyClaim } from './claim.entity.ts';
import { CompanyDispute } from './dispute.entity.ts';
import { lockDispute, toDisputeView, whyNotConfirm } from './dispute.queries.ts';

/** 이의 결정: one administrator says no; to hand the company over takes two, since it changes who owns it. */
@Injectable()
export class DecideDisputeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly environment: Environment,
  ) {}

  /** The claim goes back to what it was. */
  reject(id: string, reason: string, actor: Actor): Promise<CompanyDisputeView> {
    return this.take(id, actor, async (tx, dispute, claim, now) => {
      requireOpen(dispute);
      takeStep(dispute, COMPANY_DISPUTE_LIFECYCLE.reject, actor);
      Object.assign(dispute, { decisionReason: reason, decidedBy: actor.userId, decidedByName: actor.name });
      dispute.decidedAt = now;
      const back = claim.beforeDispute === 'proved' ? 'restoreProved' : 'restorePending';
      takeStep(claim, COMPANY_CLAIM_LIFECYCLE[back], actor);
      Object.assign(claim, { beforeDispute: null, disputedAt: null });
      await tx.save(claim, { reload: false });
      await this.keep(tx, dispute, 'company.dispute-rejected', reason, actor, now);
      await this.mails.tell(tx, disputeRejected, { email: dispute.email, reason }, now);
      await this.mails.tell(tx, disputeOver, { companyId: dispute.companyId, reason }, now);
    });
  }

  /** Proposes to hand the company over; nothing changes before another administrator confirms. */
  propose(id: string, reason: string, actor: Actor): Promise<CompanyDisputeView> {
    return this.take(id, actor, async (tx, dispute, _claim, now) => {
      requireOpen(dispute);
      const evidence = await tx.findOneByOrFail(CompanyCertificate, { disputeId: id });
      requireReadable(evidence, this.environment);
      takeStep(dispute, COMPANY_DISPUTE_LIFECYCLE.propose, actor);
      Object.assign(dispute, { proposedBy: actor.userId, proposedByName: actor.name, proposedAt: now });
      Object.assign(dispute, { proposalReason: reason, returnReason: null });
      await this.keep(tx, dispute, 'company.hand-over-proposed', reason, actor, now);
      await carry(tx, SYSTEM);
      const to = await administratorsBut(tx, actor.userId);
      await this.mails.tell(tx, disputeWaits, { to, step: 'proposed' }, now);
      await carry(tx, actor);
    });
  }

  /** The dispute is open again. */
  return(id: string, reason: string, actor: Actor): Promise<CompanyDisputeView> {
    return this.take(id, actor, async (tx, dispute, _claim, now) => {
      const refusal = whyNotConfirm(dispute, actor);
      if (refusal !== null) throw refusal;
      takeStep(dispute, COMPANY_DISPUTE_LIFECYCLE.return, actor);
      dispute.returnReason = reason;
      await this.keep(tx, dispute, 'company.hand-over-returned', reason, actor, now);
      await carry(tx, SYSTEM);
      const to = await addressOfPerson(tx, dispute.proposedBy);
      await this.mails.tell(tx, handOverReturned, { to, reason }, now);
      await carry(tx, actor);
    });
  }

  private take(
    id: string,
    actor: Actor,
    step: (tx: EntityManager, dispute: CompanyDispute, claim: CompanyClaim, now: Date) => Promise<void>,
  ): Promise<CompanyDisputeView> {
    return this.transactions.as(actor, async (tx) => {
      const { dispute, claim } = await lockDispute(tx, id);
      await step(tx, dispute, claim, this.clock.now());
      return toDisputeView(tx, dispute, actor);
    });
  }

  private async keep(
    tx: EntityManager,
    dispute: CompanyDispute,
    action: string,
    reason: string,
    actor: Actor,
    at: Date,
  ): Promise<void> {
    await tx.save(dispute, { reload: false });
    const chain = `company:${dispute.companyId}`;
    await record(tx, actor, { action, at, chain, details: { disputeId: dispute.id, reason } });
  }
}

function requireOpen({ status }: CompanyDispute): void {
  if (status === 'open') return;
  throw new Refusal('already-recorded', { found: status, detail: claimWords.disputeDecided[status] });
}
