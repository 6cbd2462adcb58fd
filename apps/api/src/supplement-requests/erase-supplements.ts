import type { EntityManager } from 'typeorm';

/** What was asked stays; what was answered, and stood there before, goes with the contents of the case. */
export async function eraseSupplements(tx: EntityManager, applicationId: string): Promise<void> {
  await tx.query(
    `UPDATE supplement_requests SET before = '{}', after = CASE WHEN after IS NULL THEN NULL ELSE '{}'::jsonb END, note = NULL
      WHERE application_id = $1`,
    [applicationId],
  );
}
