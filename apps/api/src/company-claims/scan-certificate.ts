import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { SYSTEM } from '../database/actor.ts';
import { sendJobs } from '../jobs/send-job.ts';

const BATCH = 1_000;

/** A certificate that waits for its scan. */
export interface PendingCertificate {
  id: string;
  companyId: string;
  storageKey: string;
}

/** The certificate, while it waits; null otherwise. */
export async function pendingCertificate(tx: EntityManager, id: string): Promise<PendingCertificate | null> {
  const rows: PendingCertificate[] = await tx.query(
    `SELECT id, company_id AS "companyId", storage_key AS "storageKey" FROM company_certificates
      WHERE id = $1 AND scan = 'pending'`,
    [id],
  );
  return rows[0] ?? null;
}

/** Writes down what the scanner said; an infected one stays shut, and whoever decides reads so. */
export async function settleCertificateScan(
  tx: EntityManager,
  { id, companyId }: PendingCertificate,
  scan: 'clean' | 'infected',
  now: Date,
): Promise<void> {
  const [, settled]: [unknown, number] = await tx.query(
    `UPDATE company_certificates SET scan = $2 WHERE id = $1 AND scan = 'pending'`,
    [id, scan],
  );
  if (settled === 0) return;
  await record(tx, SYSTEM, {
    action: 'company.certificate-scanned',
    at: now,
    chain: `company:${companyId}`,
    details: { certificateId: id, scan },
  });
}

/** Where a scanner is configured: those from before there was one wait too, and each that no job knows of gets one. */
export async function adoptPendingCertificates(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE company_certificates SET scan = 'pending' WHERE id IN (
       SELECT id FROM company_certificates WHERE scan = 'not-scanned' LIMIT ${BATCH})`,
  );
  const orphans: { id: string }[] = await tx.query(
    `SELECT id FROM company_certificates c WHERE scan = 'pending' AND NOT EXISTS (
       SELECT 1 FROM queued_jobs j WHERE j.name = 'scan' AND j.singleton_key = c.id::text
          AND j.state IN ('created', 'retry', 'active', 'failed')) ORDER BY uploaded_at LIMIT ${BATCH}`,
  );
  const jobs = orphans.map(({ id }) => ({ data: { certificateId: id }, key: id }));
  await sendJobs(tx, 'scan', jobs);
}
