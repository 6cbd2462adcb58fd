import { Injectable } from '@nestjs/common';
import type { AuditVerificationView, JsonValue } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { auditHash, FIRST_HASH, sha256 } from './audit.ts';
import { CHAIN_FAULTS } from './audit-labels.ts';

interface EventRow {
  id: string;
  chain: string;
  sequence: string;
  application_id: string | null;
  at: Date;
  action: string;
  actor_id: string | null;
  actor_name: string;
  actor_role: string;
  details: JsonValue;
  previous_hash: string;
  hash: string;
}

interface CheckpointRow {
  id: string;
  at: Date;
  heads: { chain: string; sequence: number; hash: string }[];
  previous_hash: string;
  hash: string;
}

interface Bad {
  id: string;
  reason: string;
}

/** 확인점: how many were seen, and the last that fits. */
interface SeenCheckpoints {
  checked: number;
  bad: Bad | null;
  latest: CheckpointRow | null;
}

const NO_CHECKPOINTS: SeenCheckpoints = { checked: 0, bad: null, latest: null };

const toCheckpointView = (row: CheckpointRow | null): AuditVerificationView['latestCheckpoint'] =>
  row === null ? null : { id: row.id, at: seoulInstant(row.at), hash: row.hash };

/** Rows at a time: what an event tells may be long. */
const PAGE = 500;
const CHECKPOINT_PAGE = 50;

/**
 * 감사 기록 검증: recomputes every chain and the chain of chain heads, and names the first row that does not fit. All of it is seen at
 * one moment, a page at a time, so that people who work meanwhile neither disturb it nor wait for it.
 */
@Injectable()
export class VerifyAuditService {
  constructor(private readonly transactions: Transactions) {}

  verify(actor: Actor): Promise<AuditVerificationView> {
    return this.transactions.snapshotAs(actor, async (tx) => {
      const events = await this.verifyEvents(tx);
      const checkpoints = events.bad === null ? await this.verifyCheckpoints(tx) : NO_CHECKPOINTS;
      const bad = events.bad ?? checkpoints.bad;
      return {
        ok: bad === null,
        checked: events.checked,
        checkedCheckpoints: checkpoints.checked,
        latestCheckpoint: bad === null ? toCheckpointView(checkpoints.latest) : null,
        firstBadId: bad?.id ?? null,
        reason: bad?.reason ?? null,
      };
    });
  }

  private async verifyEvents(tx: EntityManager): Promise<{ checked: number; bad: Bad | null }> {
    let checked = 0;
    let after = { chain: '', sequence: 0 };
    let previous = { chain: '', sequence: 0, hash: FIRST_HASH };
    for (;;) {
      const rows: EventRow[] = await tx.query(
        `SELECT * FROM audit_events WHERE (chain, sequence) > ($1, $2) ORDER BY chain, sequence LIMIT ${PAGE}`,
        [after.chain, after.sequence],
      );
      for (const row of rows) {
        checked += 1;
        if (row.chain !== previous.chain) {
          const short = await this.headMismatch(tx, previous);
          if (short !== null) return { checked, bad: short };
          previous = { chain: row.chain, sequence: 0, hash: FIRST_HASH };
        }
        const bad = badEvent(row, previous);
        if (bad !== null) return { checked, bad };
        previous = { chain: row.chain, sequence: Number(row.sequence), hash: row.hash };
        after = { chain: row.chain, sequence: Number(row.sequence) };
      }
      if (rows.length < PAGE) break;
    }
    return { checked, bad: (await this.headMismatch(tx, previous)) ?? (await this.emptyChain(tx)) };
  }

  /** The head of a chain that has lost its last events no longer fits them. */
  private async headMismatch(
    tx: EntityManager,
    last: { chain: string; sequence: number; hash: string },
  ): Promise<Bad | null> {
    if (last.chain === '') return null;
    const heads: { sequence: string; head_hash: string }[] = await tx.query(
      'SELECT sequence, head_hash FROM audit_chains WHERE chain = $1',
      [last.chain],
    );
    const head = heads[0];
    if (head !== undefined && Number(head.sequence) === last.sequence && head.head_hash === last.hash)
      return null;
    return { id: `${last.chain}#${last.sequence}`, reason: CHAIN_FAULTS.headDiffers };
  }

  private async emptyChain(tx: EntityManager): Promise<Bad | null> {
    const chains: { chain: string }[] = await tx.query(
      `SELECT chain FROM audit_chains c WHERE sequence > 0
        AND NOT EXISTS (SELECT 1 FROM audit_events e WHERE e.chain = c.chain) ORDER BY chain LIMIT 1`,
    );
    return chains[0] === undefined ? null : { id: `${chains[0].chain}#1`, reason: CHAIN_FAULTS.chainGone };
  }

  private async verifyCheckpoints(tx: EntityManager): Promise<SeenCheckpoints> {
    let checked = 0;
    let latest: CheckpointRow | null = null;
    for (;;) {
      const rows: CheckpointRow[] = await tx.query(
        `SELECT * FROM audit_checkpoints WHERE id > $1 ORDER BY id LIMIT ${CHECKPOINT_PAGE}`,
        [latest?.id ?? '0'],
      );
      for (const row of rows) {
        checked += 1;
        const bad = await badCheckpoint(tx, row, latest?.hash ?? FIRST_HASH);
        if (bad !== null) return { checked, bad, latest };
        latest = row;
      }
      if (rows.length < CHECKPOINT_PAGE) return { checked, bad: null, latest };
    }
  }
}

async function badCheckpoint(tx: EntityManager, row: CheckpointRow, previous: string): Promise<Bad | null> {
  if (row.previous_hash !== previous || row.hash !== checkpointHash(previous, row.at, row.heads)) {
    return { id: `checkpoint#${row.id}`, reason: CHAIN_FAULTS.headsChanged };
  }
  const lost: { chain: string; sequence: string }[] = await tx.query(
    `SELECT h.chain, h.sequence FROM jsonb_to_recordset($1::jsonb) AS h(chain text, sequence bigint, hash text)
      LEFT JOIN audit_events e ON e.chain = h.chain AND e.sequence = h.sequence
      WHERE e.hash IS DISTINCT FROM h.hash LIMIT 1`,
    [JSON.stringify(row.heads)],
  );
  if (lost[0] === undefined) return null;
  return { id: `${lost[0].chain}#${lost[0].sequence}`, reason: CHAIN_FAULTS.unlikeCheckpoint };
}

function badEvent(row: EventRow, previous: { sequence: number; hash: string }): Bad | null {
  const sequence = Number(row.sequence);
  const id = `${row.chain}#${sequence}`;
  const expected = auditHash(previous.hash, {
    id: row.id,
    chain: row.chain,
    sequence,
    applicationId: row.application_id,
    at: row.at.toISOString(),
    action: row.action,
    actorId: row.actor_id,
    actorName: row.actor_name,
    actorRole: row.actor_role,
    details: row.details,
  });
  if (sequence !== previous.sequence + 1) return { id: row.id, reason: CHAIN_FAULTS.gap };
  const intact = row.id === id && row.previous_hash === previous.hash && row.hash === expected;
  return intact ? null : { id: row.id, reason: CHAIN_FAULTS.changed };
}

/** Hash of a checkpoint: over the one before it, its instant and the heads it saw. */
export function checkpointHash(
  previousHash: string,
  at: Date,
  heads: { chain: string; sequence: number; hash: string }[],
): string {
  return sha256(`${previousHash}\n${canonicalJson({ at: at.toISOString(), heads })}`);
}
