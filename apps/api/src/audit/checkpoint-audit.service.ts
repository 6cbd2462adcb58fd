import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { FIRST_HASH } from './audit.ts';
import { checkpointHash } from './verify-checkpoints.ts';

/** Any fixed number: one checkpoint is written at a time. */
const CHECKPOINT_LOCK = 1_763_700_001;

/** 사슬 머리의 사슬: writes down the heads of all chains that grew since the last checkpoint, chained in turn. */
@Injectable()
export class CheckpointAuditService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Returns how many chains the new checkpoint covers; 0 writes none. */
  checkpoint(): Promise<number> {
    return this.transactions.asSystem(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [CHECKPOINT_LOCK]);
      const grown: { chain: string; sequence: string; head_hash: string }[] = await tx.query(
        `SELECT chain, sequence, head_hash FROM audit_chains WHERE sequence > checkpointed_sequence
          ORDER BY chain LIMIT 1000 FOR UPDATE SKIP LOCKED`,
      );
      if (grown.length === 0) return 0;
      const last: { hash: string }[] = await tx.query(
        'SELECT hash FROM audit_checkpoints ORDER BY id DESC LIMIT 1',
      );
      const previous = last[0]?.hash ?? FIRST_HASH;
      const heads = grown.map((row) => ({
        chain: row.chain,
        sequence: Number(row.sequence),
        hash: row.head_hash,
      }));
      const at = this.clock.now();
      const written: { id: string }[] = await tx.query(
        'INSERT INTO audit_checkpoints (at, heads, previous_hash, hash) VALUES ($1, $2, $3, $4) RETURNING id',
        [at, JSON.stringify(heads), previous, checkpointHash(previous, at, heads)],
      );
      await tx.query(
        `UPDATE audit_chains c SET checkpointed_sequence = h.sequence, checkpoint_id = $2
          FROM jsonb_to_recordset($1::jsonb) AS h(chain text, sequence bigint) WHERE h.chain = c.chain`,
        [JSON.stringify(heads), written[0]?.id],
      );
      return heads.length;
    });
  }
}
