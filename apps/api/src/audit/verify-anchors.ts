import { dayInWords } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { CHAIN_FAULTS } from './audit-labels.ts';
import type { Faults } from './faults.ts';

/** 기준점 대조: every checkpoint that was kept elsewhere has to stand as it was kept. Answers how many there are. */
export async function verifyAnchors(tx: EntityManager, faults: Faults): Promise<number> {
  const differing: { day: string; checkpoint_id: string }[] = await tx.query(
    `SELECT to_char(a.day, 'YYYY-MM-DD') AS day, a.checkpoint_id FROM audit_anchors a
      LEFT JOIN audit_checkpoints c ON c.id = a.checkpoint_id
     WHERE c.hash IS DISTINCT FROM a.checkpoint_hash ORDER BY a.day LIMIT 50`,
  );
  for (const { day, checkpoint_id: id } of differing)
    faults.add(`checkpoint#${id}`, CHAIN_FAULTS.unlikeAnchor(dayInWords(day)));
  const rows: { count: string }[] = await tx.query('SELECT count(*) FROM audit_anchors');
  return Number(rows[0]?.count ?? 0);
}
