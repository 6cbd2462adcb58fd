import type { EntityManager } from 'typeorm';
import { NAMED } from './named-statements.ts';

/** A statement with its values: `$1`, `$2` … */
export interface Statement {
  sql: string;
  values: readonly unknown[];
}

/** A row to put in. What a column of JSON holds comes as text. */
export function insertInto(table: string, row: Readonly<Record<string, unknown>>): Statement {
  const columns = Object.keys(row);
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    values: Object.values(row),
  };
}

/**
 * Runs writes of several folders as one statement. They all see what stood before it, so none may look at what another writes, and no
 * two write one row.
 */
export async function writeTogether(tx: EntityManager, writes: readonly Statement[]): Promise<void> {
  const { parts, values } = numbered(writes);
  await tx.query(
    `${NAMED}WITH ${parts.map((sql, index) => `w${index} AS (${sql})`).join(', ')} SELECT 1`,
    values,
  );
}

/** Reads of several folders as one statement, each of one value, by name. */
export async function readTogether<Found extends object>(
  tx: EntityManager,
  reads: Readonly<Record<keyof Found, Statement>>,
): Promise<Found> {
  const names = Object.keys(reads);
  const { parts, values } = numbered(Object.values<Statement>(reads));
  const rows: Found[] = await tx.query(
    `${NAMED}SELECT ${parts.map((sql, index) => `(${sql}) AS "${names[index] ?? ''}"`).join(', ')}`,
    values,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('a read without rows');
  return found;
}

/** The statements' texts, each parameter at its place among all values. */
export function numbered(statements: readonly Statement[]): { parts: string[]; values: unknown[] } {
  const all: unknown[] = [];
  const parts = statements.map(({ sql, values }) => {
    const before = all.length;
    all.push(...values);
    return sql.replace(/\$(\d+)/g, (_, number: string) => `$${String(Number(number) + before)}`);
  });
  return { parts, values: all };
}
