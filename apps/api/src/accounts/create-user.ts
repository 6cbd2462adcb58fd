import type { EntityManager } from 'typeorm';
import { MembershipRequest } from './membership-request.entity.ts';
import { User } from './user.entity.ts';

/** Makes an account; its address is not confirmed yet. */
export function createUser(
  tx: EntityManager,
  {
    email,
    name,
    passwordHash,
    privacyConsentedAt,
  }: Pick<User, 'email' | 'name' | 'passwordHash' | 'privacyConsentedAt'>,
  now: Date,
): Promise<User> {
  return tx.save(
    tx.create(User, {
      email,
      name,
      passwordHash,
      privacyConsentedAt,
      emailConfirmedAt: null,
      createdAt: now,
    }),
  );
}

const belongsAlready = async (tx: EntityManager, companyId: string, email: string): Promise<boolean> => {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM running_memberships m JOIN users u ON u.id = m.user_id
      WHERE m.company_id = $1 AND lower(u.email) = lower($2)`,
    [companyId, email],
  );
  return rows.length > 0;
};

/**
 * 구성원 요청 to the owner of a company, without a password. Answers whether it is a new one: one of the same address may be open already,
 * or its person may belong to the company.
 */
export async function askForMembership(
  tx: EntityManager,
  companyId: string,
  { email, name }: { email: string; name: string },
  now: Date,
): Promise<boolean> {
  const isOpen = await tx
    .createQueryBuilder(MembershipRequest, 'm')
    .where('m.companyId = :companyId AND lower(m.email) = lower(:email)', { companyId, email })
    .andWhere(`m.status = 'open'`)
    .getExists();
  if (isOpen || (await belongsAlready(tx, companyId, email))) return false;
  const request = { companyId, email, name, status: 'open' as const, requestedAt: now };
  await tx.insert(MembershipRequest, request);
  return true;
}
