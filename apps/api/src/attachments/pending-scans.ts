import type { EntityManager } from 'typeorm';
import { sendJob, sendJobs } from '../jobs/send-job.ts';

const BATCH = 1_000;

/** A file that waits for its scan. */
export interface PendingDocument {
  id: string;
  applicationId: string;
  documentType: string;
  fileName: string;
  storageKey: string;
}

/** Has a file scanned, in the transaction that stores its row. */
export const scanLater = (tx: EntityManager, documentId: string): Promise<void> =>
  sendJob(tx, 'scan', { documentId }, documentId);

/**
 * Where a scanner is configured: files from before there was one wait for their scan too, and each file that waits and that no job
 * knows of gets one. One whose job was given up waits for a person.
 */
export async function adoptPendingScans(tx: EntityManager): Promise<number> {
  await tx.query(
    `UPDATE documents SET scan = 'pending' WHERE id IN (
       SELECT id FROM documents WHERE scan = 'not-scanned' AND deleted_at IS NULL LIMIT ${BATCH})`,
  );
  const orphans: { id: string }[] = await tx.query(
    `SELECT id FROM documents d WHERE scan = 'pending' AND deleted_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM queued_jobs j WHERE j.name = 'scan' AND j.singleton_key = d.id::text
          AND j.state IN ('created', 'retry', 'active', 'failed')) ORDER BY uploaded_at LIMIT ${BATCH}`,
  );
  await sendJobs(
    tx,
    'scan',
    orphans.map(({ id }) => ({ data: { documentId: id }, key: id })),
  );
  return orphans.length;
}
