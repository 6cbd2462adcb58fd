import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { membershipsOf } from '../offices/membership.queries.ts';
import { actorOf } from './access.ts';
import { User } from './user.entity.ts';

/** The officer with this address, with the oldest membership of an office that runs; null when there is none. */
export async function officerByEmail(tx: EntityManager, email: string): Promise<Actor | null> {
  const user = await tx.findOneBy(User, { email: email.trim().toLowerCase() });
  if (user === null) return null;
  const memberships = await membershipsOf(tx, [user.id]);
  const running = memberships.find(({ role, endedAt }) => role === 'officer' && endedAt === null);
  return running === undefined ? null : actorOf(user, running);
}
