import type { EntityManager } from 'typeorm';
import { giveMembership } from './give-membership.ts';
import type { Membership } from './membership.entity.ts';

/** Makes a person an owner or a member of a company, from now on. */
export const joinCompany = (
  tx: EntityManager,
  { userId, companyId, part }: { userId: string; companyId: string; part: 'owner' | 'member' },
  now: Date,
): Promise<Membership> => giveMembership(tx, userId, 'applicant', { companyId, part }, now);
