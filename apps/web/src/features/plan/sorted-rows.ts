import type { FormColumn, JsonValue } from '@subsidy/rules';
import type { Sorting } from '../../ui/data-table.tsx';
import type { Row } from '../forms/values.ts';

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || value === '';

/** What a cell is sorted by: a choice by its place in the list. */
function rank({ options }: FormColumn, value: JsonValue): number | string {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 0 : 1;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return options === undefined ? text : options.findIndex((option) => option.value === text);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'ko', { numeric: true });
}

/** The rows in another order; empty cells come last, and what is alike keeps its order. */
export function sortedRows(rows: readonly Row[], column: FormColumn, direction: Sorting['direction']): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column.key], other[column.key]];
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    return sign * compare(rank(column, a ?? null), rank(column, b ?? null));
  });
}
