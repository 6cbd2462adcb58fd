import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import type { FieldType, FormColumn, FormField } from './form.ts';

/** Why a value is not of the form that its field stores. */
export type ShapeProblem = 'wrong-type' | 'not-whole' | 'too-large' | 'too-long' | 'too-many';

/** The most that one field stores, whatever its own limits: characters of a text, rows or choices of a list. */
export const SHAPE_LIMITS = { characters: 20_000, items: 500 } as const;

type ShapeOf = (value: JsonValue) => ShapeProblem | null;

const text: ShapeOf = (value) => {
  if (typeof value !== 'string') return 'wrong-type';
  return value.length > SHAPE_LIMITS.characters ? 'too-long' : null;
};

const decimal: ShapeOf = (value) => {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'wrong-type';
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? 'too-large' : null;
};

const whole: ShapeOf = (value) => decimal(value) ?? (Number.isSafeInteger(value) ? null : 'not-whole');

const listOf =
  (item: ShapeOf): ShapeOf =>
  (value) => {
    if (!isJsonArray(value)) return 'wrong-type';
    if (value.length > SHAPE_LIMITS.items) return 'too-many';
    return firstOf(value.map(item));
  };

const firstOf = (problems: readonly (ShapeProblem | null)[]): ShapeProblem | null =>
  problems.find((problem) => problem !== null) ?? null;

const SHAPES: Readonly<Record<FieldType, ShapeOf>> = {
  text,
  'long-text': text,
  integer: whole,
  decimal,
  money: whole,
  boolean: (value) => (typeof value === 'boolean' ? null : 'wrong-type'),
  date: text,
  month: text,
  choice: text,
  choices: listOf(text),
  // Tables are told by their columns, and no cell holds one.
  table: () => 'wrong-type',
};

const rowOf =
  (columns: readonly FormColumn[]): ShapeOf =>
  (row) => {
    if (!isJsonObject(row)) return 'wrong-type';
    return firstOf(
      Object.entries(row).map(([key, cell]) => {
        const column = columns.find((candidate) => candidate.key === key);
        if (column === undefined) return 'wrong-type';
        return cell === null ? null : SHAPES[column.type](cell);
      }),
    );
  };

/**
 * What keeps a value from being stored in its field: another JSON type, a part of a won, a number, text or list beyond
 * all measure. What is out of the field's own range or unfinished is stored; null clears a field.
 */
export function shapeProblem(
  field: Pick<FormField, 'type' | 'columns'>,
  value: JsonValue,
): ShapeProblem | null {
  if (value === null) return null;
  return field.type === 'table' ? listOf(rowOf(field.columns ?? []))(value) : SHAPES[field.type](value);
}
