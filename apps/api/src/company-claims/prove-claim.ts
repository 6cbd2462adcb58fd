import { COMPANY_CLAIM_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import type { CompanyClaim } from './claim.entity.ts';
import { lockClaim } from './claim.queries.ts';

/** Settles a pending claim by whoever has seen the certificate; one that is proved stays as it is. */
export async function proveClaim(
  tx: EntityManager,
  claim: CompanyClaim,
  provedHow: 'requirement-check' | 'certificate',
  actor: Actor,
  now: Date,
): Promise<void> {
  if (claim.status !== 'pending') return;
  takeStep(claim, COMPANY_CLAIM_LIFECYCLE.prove, actor);
  Object.assign(claim, { provedAt: now, provedBy: actor.userId, provedByName: actor.name, provedHow });
  await tx.save(claim, { reload: false });
  await record(tx, actor, {
    action: 'company.claim-proved',
    at: now,
    chain: `company:${claim.companyId}`,
    details: { provedHow },
  });
}

/** A company that has lost its last owner is claimed anew by the next one: what was seen then was seen of another. Asked as the portal. */
export async function claimAnew(tx: EntityManager, companyId: string, now: Date): Promise<void> {
  const claim = await lockClaim(tx, companyId);
  if (claim.status !== 'proved') return;
  takeStep(claim, COMPANY_CLAIM_LIFECYCLE.claimAnew, SYSTEM);
  Object.assign(claim, {
    provedAt: null,
    provedBy: null,
    provedByName: null,
    provedHow: null,
    claimedAt: now,
  });
  await tx.save(claim, { reload: false });
}
