import type { EntityManager } from 'typeorm';
import { Membership } from './membership.entity.ts';

/** Makes a person an owner or a member of a company, from now on. */
export function joinCompany(
  tx: EntityManager,
  { userId, companyId, part }: { userId: string; companyId: string; part: 'owner' | 'member' },
  now: Date,
): Promise<Membership> {
  return tx.save(
    tx.create(Membership, { ...NOWHERE, userId, role: 'applicant', companyId, part, startedAt: now }),
  );
}

const NOWHERE = {
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
