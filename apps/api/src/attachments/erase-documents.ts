import type { EntityManager } from 'typeorm';

/** The names of its files go now, the files with the next sweep: no document names them any more. */
export async function eraseDocuments(tx: EntityManager, applicationId: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE documents SET erased_at = $2, deleted_at = coalesce(deleted_at, $2), file_name = '-'
      WHERE application_id = $1 AND erased_at IS NULL`,
    [applicationId, now],
  );
}
