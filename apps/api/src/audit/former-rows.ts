import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../database/actor.ts';
import { holdChain, record, type AuditEntry } from './audit.ts';
import { boundRows, type BoundKind, type BoundRow, type ChainedRow } from './bound-rows.ts';

/** The chain on which the record tells of itself. */
const CHAIN = 'record';
const BEGUN = 'record.binding-begun';
const ENDED = 'record.binding-ended';

const PAGE = 200;
const DAY_MS = 86_400_000;

/** Pages of the rows of a kind that no event binds. */
export async function* unboundPages(
  tx: EntityManager,
  kind: BoundKind,
): AsyncGenerator<readonly ChainedRow[]> {
  let last: string | null = null;
  for (;;) {
    const page: ChainedRow[] = await tx.query(
      `SELECT r.id, r.chain FROM (${kind.select}) r WHERE $1::uuid IS NULL OR r.id > $1 ORDER BY r.id LIMIT ${PAGE}`,
      [last],
    );
    const unbound = await unboundOf(tx, kind, page);
    if (unbound.length > 0) yield unbound;
    last = page.at(-1)?.id ?? null;
    if (page.length < PAGE) return;
  }
}

async function unboundOf(
  tx: EntityManager,
  { kind }: BoundKind,
  rows: readonly ChainedRow[],
): Promise<ChainedRow[]> {
  const events: { bound_rows: BoundRow[] }[] = await tx.query('SELECT * FROM portal_row_bindings($1)', [
    [...new Set(rows.map(({ chain }) => chain))],
  ]);
  const bound = new Set(
    events.flatMap(({ bound_rows: told }) => told.filter((one) => one.kind === kind).map(({ id }) => id)),
  );
  return rows.filter(({ id }) => !bound.has(id));
}

/** 이전 자료 결속: binds these rows of one chain as they stand, in the transaction of the caller. Nobody else writes to the chain meanwhile. */
export async function bindFormerRows(
  tx: EntityManager,
  kind: BoundKind,
  chain: string,
  rows: readonly ChainedRow[],
  at: Date,
): Promise<void> {
  await holdChain(tx, chain);
  const unbound = await unboundOf(tx, kind, rows);
  if (unbound.length === 0) return;
  const ids = unbound.map(({ id }) => id);
  const applicationId = /^application:(.+)$/.exec(chain)?.[1];
  await record(tx, SYSTEM, {
    action: 'record.bound',
    at,
    ...(applicationId === undefined ? { chain } : { applicationId }),
    details: { kind: kind.kind, rows: ids.length },
    rows: await boundRows(tx, kind, ids),
  });
}

/** Whether everything from before rows were bound is bound, so that a row without an event is one that was put in past the portal. */
export const isAllBound = async (tx: EntityManager): Promise<boolean> => (await toldAt(tx, ENDED)) !== null;

/** Says that nothing from before is left: a day after it was first looked for, since processes of the release before may still write. */
export async function tellAllBound(tx: EntityManager, at: Date): Promise<void> {
  const tell = (action: string): Promise<void> => {
    const entry: AuditEntry = { action, at, chain: CHAIN };
    return record(tx, SYSTEM, entry);
  };
  await holdChain(tx, CHAIN);
  if (await isAllBound(tx)) return;
  const begun = await toldAt(tx, BEGUN);
  if (begun === null) await tell(BEGUN);
  else if (at.getTime() - begun.getTime() >= DAY_MS) await tell(ENDED);
}

async function toldAt(tx: EntityManager, action: string): Promise<Date | null> {
  const rows: { at: Date }[] = await tx.query(
    'SELECT at FROM audit_events WHERE chain = $1 AND action = $2 ORDER BY sequence LIMIT 1',
    [CHAIN, action],
  );
  return rows[0]?.at ?? null;
}
