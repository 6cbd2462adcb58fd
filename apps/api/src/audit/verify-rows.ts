import type { EntityManager } from 'typeorm';
import { CHAIN_FAULTS, kindLabel } from './audit-labels.ts';
import { storedHashes, type BoundKind, type BoundRow } from './bound-rows.ts';
import { isAllBound, unboundPages } from './former-rows.ts';
import type { Faults } from './faults.ts';

/** The last that a chain says of a row. */
interface Binding extends BoundRow {
  eventId: string;
}

/** Rows that are read at a time; one may hold a whole filing. */
const PAGE = 200;

/** 행 대조: what the last event of its chain says of each row, against the row as it stands today. */
export class RowCheck {
  checked = 0;
  private readonly kinds: ReadonlyMap<string, BoundKind>;
  /** Of a kind that answers another, that other. */
  private readonly answers: ReadonlyMap<string, string>;
  private readonly found = new Map<string, number>();
  private ofChain = new Map<string, Binding>();
  private due: Binding[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly faults: Faults,
    kinds: readonly BoundKind[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
    this.answers = new Map(
      kinds.flatMap(({ kind, answeredBy }) =>
        answeredBy === undefined ? [] : [[answeredBy, kind] as const],
      ),
    );
  }

  bind(eventId: string, rows: readonly BoundRow[]): void {
    for (const row of rows) {
      const answered = this.answers.get(row.kind);
      if (answered !== undefined) this.ofChain.delete(`${answered} ${row.id}`);
      this.ofChain.set(`${row.kind} ${row.id}`, { ...row, eventId });
    }
  }

  endChain(): void {
    this.due.push(...this.ofChain.values());
    this.ofChain = new Map();
  }

  /** Compares what is due, a page at a time; the rest waits for more unless it is the last. */
  async compare(isLast: boolean): Promise<void> {
    while (this.due.length >= PAGE || (isLast && this.due.length > 0)) {
      const page = this.due.splice(0, PAGE);
      for (const [kind, of] of this.kinds) {
        const bound = page.filter((row) => row.kind === kind);
        await this.compareKind(of, bound);
      }
    }
  }

  /** Rows that no event binds: from before rows were bound, or put in past the portal. Asked after all chains were walked. */
  async unbound(): Promise<number> {
    let unbound = 0;
    for (const [name, { select }] of this.kinds) {
      const rows: { count: string }[] = await this.tx.query(`SELECT count(*) FROM (${select}) r`);
      unbound += Number(rows[0]?.count ?? 0) - (this.found.get(name) ?? 0);
    }
    if (unbound > 0 && (await isAllBound(this.tx))) await this.nameUnbound();
    return Math.max(0, unbound);
  }

  /** Once everything from before is bound, a row without an event was put in past the portal. */
  private async nameUnbound(): Promise<void> {
    for (const kind of this.kinds.values()) {
      for await (const page of unboundPages(this.tx, kind)) {
        for (const { id } of page)
          this.faults.add(`${kind.kind}:${id}`, CHAIN_FAULTS.rowForged(kindLabel(kind.kind)));
      }
    }
  }

  private async compareKind(kind: BoundKind, bound: readonly Binding[]): Promise<void> {
    const stored = await storedHashes(
      this.tx,
      kind,
      bound.map(({ id }) => id),
    );
    this.checked += bound.length;
    this.found.set(kind.kind, (this.found.get(kind.kind) ?? 0) + stored.size);
    for (const { id, sha256, eventId } of bound) {
      const now = stored.get(id);
      if (now === sha256) continue;
      const word = now === undefined ? CHAIN_FAULTS.rowGone : CHAIN_FAULTS.rowDiffers;
      this.faults.add(`${kind.kind}:${id}`, word(kindLabel(kind.kind), eventId));
    }
  }
}
