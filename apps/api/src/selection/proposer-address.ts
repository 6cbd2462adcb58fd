import type { EntityManager } from 'typeorm';
import { User } from '../accounts/user.entity.ts';
import type { SelectionRun } from './selection-run.entity.ts';

/** Where whoever proposed the run gets mail; null if nobody did. */
export async function proposerAddress(
  tx: EntityManager,
  { proposedBy }: SelectionRun,
): Promise<string | null> {
  if (proposedBy === null) return null;
  const proposer = await tx.findOneBy(User, { id: proposedBy });
  return proposer?.email ?? null;
}
