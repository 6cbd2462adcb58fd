import type { JsonValue } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { sha256 } from './hash.ts';

/**
 * 결속 행: rows that the audit chain answers for. `select` gives `id uuid`, `chain text` and `row jsonb` of every one of them, by SQL of the folder whose
 * table it is. What stands under a name is fixed for good: other columns are another kind beside this one.
 */
export interface BoundKind {
  readonly kind: string;
  readonly select: string;
  /** The kind that the same row is of from some day on: once an event binds it so, what bound it before is answered. */
  readonly answeredBy?: string;
}

/** What an event says of a row as it was stored. */
export interface BoundRow {
  kind: string;
  id: string;
  sha256: string;
}

/** A row and the chain whose events bind it. */
export interface ChainedRow {
  id: string;
  chain: string;
}

/** Hash of a row: over the canonical JSON (RFC 8785) of its columns by name. */
export const rowHash = (row: JsonValue): string => sha256(canonicalJson(row));

/** An instant as PostgreSQL words it in JSON when its zone was taken away. */
export const storedInstant = (at: Date): string => at.toISOString().replace(/\.?0*Z$/, '');

/** SQL of an object of these columns; instants in UTC, whatever zone the connection has. */
export const columnsAsJson = (columns: readonly string[], of = 't'): string =>
  `jsonb_build_object(${columns
    .map((name) => `'${name}', ${of}.${name}${name.endsWith('_at') ? ` AT TIME ZONE 'UTC'` : ''}`)
    .join(', ')})`;

/** SQL of the chain of a row that belongs to a case. */
export const CASE_CHAIN = `'application:' || t.application_id`;

/** A table whose rows stand each for themselves. */
export const boundTable = (
  kind: string,
  table: string,
  columns: readonly string[],
  { key = 'id', chain = CASE_CHAIN }: { key?: string; chain?: string } = {},
): BoundKind => ({
  kind,
  select: `SELECT t.${key} AS id, ${chain} AS chain, ${columnsAsJson(columns)} AS row FROM ${table} t`,
});

/** Hashes of these rows as they are stored now, by id; a row that is not there has none. */
export async function storedHashes(
  tx: EntityManager,
  { select }: BoundKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; row: JsonValue }[] = await tx.query(
    `SELECT r.id, r.row FROM (${select}) r WHERE r.id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, row }) => [id, rowHash(row)]));
}

/** What an event that tells of these rows carries: each is read back as it is stored. */
export async function boundRows(
  tx: EntityManager,
  kind: BoundKind,
  ids: readonly string[],
): Promise<BoundRow[]> {
  const hashes = await storedHashes(tx, kind, ids);
  return ids.map((id) => {
    const hash = hashes.get(id);
    if (hash === undefined) throw new Error(`${kind.kind} ${id} is not there to be bound`);
    return { kind: kind.kind, id, sha256: hash };
  });
}

/** Of these rows those that are not as the last event says that binds them. One that no event binds yet is unknown, not different. */
export async function differingRows(
  tx: EntityManager,
  kind: BoundKind,
  rows: readonly ChainedRow[],
): Promise<string[]> {
  const events: { bound_rows: BoundRow[] }[] = await tx.query('SELECT * FROM portal_row_bindings($1)', [
    [...new Set(rows.map(({ chain }) => chain))],
  ]);
  const bound = new Map<string, string>();
  for (const { bound_rows: told } of events) {
    for (const one of told) {
      if (one.kind === kind.kind) bound.set(one.id, one.sha256);
      if (one.kind === kind.answeredBy) bound.delete(one.id);
    }
  }
  const stored = await storedHashes(
    tx,
    kind,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => id).filter((id) => bound.has(id) && bound.get(id) !== stored.get(id));
}
