import { Injectable } from '@nestjs/common';
import type { OwnershipOfferView } from '@subsidy/contract';
import { OWNERSHIP_OFFER_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { record } from '../audit/audit.ts';
import { isDisputed, lockClaim } from '../company-claims/claim.queries.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { Mails } from '../mails/mails.ts';
import { ownershipAnswered } from '../mails/ownership-answered.mail.ts';
import { ownershipOffered } from '../mails/ownership-offered.mail.ts';
import { seenMembership } from '../offices/give-membership.ts';
import { swapOwner } from '../offices/join-company.ts';
import { ownsCompany } from '../offices/membership.queries.ts';
import { OwnershipOffer } from './ownership-offer.entity.ts';
import { toOfferView } from './ownership-offer.queries.ts';

type Answer = 'accept' | 'decline' | 'withdraw';

/** 대표 담당자 넘기기: offered by the owner, accepted by the other in their own account. Not while the number is disputed. */
@Injectable()
export class HandOverOwnershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** In the place of an offer that waits: one at a time. */
  offer(membershipId: string, actor: Actor): Promise<OwnershipOfferView> {
    const companyId = actor.companyId ?? '';
    const offeredBy = actor.userId ?? '';
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`ownership ${companyId}`]);
      await requireOwner(tx, actor);
      const offeredTo = await memberOf(tx, membershipId, actor);
      await refuseDisputed(tx, companyId);
      const waiting = await tx.findOneBy(OwnershipOffer, { companyId, status: 'offered' });
      if (waiting !== null) await settle(tx, waiting, 'withdraw', actor, now);
      const offer = await tx.save(
        tx.create(OwnershipOffer, { companyId, offeredBy, offeredTo, status: 'offered', offeredAt: now }),
      );
      await record(tx, actor, {
        action: 'company.ownership-offered',
        at: now,
        chain: `company:${companyId}`,
        details: { offerId: offer.id, to: offeredTo },
      });
      const to = await addressOfPerson(tx, offeredTo);
      await this.mails.tell(tx, ownershipOffered, { to }, now);
      return toOfferView(tx, offer);
    });
  }

  answer(id: string, accept: boolean, actor: Actor): Promise<OwnershipOfferView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const offer = await lockWaiting(tx, id, actor);
      if (offer.offeredTo !== actor.userId) throw new Refusal('forbidden', { detail: claimWords.offerOther });
      await settle(tx, offer, accept ? 'accept' : 'decline', actor, now);
      if (accept) await change(tx, offer, actor);
      await this.keep(tx, offer, actor, now);
      const to = await addressOfPerson(tx, offer.offeredBy);
      await this.mails.tell(tx, ownershipAnswered, { to, accepted: accept }, now);
      return toOfferView(tx, offer);
    });
  }

  /** Taken back by the owner. */
  withdraw(id: string, actor: Actor): Promise<void> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const offer = await lockWaiting(tx, id, actor);
      await requireOwner(tx, actor);
      await settle(tx, offer, 'withdraw', actor, now);
      await this.keep(tx, offer, actor, now);
    });
  }

  private keep(tx: EntityManager, offer: OwnershipOffer, actor: Actor, at: Date): Promise<void> {
    const { id, companyId, offeredBy, offeredTo, status } = offer;
    return record(tx, actor, {
      action: `company.ownership-${status}`,
      at,
      chain: `company:${companyId}`,
      details: { offerId: id, from: offeredBy, to: offeredTo },
    });
  }
}

async function settle(
  tx: EntityManager,
  offer: OwnershipOffer,
  answer: Answer,
  actor: Actor,
  now: Date,
): Promise<void> {
  takeStep(offer, OWNERSHIP_OFFER_LIFECYCLE[answer], actor);
  offer.answeredAt = now;
  await tx.save(offer, { reload: false });
}

/** As the portal, since nobody writes a membership of their own; the claim is held, so that no dispute comes in between. */
async function change(tx: EntityManager, { companyId, offeredBy, offeredTo }: OwnershipOffer, actor: Actor) {
  await carry(tx, SYSTEM);
  const claim = await lockClaim(tx, companyId);
  if (claim.status === 'disputed') throw new Refusal('claim-disputed', { detail: claimWords.disputed });
  const isChanged = await swapOwner(tx, companyId, { from: offeredBy, to: offeredTo });
  if (!isChanged)
    throw new Refusal('already-recorded', { found: 'withdrawn', detail: claimWords.offerAnswered.withdrawn });
  await carry(tx, actor);
}

async function requireOwner(tx: EntityManager, { userId, companyId }: Actor): Promise<void> {
  if (await ownsCompany(tx, userId ?? '', companyId ?? '')) return;
  throw new Refusal('forbidden', { detail: claimWords.offerOwnerOnly });
}

async function refuseDisputed(tx: EntityManager, companyId: string): Promise<void> {
  if (await isDisputed(tx, companyId)) throw new Refusal('claim-disputed', { detail: claimWords.disputed });
}

async function memberOf(tx: EntityManager, membershipId: string, actor: Actor): Promise<string> {
  const membership = await seenMembership(tx, membershipId);
  if (membership === null || membership.companyId !== actor.companyId || membership.endedAt !== null)
    throw new Refusal('not-found', { detail: claimWords.noMember });
  if (membership.userId === actor.userId)
    throw badFields({ field: 'membershipId', code: 'owner', message: claimWords.offerToSelf });
  return membership.userId;
}

/** An offer that waits, locked until the transaction ends; the policy hides from a lock what was answered. */
async function lockWaiting(tx: EntityManager, id: string, { companyId }: Actor): Promise<OwnershipOffer> {
  const where = { id, companyId: companyId ?? '' };
  const waiting = await tx.findOne(OwnershipOffer, { where, lock: { mode: 'pessimistic_write' } });
  const offer = waiting ?? (await tx.findOneBy(OwnershipOffer, where));
  if (offer === null) throw new Refusal('not-found', { detail: claimWords.noOffer });
  if (offer.status !== 'offered') {
    const detail = claimWords.offerAnswered[offer.status];
    throw new Refusal('already-recorded', { found: offer.status, detail });
  }
  return offer;
}
