import type { JsonValue } from '@subsidy/rules';
import type { Row } from './values.ts';

const keys = new WeakMap<Row, string>();
let given = 0;

/** What tells a row from every other one, wherever it stands: rows move up when one before them is removed. */
export function rowKey(row: Row): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  given += 1;
  const key = `row-${String(given)}`;
  keys.set(row, key);
  return key;
}

/** The same row with other cells. */
export function changedRow(row: Row, cells: Readonly<Record<string, JsonValue>>): Row {
  const next: Row = { ...row, ...cells };
  keys.set(next, rowKey(row));
  return next;
}
