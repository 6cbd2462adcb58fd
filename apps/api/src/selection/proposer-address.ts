import type { EntityManager } from 'typeorm';
import type { SelectionRun } from './selection-run.entity.ts';

/** Where whoever proposed the run gets mail; null if nobody did. */
export async function proposerAddress(
  tx: EntityManager,
  { proposedBy }: SelectionRun,
): Promise<string | null> {
  if (proposedBy === null) return null;
  const people: { email: string }[] = await tx.query('SELECT email FROM people WHERE id = $1', [proposedBy]);
  return people[0]?.email ?? null;
}
