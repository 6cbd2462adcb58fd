import type { OrganizationView, UserView } from '@subsidy/contract';
import { technoParkLabel } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.ts';
import { User } from './user.entity.ts';

/** Where a person belongs, by name. */
function organizationOf(tx: EntityManager, user: User): Promise<OrganizationView> {
  if (user.companyId !== null) return businessOf(tx, 'company', user.companyId);
  if (user.supplierId !== null) return businessOf(tx, 'supplier', user.supplierId);
  return Promise.resolve(officeOf(user));
}

async function businessOf(
  tx: EntityManager,
  kind: 'company' | 'supplier',
  id: string,
): Promise<OrganizationView> {
  const table = kind === 'company' ? 'companies' : 'suppliers';
  const rows: { name: string }[] = await tx.query(`SELECT name FROM ${table} WHERE id = $1`, [id]);
  return { kind, id, name: rows[0]?.name ?? '' };
}

function officeOf({ technoParkCode, organizationName }: User): OrganizationView {
  if (technoParkCode !== null) {
    return { kind: 'techno-park', id: technoParkCode, name: technoParkLabel(technoParkCode) };
  }
  return { kind: 'program-office', id: 'program-office', name: organizationName ?? '전담기관' };
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

/** Refuses an address that has an account. Two who ask for the same one at once come one after the other. */
export async function claimEmail(tx: EntityManager, email: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`email ${email.toLowerCase()}`]);
  if ((await findUserByEmail(tx, email)) !== null) throw new Refusal('email-taken');
}

/** The account of an address, whatever its case. */
export function findUserByEmail(tx: EntityManager, email: string): Promise<User | null> {
  return tx.createQueryBuilder(User, 'u').where('lower(u.email) = lower(:email)', { email }).getOne();
}
