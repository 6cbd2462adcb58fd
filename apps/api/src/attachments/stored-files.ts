import type { EntityManager } from 'typeorm';

/** Of these keys, those that a document names, removed ones included, erased ones not. */
export async function keysOfDocuments(tx: EntityManager, keys: readonly string[]): Promise<string[]> {
  const rows: { key: string }[] = await tx.query(
    'SELECT storage_key AS key FROM documents WHERE storage_key = ANY($1) AND erased_at IS NULL',
    [keys],
  );
  return rows.map(({ key }) => key);
}
