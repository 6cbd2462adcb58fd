import { Column, type ColumnOptions } from 'typeorm';

const toNumber = (value: string | number | null): number | null => (value === null ? null : Number(value));

/** Whole won. PostgreSQL returns bigint as a string; this turns it back (safe below 2^53). */
export function WonColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    ...options,
    type: 'bigint',
    transformer: { to: (value: number | null) => value, from: toNumber },
  });
}

/** Exact decimal with few digits, such as a score of two decimals. */
export function DecimalColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    ...options,
    type: 'numeric',
    transformer: { to: (value: number | null) => value, from: toNumber },
  });
}

/** The column of a property in SQL by hand: `applied_total_cost_krw` of `appliedTotalCostKrw`. */
export const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
