import type { EntityManager } from 'typeorm';

/** 보관 기간, ours: so long after its decision a dispute may be looked into again. */
const KEPT_DAYS = 365;

/** Files of disputes that were decided long ago: the rows stay with their hashes, the files go with the next sweep. */
export async function eraseEvidence(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `UPDATE company_certificates c SET erased_at = $1 FROM company_disputes d
      WHERE d.id = c.dispute_id AND d.decided_at < $2 AND c.erased_at IS NULL`,
    [now, new Date(now.getTime() - KEPT_DAYS * 86_400_000)],
  );
}
