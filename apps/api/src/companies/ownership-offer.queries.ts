import type { OwnershipOfferView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import { OwnershipOffer } from './ownership-offer.entity.ts';

/** The offer as the people of the company see it. */
export async function toOfferView(tx: EntityManager, offer: OwnershipOffer): Promise<OwnershipOfferView> {
  const { id, status, offeredBy, offeredTo, offeredAt } = offer;
  const people: { id: string; name: string }[] = await tx.query(
    'SELECT id, name FROM people WHERE id = ANY($1)',
    [[offeredBy, offeredTo]],
  );
  const personOf = (userId: string): { id: string; name: string } => ({
    id: userId,
    name: people.find((person) => person.id === userId)?.name ?? '',
  });
  return {
    id,
    status,
    offeredTo: personOf(offeredTo),
    offeredBy: personOf(offeredBy),
    offeredAt: seoulInstant(offeredAt),
  };
}

/** The offer of a company that waits; null where none does, or where one of the two is no longer what they were. */
export async function waitingOffer(tx: EntityManager, companyId: string): Promise<OwnershipOfferView | null> {
  const offer = await tx.findOneBy(OwnershipOffer, { companyId, status: 'offered' });
  if (offer === null) return null;
  const still: { part: string; user_id: string }[] = await tx.query(
    'SELECT part, user_id FROM running_memberships WHERE company_id = $1 AND user_id = ANY($2)',
    [companyId, [offer.offeredBy, offer.offeredTo]],
  );
  const owns = still.some(({ part, user_id }) => part === 'owner' && user_id === offer.offeredBy);
  const belongs = still.some(({ user_id }) => user_id === offer.offeredTo);
  return owns && belongs ? toOfferView(tx, offer) : null;
}
