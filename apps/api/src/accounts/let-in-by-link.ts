import type { EntityManager } from 'typeorm';
import { findUserByEmail } from './account.queries.ts';
import { issueToken } from './account-tokens.ts';
import { createUser } from './create-user.ts';
import type { User } from './user.entity.ts';

/**
 * 들이기: the account of an address, made where there is none; then with the token of the one-time link that sets its first password. Two
 * who let the same address in at once come one after the other. Asked as the portal.
 */
export async function letInByLink(
  tx: EntityManager,
  account: Pick<User, 'email' | 'name' | 'passwordHash' | 'privacyConsentedAt'>,
  now: Date,
): Promise<{ user: User; token: string | null }> {
  const key = `email ${account.email.toLowerCase()}`;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const known = await findUserByEmail(tx, account.email);
  if (known !== null) return { user: known, token: null };
  const user = await createUser(tx, account, now);
  return { user, token: await issueToken(tx, user.id, 'first-password', now) };
}
