import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import type { AnswerLimits, FieldValues, FormField } from './form.ts';

/** What stands at `plan.area`, or in a column of a table, `plan.steps.weight`. */
export interface Place {
  limits: AnswerLimits;
  /** One value of a field; one of each row of a column. */
  values: readonly JsonValue[];
}

export type FindPlace = (path: string) => Place | null;

/** The field and the column that a path names. */
export function pathParts(path: string): { field: string; column: string | null } {
  const [of, name, column = null] = path.split('.');
  return { field: `${String(of)}.${String(name)}`, column };
}

/** What stands there; null where the form does not ask for it. */
export function placeOf(path: string, form: readonly FormField[], fields: FieldValues): Place | null {
  const parts = pathParts(path);
  const field = form.find((candidate) => candidate.field === parts.field);
  const value = fields[parts.field] ?? null;
  if (parts.column === null) return field === undefined ? null : { limits: field, values: [value] };
  const column = field?.columns?.find(({ key }) => key === parts.column);
  if (column === undefined) return null;
  const rows = isJsonArray(value) ? value.filter(isJsonObject) : [];
  return { limits: column, values: rows.map((row) => row[column.key] ?? null) };
}

const SHARP = 1_000_000;

/** Decimals are reckoned as they are written: 0.1 + 0.2 is 0.3. */
export const sharp = (value: number): number => Math.round(value * SHARP) / SHARP;

/** The sum of the numbers among some answers; null where there is none. */
export function sumOf(places: readonly Place[]): number | null {
  const numbers = places.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  return numbers.length === 0 ? null : sharp(numbers.reduce((total, value) => total + value, 0));
}
