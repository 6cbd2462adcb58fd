import type { JsonValue } from '@subsidy/rules';

/** One row of a table field. */
export type Row = Readonly<Record<string, JsonValue>>;

/** Reads a value as text; anything else is empty. */
export const textIn = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** Reads a value as a number or nothing. */
export const numberIn = (value: JsonValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** Reads a value as yes, no or nothing. */
export const booleanIn = (value: JsonValue | undefined): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** Reads a value as chosen codes; null while nothing was answered. */
export function codesIn(value: JsonValue | undefined): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((item): item is string => typeof item === 'string');
}

const isRow = (value: JsonValue): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a value as rows; null while nothing was answered. */
export function rowsIn(value: JsonValue | undefined): Row[] | null {
  return Array.isArray(value) ? value.filter(isRow) : null;
}

/** The id of the control of a field: what error summaries and task lists jump to. */
export const controlId = (field: string): string => `field-${field.replaceAll('.', '-')}`;
