import type { EntityManager } from 'typeorm';

/** Where a person gets mail; null for nobody. */
export async function addressOfPerson(tx: EntityManager, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const people: { email: string }[] = await tx.query('SELECT email FROM people WHERE id = $1', [id]);
  return people[0]?.email ?? null;
}
