import type { OrganizationView, UserView } from '@subsidy/contract';
import { TECHNO_PARKS } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { User } from './user.entity.ts';

/** Where a person belongs, by name. */
async function organizationOf(tx: EntityManager, user: User): Promise<OrganizationView> {
  if (user.companyId !== null || user.supplierId !== null) {
    const kind = user.companyId === null ? 'supplier' : 'company';
    const id = user.companyId ?? user.supplierId ?? '';
    const rows: { name: string }[] = await tx.query(
      `SELECT name FROM ${kind === 'company' ? 'companies' : 'suppliers'} WHERE id = $1`,
      [id],
    );
    return { kind, id, name: rows[0]?.name ?? '' };
  }
  if (user.technoParkCode !== null) {
    const park = TECHNO_PARKS.find(({ code }) => code === user.technoParkCode);
    return { kind: 'techno-park', id: user.technoParkCode, name: park?.name ?? user.technoParkCode };
  }
  return { kind: 'program-office', id: 'program-office', name: user.organizationName ?? '전담기관' };
}

/** The person as the portal shows them to themselves. */
export async function toUserView(tx: EntityManager, user: User): Promise<UserView> {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    organization: await organizationOf(tx, user),
    emailConfirmed: user.emailConfirmedAt !== null,
  };
}

/** The account of an address, whatever its case. */
export function findUserByEmail(tx: EntityManager, email: string): Promise<User | null> {
  return tx.createQueryBuilder(User, 'u').where('lower(u.email) = lower(:email)', { email }).getOne();
}
