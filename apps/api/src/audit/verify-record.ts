import type { AuditVerificationView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import type { BoundKind } from './bound-rows.ts';
import { Faults } from './faults.ts';
import { verifyAnchors } from './verify-anchors.ts';
import { CheckpointCheck } from './verify-checkpoints.ts';
import { EventCheck } from './verify-events.ts';
import { RowCheck } from './verify-rows.ts';

/** What is verified, and how it goes. */
export interface VerificationRequest {
  kinds: readonly BoundKind[];
  /** The checkpoint up to which all was verified before; null: everything from the beginning. */
  since: { id: string; hash: string } | null;
  /** Told now and then: the share of the work that is done, from 0 to 1. */
  tell: (share: number) => Promise<void>;
}

/** Events are nearly all of the work; the rest of the share is for what comes after them. */
const OF_EVENTS = 0.95;

/**
 * 감사 기록 검증: recomputes every chain and the chain of chain heads, holds today's rows and the anchors against them, and names what does
 * not fit. All of it is seen at one moment, a page at a time, so that people who work meanwhile neither disturb it nor wait for it.
 */
export async function verifyRecord(
  tx: EntityManager,
  { kinds, since, tell }: VerificationRequest,
): Promise<AuditVerificationView> {
  const faults = new Faults();
  const rows = new RowCheck(tx, faults, kinds);
  const total = await eventsToCheck(tx, since?.id ?? null);
  const events = new EventCheck(tx, faults, rows, (checked) =>
    tell(Math.min(1, checked / total) * OF_EVENTS),
  );
  if (since === null) await events.whole();
  else await events.grownSince(since.id);
  const unboundRows = since === null && !faults.isFull ? await rows.unbound() : null;
  const checkpoints = new CheckpointCheck(tx, faults, () => tell(OF_EVENTS));
  await checkpoints.after(since);
  const anchors = await verifyAnchors(tx, faults);
  const [first] = faults.found;
  const { latest } = checkpoints;
  return {
    ok: first === undefined,
    extent: since === null ? 'whole' : 'new',
    checked: events.checked,
    checkedRows: rows.checked,
    unboundRows,
    checkedCheckpoints: checkpoints.checked,
    checkedAnchors: anchors,
    latestCheckpoint:
      first === undefined && latest !== null
        ? { id: latest.id, at: seoulInstant(latest.at), hash: latest.hash }
        : null,
    firstBadId: first?.id ?? null,
    reason: first?.reason ?? null,
    faults: faults.found,
  };
}

/** How many events a verification walks: a chain's sequence counts its own. */
export async function eventsToCheck(tx: EntityManager, sinceId: string | null): Promise<number> {
  const rows: { count: string | null }[] = await tx.query(
    `SELECT sum(sequence) AS count FROM audit_chains
      WHERE $1::bigint IS NULL OR checkpoint_id > $1 OR sequence > checkpointed_sequence`,
    [sinceId],
  );
  return Math.max(1, Number(rows[0]?.count ?? 0));
}
