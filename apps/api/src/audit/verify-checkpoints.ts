import { canonicalJson } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { FIRST_HASH } from './audit.ts';
import { CHAIN_FAULTS } from './audit-labels.ts';
import type { Faults } from './faults.ts';
import { sha256 } from './hash.ts';

interface CheckpointHead {
  chain: string;
  sequence: number;
  hash: string;
}

/** A checkpoint by what is kept of it elsewhere. */
export interface CheckpointMark {
  id: string;
  at: Date;
  hash: string;
}

interface CheckpointRow extends CheckpointMark {
  heads: CheckpointHead[];
  previous_hash: string;
}

const PAGE = 50;

/** Hash of a checkpoint: over the one before it, its instant and the heads it saw. */
export function checkpointHash(previousHash: string, at: Date, heads: readonly CheckpointHead[]): string {
  return sha256(
    `${previousHash}\n${canonicalJson({ at: at.toISOString(), heads: heads.map((head) => ({ ...head })) })}`,
  );
}

/** 확인점 검증: the checkpoints after the one that was verified before, each by the one before it and by the events that it saw. */
export class CheckpointCheck {
  checked = 0;
  latest: CheckpointMark | null = null;

  constructor(
    private readonly tx: EntityManager,
    private readonly faults: Faults,
    private readonly tell: (checked: number) => Promise<void>,
  ) {}

  async after(verified: { id: string; hash: string } | null): Promise<void> {
    if (verified !== null) await this.begin(verified);
    let last = { id: verified?.id ?? '0', hash: verified?.hash ?? FIRST_HASH };
    while (!this.faults.isFull) {
      const rows: CheckpointRow[] = await this.tx.query(
        `SELECT * FROM audit_checkpoints WHERE id > $1 ORDER BY id LIMIT ${PAGE}`,
        [last.id],
      );
      for (const row of rows) {
        await this.see(row, last.hash);
        last = row;
      }
      await this.tell(this.checked);
      if (rows.length < PAGE) break;
    }
    await this.lostTail();
  }

  /** The one that was verified before has to be there still, as it was. */
  private async begin({ id, hash }: { id: string; hash: string }): Promise<void> {
    const rows: CheckpointRow[] = await this.tx.query('SELECT * FROM audit_checkpoints WHERE id = $1', [id]);
    this.latest = rows[0] ?? null;
    if (rows[0]?.hash !== hash) this.faults.add(`checkpoint#${id}`, CHAIN_FAULTS.unlikeVerified);
  }

  private async see(row: CheckpointRow, previous: string): Promise<void> {
    this.checked += 1;
    if (row.previous_hash !== previous) {
      this.faults.add(`checkpoint#${row.id}`, CHAIN_FAULTS.checkpointBefore);
    } else if (row.hash !== checkpointHash(previous, row.at, row.heads)) {
      this.faults.add(`checkpoint#${row.id}`, CHAIN_FAULTS.headsChanged);
    }
    this.latest = row;
    const lost: { chain: string; sequence: string }[] = await this.tx.query(
      `SELECT h.chain, h.sequence FROM jsonb_to_recordset($1::jsonb) AS h(chain text, sequence bigint, hash text)
        LEFT JOIN audit_events e ON e.chain = h.chain AND e.sequence = h.sequence
        WHERE e.hash IS DISTINCT FROM h.hash LIMIT 5`,
      [JSON.stringify(row.heads)],
    );
    for (const { chain, sequence } of lost)
      this.faults.add(`${chain}#${sequence}`, CHAIN_FAULTS.unlikeCheckpoint);
  }

  /** A chain remembers the checkpoint that saw it last: one after the last that is there was taken away. */
  private async lostTail(): Promise<void> {
    const rows: { id: string | null }[] = await this.tx.query(
      'SELECT checkpoint_id AS id FROM audit_chains ORDER BY checkpoint_id DESC NULLS LAST LIMIT 1',
    );
    const seen = rows[0]?.id ?? null;
    if (seen !== null && Number(seen) > Number(this.latest?.id ?? 0))
      this.faults.add(`checkpoint#${seen}`, CHAIN_FAULTS.checkpointGone);
  }
}
