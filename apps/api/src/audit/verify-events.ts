import type { JsonValue } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { auditHash, FIRST_HASH, nameHash } from './audit.ts';
import { CHAIN_FAULTS } from './audit-labels.ts';
import type { BoundRow } from './bound-rows.ts';
import type { Faults } from './faults.ts';
import type { RowCheck } from './verify-rows.ts';

interface EventRow {
  id: string;
  chain: string;
  sequence: string;
  application_id: string | null;
  at: Date;
  action: string;
  actor_id: string | null;
  actor_name: string | null;
  actor_hash: string | null;
  /** Of the name beside the event; null once it was erased. */
  person_name: string | null;
  salt: string | null;
  actor_role: string;
  details: JsonValue;
  bound_rows: BoundRow[] | null;
  previous_hash: string;
  hash: string;
}

/** The last event that was seen. */
interface Seen {
  chain: string;
  sequence: number;
  hash: string;
}

/** Rows at a time: what an event tells may be long. */
const PAGE = 500;
const CHAINS = 200;

/** 사건 검증: every event of these chains, in their order; a page and the rows that one chain binds are held at a time. */
export class EventCheck {
  checked = 0;
  private previous: Seen = { chain: '', sequence: 0, hash: FIRST_HASH };
  private ended: Seen[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly faults: Faults,
    private readonly rows: RowCheck,
    private readonly tell: (checked: number) => Promise<void>,
  ) {}

  async whole(): Promise<void> {
    await this.walk(null);
    await this.emptyChains();
  }

  /** The chains that grew since this checkpoint, each from its beginning: what was verified before is not taken on trust. */
  async grownSince(checkpointId: string): Promise<void> {
    let last = '';
    while (!this.faults.isFull) {
      const rows: { chain: string }[] = await this.tx.query(
        `SELECT chain FROM audit_chains WHERE (checkpoint_id > $1 OR sequence > checkpointed_sequence) AND chain > $2
          ORDER BY chain LIMIT ${CHAINS}`,
        [checkpointId, last],
      );
      const chains = rows.map(({ chain }) => chain);
      last = chains.at(-1) ?? last;
      if (chains.length === 0) return;
      await this.walk(chains);
    }
  }

  private async walk(chains: readonly string[] | null): Promise<void> {
    let after = { chain: '', sequence: 0 };
    while (!this.faults.isFull) {
      const page: EventRow[] = await this.tx.query(
        `SELECT e.*, p.name AS person_name, p.salt FROM audit_events e LEFT JOIN event_people p ON p.event_id = e.id
          WHERE (e.chain, e.sequence) > ($1, $2)
          ${chains === null ? '' : 'AND e.chain = ANY ($3)'} ORDER BY e.chain, e.sequence LIMIT ${PAGE}`,
        [after.chain, after.sequence, ...(chains === null ? [] : [chains])],
      );
      for (const row of page) this.see(row);
      const last = page.at(-1);
      if (last !== undefined) after = { chain: last.chain, sequence: Number(last.sequence) };
      await this.settle(page.length < PAGE);
      await this.tell(this.checked);
      if (page.length < PAGE) return;
    }
  }

  private see(row: EventRow): void {
    this.checked += 1;
    if (row.chain !== this.previous.chain) this.endChain(row.chain);
    const fault = faultOf(row, this.previous);
    if (fault !== null) this.faults.add(row.id, fault);
    this.rows.bind(row.id, row.bound_rows ?? []);
    this.previous = { chain: row.chain, sequence: Number(row.sequence), hash: row.hash };
  }

  private endChain(next: string): void {
    if (this.previous.chain !== '') this.ended.push(this.previous);
    this.rows.endChain();
    this.previous = { chain: next, sequence: 0, hash: FIRST_HASH };
  }

  /** The heads of the chains that ended in this page, and the rows that they bind. */
  private async settle(isLast: boolean): Promise<void> {
    if (isLast) this.endChain('');
    await this.compareHeads();
    await this.rows.compare(isLast);
  }

  /** The head of a chain that has lost its last events no longer fits them. */
  private async compareHeads(): Promise<void> {
    if (this.ended.length === 0) return;
    const heads: { chain: string; sequence: string; head_hash: string }[] = await this.tx.query(
      'SELECT chain, sequence, head_hash FROM audit_chains WHERE chain = ANY ($1)',
      [this.ended.map(({ chain }) => chain)],
    );
    const byChain = new Map(heads.map((head) => [head.chain, head]));
    for (const { chain, sequence, hash } of this.ended) {
      const head = byChain.get(chain);
      if (Number(head?.sequence) !== sequence || head?.head_hash !== hash)
        this.faults.add(`${chain}#${sequence}`, CHAIN_FAULTS.headDiffers);
    }
    this.ended = [];
  }

  private async emptyChains(): Promise<void> {
    const chains: { chain: string }[] = await this.tx.query(
      `SELECT chain FROM audit_chains c WHERE sequence > 0
        AND NOT EXISTS (SELECT 1 FROM audit_events e WHERE e.chain = c.chain) ORDER BY chain LIMIT 10`,
    );
    for (const { chain } of chains) this.faults.add(`${chain}#1`, CHAIN_FAULTS.chainGone);
  }
}

/** What an event tells, as its hash covers it. */
const expectedHash = (row: EventRow, previous: Seen): string =>
  auditHash(previous.hash, {
    id: row.id,
    chain: row.chain,
    sequence: Number(row.sequence),
    applicationId: row.application_id,
    at: row.at.toISOString(),
    action: row.action,
    actorId: row.actor_id,
    ...(row.actor_name === null ? {} : { actorName: row.actor_name }),
    ...(row.actor_hash === null ? {} : { actorHash: row.actor_hash }),
    actorRole: row.actor_role,
    details: row.details,
    ...(row.bound_rows === null ? {} : { rows: row.bound_rows }),
  });

function faultOf(row: EventRow, previous: Seen): string | null {
  const sequence = Number(row.sequence);
  if (sequence !== previous.sequence + 1) return CHAIN_FAULTS.gap;
  const isIntact =
    row.id === `${row.chain}#${sequence}` &&
    row.previous_hash === previous.hash &&
    row.hash === expectedHash(row, previous);
  if (!isIntact) return CHAIN_FAULTS.changed;
  return isNamed(row) ? null : CHAIN_FAULTS.nameDiffers;
}

/** A name that was erased is no fault; one that is there is the one that the event was recorded with. */
const isNamed = ({ actor_hash: hash, person_name: name, salt }: EventRow): boolean =>
  name === null || (salt !== null && hash === nameHash(salt, name));
