import { LEAD_PLEDGE_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import type { LeadPledge } from './lead-pledge.entity.ts';

/** What a lead company says: an amount, or null where it declines. */
export interface PledgeAnswer {
  amountKrw: number | null;
  reason: string | null;
}

/** Writes what a lead company says into the pledge that is locked. */
export async function answerPledge(
  tx: EntityManager,
  pledge: LeadPledge,
  { amountKrw, reason }: PledgeAnswer,
  actor: Actor,
  now: Date,
): Promise<void> {
  takeStep(pledge, LEAD_PLEDGE_LIFECYCLE[amountKrw === null ? 'decline' : 'confirm'], actor);
  Object.assign(pledge, {
    amountKrw,
    reason,
    version: pledge.version + 1,
    answeredBy: actor.userId,
    answeredByName: actor.name,
    answeredAt: now,
  });
  await tx.save(pledge, { reload: false });
}
