import type { AuditAnchorView, AnchorComparisonView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { optionalInstant, seoulDay, seoulInstant } from '../http/clock.ts';

/** 기준점: the checkpoint of a day that was kept outside the portal. */
export interface Anchor {
  id: string;
  day: string;
  checkpointId: string;
  checkpointHash: string;
}

const NAMES = `id, to_char(day, 'YYYY-MM-DD') AS day, checkpoint_id AS "checkpointId", checkpoint_hash AS "checkpointHash"`;

/** Makes the anchor of the day out of the latest checkpoint; null where it has one, or where there is no checkpoint yet. */
export async function makeAnchor(
  tx: EntityManager,
  mailedTo: readonly string[],
  at: Date,
): Promise<Anchor | null> {
  const rows: Anchor[] = await tx.query(
    `INSERT INTO audit_anchors (day, checkpoint_id, checkpoint_hash, made_at, mailed_to)
      SELECT $1, id, hash, $2, $3 FROM audit_checkpoints ORDER BY id DESC LIMIT 1
      ON CONFLICT (day) DO NOTHING RETURNING ${NAMES}`,
    [seoulDay(at), at, mailedTo],
  );
  return rows[0] ?? null;
}

/** The anchors that no time-stamp authority has seen yet; older ones are left: a late stamp says little. */
export function unstampedAnchors(tx: EntityManager, now: Date): Promise<Anchor[]> {
  return tx.query(
    `SELECT ${NAMES} FROM audit_anchors WHERE stamp IS NULL AND made_at > $1::timestamptz - interval '7 days' ORDER BY id LIMIT 10`,
    [now],
  );
}

/** What the authority said, or why it said nothing. */
export async function keepStamp(
  tx: EntityManager,
  { id }: Anchor,
  stamp: { der: Buffer; at: Date } | { problem: string },
): Promise<void> {
  const [at, der, problem] =
    'der' in stamp ? [stamp.at, stamp.der, null] : [null, null, stamp.problem.slice(0, 300)];
  await tx.query(
    'UPDATE audit_anchors SET stamped_at = $2, stamp = $3, stamp_problem = $4 WHERE id = $1 AND stamp IS NULL',
    [id, at, der, problem],
  );
}

/** The newest anchors. */
export async function listAnchors(tx: EntityManager, limit: number): Promise<AuditAnchorView[]> {
  const rows: (Anchor & {
    madeAt: Date;
    mailedTo: string[];
    stampedAt: Date | null;
    stampProblem: string | null;
  })[] = await tx.query(
    `SELECT ${NAMES}, made_at AS "madeAt", mailed_to AS "mailedTo", stamped_at AS "stampedAt", stamp_problem AS "stampProblem"
       FROM audit_anchors ORDER BY day DESC LIMIT $1`,
    [limit],
  );
  return rows.map((row) => ({
    ...row,
    madeAt: seoulInstant(row.madeAt),
    stampedAt: optionalInstant(row.stampedAt),
  }));
}

/** The time stamp of an anchor as the authority sent it; null without one. */
export async function stampOf(tx: EntityManager, id: string): Promise<Buffer | null> {
  const rows: { stamp: Buffer | null }[] = await tx.query('SELECT stamp FROM audit_anchors WHERE id = $1', [
    id,
  ]);
  return rows[0]?.stamp ?? null;
}

/** Whether a checkpoint that somebody kept elsewhere stands as it was kept. */
export async function compareCheckpoint(
  tx: EntityManager,
  number: number,
  hash: string,
): Promise<AnchorComparisonView> {
  const rows: { hash: string }[] = await tx.query('SELECT hash FROM audit_checkpoints WHERE id = $1', [
    number,
  ]);
  const found =
    rows[0] === undefined ? 'no-such-checkpoint' : rows[0].hash === hash ? 'same' : 'another-hash';
  return { fits: found === 'same', found };
}
