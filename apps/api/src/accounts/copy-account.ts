import type { OwnAccountCopy } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { factorsOf, userOf } from './account.queries.ts';

/** 내 정보: the account, without its secrets. */
export async function copyAccount(tx: EntityManager, userId: string): Promise<OwnAccountCopy> {
  const user = await userOf(tx, userId);
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    createdAt: seoulInstant(user.createdAt),
    privacyConsentedAt: optionalInstant(user.privacyConsentedAt),
    emailConfirmedAt: optionalInstant(user.emailConfirmedAt),
    lastSignInAt: optionalInstant(user.lastSignInAt),
    factors: await factorsOf(tx, userId),
  };
}
