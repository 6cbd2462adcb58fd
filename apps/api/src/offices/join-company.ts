import { IsNull, type EntityManager } from 'typeorm';
import { giveMembership } from './give-membership.ts';
import { Membership } from './membership.entity.ts';

interface Belonging {
  userId: string;
  companyId: string;
}

/** Makes a person an owner or a member of a company, from now on. */
export const joinCompany = (
  tx: EntityManager,
  { userId, companyId, part }: Belonging & { part: 'owner' | 'member' },
  now: Date,
): Promise<Membership> => giveMembership(tx, userId, 'applicant', { companyId, part }, now);

/** The running membership of a person in a company, kept until the transaction ends; null when there is none. Asked as the portal. */
const holdMember = (tx: EntityManager, { userId, companyId }: Belonging): Promise<Membership | null> =>
  tx.findOne(Membership, {
    where: { userId, companyId, endedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });

/** The running memberships of a company's owners, kept until the transaction ends. Asked as the portal. */
export const ownersOf = (tx: EntityManager, companyId: string): Promise<Membership[]> =>
  tx.find(Membership, {
    where: { companyId, part: 'owner', endedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
    order: { startedAt: 'ASC', id: 'ASC' },
  });

/** Makes a person a member of a company, where they are none yet; whether it is new. Asked as the portal. */
export async function makeMember(tx: EntityManager, who: Belonging, now: Date): Promise<boolean> {
  if ((await holdMember(tx, who)) !== null) return false;
  await joinCompany(tx, { ...who, part: 'member' }, now);
  return true;
}

/** Makes a person an owner of a company, whether or not they were a member. Asked as the portal. */
export async function makeOwner(tx: EntityManager, who: Belonging, now: Date): Promise<void> {
  const membership = await holdMember(tx, who);
  if (membership === null) await joinCompany(tx, { ...who, part: 'owner' }, now);
  else await tx.save(Object.assign(membership, { part: 'owner' }), { reload: false });
}

/**
 * 대표 담당자 바꾸기: the owner becomes a member and the member the owner; neither has to sign in again. Answers whether both still were
 * what they were. Asked as the portal.
 */
export async function swapOwner(
  tx: EntityManager,
  companyId: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  // Held in one order, whoever hands over to whom.
  const held = new Map<string, Membership | null>();
  for (const userId of [from, to].sort()) held.set(userId, await holdMember(tx, { userId, companyId }));
  const owner = held.get(from) ?? null;
  const member = held.get(to) ?? null;
  if (owner?.part !== 'owner' || member === null) return false;
  await tx.save(Object.assign(owner, { part: 'member' }), { reload: false });
  await tx.save(Object.assign(member, { part: 'owner' }), { reload: false });
  return true;
}
