import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import type { LeadCompany } from '../offices/lead-company.entity.ts';
import { LeadPledge } from './lead-pledge.entity.ts';

/** Begins a pledge: the lead company is named and has not said anything yet. */
export function namePledge(
  tx: EntityManager,
  applicationId: string,
  { id: leadCompanyId, name: leadCompanyName }: LeadCompany,
  actor: Actor,
  now: Date,
): Promise<LeadPledge> {
  const pledge = tx.create(LeadPledge, {
    applicationId,
    leadCompanyId,
    leadCompanyName,
    status: 'named',
    amountKrw: null,
    reason: null,
    version: 1,
    namedBy: actor.userId ?? '',
    namedAt: now,
    answeredBy: null,
    answeredByName: null,
    answeredAt: null,
    stoodDownAt: null,
  });
  return tx.save(pledge);
}
