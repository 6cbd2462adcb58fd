import type { EntityManager } from 'typeorm';

/** Of these keys, those that the register of exports names. */
export async function keysOfExports(tx: EntityManager, keys: readonly string[]): Promise<string[]> {
  const rows: { key: string }[] = await tx.query(
    'SELECT storage_key AS key FROM approval_exports WHERE storage_key = ANY($1)',
    [keys],
  );
  return rows.map(({ key }) => key);
}
