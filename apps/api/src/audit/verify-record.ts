import type { AuditVerificationView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import type { BoundKind } from './bound-rows.ts';
import { Faults } from './faults.ts';
import { verifyAnchors } from './verify-anchors.ts';
import { CheckpointCheck, type CheckpointMark } from './verify-checkpoints.ts';
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
  return {
    extent: since === null ? 'whole' : 'new',
    checked: events.checked,
    checkedRows: rows.checked,
    unboundRows,
    checkedCheckpoints: checkpoints.checked,
    checkedAnchors: anchors,
    ...verdictOf(faults, checkpoints.latest),
  };
}

type Verdict = Pick<AuditVerificationView, 'ok' | 'latestCheckpoint' | 'firstBadId' | 'reason' | 'faults'>;

function verdictOf({ found }: Faults, latest: CheckpointMark | null): Verdict {
  const [first] = found;
  if (first !== undefined) {
    return { ok: false, latestCheckpoint: null, firstBadId: first.id, reason: first.reason, faults: found };
  }
  const latestCheckpoint = latest && { id: latest.id, at: seoulInstant(latest.at), hash: latest.hash };
  return { ok: true, latestCheckpoint, firstBadId: null, reason: null, faults: [] };
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
