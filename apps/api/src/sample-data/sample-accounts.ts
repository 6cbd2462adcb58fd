import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../accounts/passwords.ts';
import { User } from '../accounts/user.entity.ts';
import { Membership } from '../offices/membership.entity.ts';

/** Password of every sample account; sample data is refused in production. */
export const SAMPLE_PASSWORD = 'sample-portal-2026!';

/** An account of the samples and its only membership. */
export type SamplePerson = Pick<User, 'email' | 'name'> &
  Pick<Membership, 'role'> &
  Partial<Omit<Membership, 'id' | 'userId' | 'role' | 'startedAt'>>;

/** Stores accounts with confirmed addresses, each with its membership. */
export async function insertPeople(
  tx: EntityManager,
  people: readonly SamplePerson[],
  now: Date,
): Promise<void> {
  if (people.length === 0) return;
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const made = people.map(({ email, name, ...as }) => ({ id: randomUUID(), email, name, as }));
  await tx.insert(
    User,
    made.map(({ id, email, name }) => ({
      ...{ id, email, name, passwordHash },
      privacyConsentedAt: now,
      emailConfirmedAt: now,
      createdAt: now,
    })),
  );
  await tx.insert(
    Membership,
    made.map(({ id, as }) => ({ ...as, userId: id, startedAt: now })),
  );
}
