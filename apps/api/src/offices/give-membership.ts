import type { Role } from '@subsidy/rules';
import { IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Membership } from './membership.entity.ts';

/** What a membership is of; whatever is not said, it has not. */
export type MembershipOf = Partial<
  Pick<
    Membership,
    | 'part'
    | 'companyId'
    | 'supplierId'
    | 'leadCompanyId'
    | 'technoParkCode'
    | 'officeId'
    | 'organizationName'
    | 'expertise'
  >
>;

const NOWHERE = {
  part: null,
  companyId: null,
  supplierId: null,
  leadCompanyId: null,
  technoParkCode: null,
  officeId: null,
  organizationName: null,
  expertise: null,
  endedAt: null,
  endedBy: null,
  endReason: null,
} as const;

/** Gives a person a membership, from now on. Asked as the portal: nobody else may. */
export const giveMembership = (
  tx: EntityManager,
  userId: string,
  role: Role,
  of: MembershipOf,
  now: Date,
): Promise<Membership> => tx.save(tx.create(Membership, { ...NOWHERE, ...of, userId, role, startedAt: now }));

/** Whether a person has this membership now. */
export function hasMembership(
  tx: EntityManager,
  userId: string,
  role: Role,
  { technoParkCode, officeId, leadCompanyId }: MembershipOf,
): Promise<boolean> {
  const where: FindOptionsWhere<Membership> = { userId, role, endedAt: IsNull() };
  if (technoParkCode != null) where.technoParkCode = technoParkCode;
  if (officeId != null) where.officeId = officeId;
  if (leadCompanyId != null) where.leadCompanyId = leadCompanyId;
  return tx.existsBy(Membership, where);
}

/** The memberships of administrators that run, kept as they are until the transaction ends. */
export const holdAdministrators = (tx: EntityManager): Promise<Membership[]> =>
  tx.find(Membership, {
    where: { role: 'admin', endedAt: IsNull() },
    order: { startedAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

/** A membership by its id, as far as whoever asks may see it; null otherwise. */
export const seenMembership = (tx: EntityManager, id: string): Promise<Membership | null> =>
  tx.findOneBy(Membership, { id });

/** Ends a membership from this moment on; null when it has ended before. Asked as the portal: nobody else may. */
export async function endMembership(
  tx: EntityManager,
  id: string,
  ended: { endedAt: Date; endedBy: string | null; endReason: string },
): Promise<Membership | null> {
  const membership = await tx.findOneOrFail(Membership, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (membership.endedAt !== null) return null;
  return tx.save(Object.assign(membership, ended), { reload: false });
}
