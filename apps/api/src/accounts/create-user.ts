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

/** 구성원 요청 to the owner of a company. Answers whether it is a new one: one of the same address may be open already. */
export async function askForMembership(
  tx: EntityManager,
  companyId: string,
  { email, name }: { email: string; name: string },
  passwordHash: string,
  now: Date,
): Promise<boolean> {
  const isOpen = await tx
    .createQueryBuilder(MembershipRequest, 'm')
    .where('m.companyId = :companyId AND lower(m.email) = lower(:email)', { companyId, email })
    .andWhere(`m.status = 'open'`)
    .getExists();
  if (isOpen) return false;
  const request = { companyId, email, name, passwordHash, status: 'open' as const, requestedAt: now };
  await tx.insert(MembershipRequest, request);
  return true;
}
