import { LEAD_PLEDGE_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { leadCompanyStoodDown } from '../mails/lead-company-stood-down.mail.ts';
import type { Mails } from '../mails/mails.ts';
import type { LeadPledge } from './lead-pledge.entity.ts';
import { lockStandingPledge } from './standing-pledge.ts';

/** The case whose lead company stands down. */
interface StoodDownIn {
  id: string;
  businessSite: string;
}

/** 출연 확인 해제: the lead company that was named has nothing more to do with the case, and hears of it; null where none was named. */
export async function standDownLead(
  tx: EntityManager,
  mails: Mails,
  application: StoodDownIn,
  why: 'replaced' | 'withdrawn',
  actor: Actor,
  now: Date,
): Promise<LeadPledge | null> {
  const pledge = await lockStandingPledge(tx, application.id);
  if (pledge === null) return null;
  takeStep(pledge, LEAD_PLEDGE_LIFECYCLE.standDown, actor);
  pledge.stoodDownAt = now;
  await tx.save(pledge, { reload: false });
  const { leadCompanyId } = pledge;
  const { id: applicationId, businessSite: businessRegistrationNumber } = application;
  const facts = { applicationId, leadCompanyId, businessRegistrationNumber, why };
  await mails.tell(tx, leadCompanyStoodDown, facts, now);
  return pledge;
}
