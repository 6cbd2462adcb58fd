import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import type { FieldType, FormColumn, FormField } from './form.ts';

/** Whether a value has the JSON type of its field. What is out of range or unfinished still has; null clears a field. */
export function hasJsonShape(field: FormField, value: JsonValue): boolean {
  if (value === null) return true;
  if (field.type !== 'table') return hasSimpleShape(field.type, value);
  return isJsonArray(value) && value.every((row) => isRow(field.columns ?? [], row));
}

function isRow(columns: readonly FormColumn[], row: JsonValue): boolean {
  if (!isJsonObject(row)) return false;
  return Object.entries(row).every(([key, cell]) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column !== undefined && (cell === null || hasSimpleShape(column.type, cell));
  });
}

const isNumber = (value: JsonValue): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: JsonValue): boolean => typeof value === 'string';

const SHAPES: Readonly<Record<FieldType, (value: JsonValue) => boolean>> = {
  text: isText,
  'long-text': isText,
  integer: isNumber,
  money: isNumber,
  boolean: (value) => typeof value === 'boolean',
  date: isText,
  choice: isText,
  choices: (value) => isJsonArray(value) && value.every(isText),
  // Tables are told by their columns, and no cell holds one.
  table: () => false,
};

const hasSimpleShape = (type: FieldType, value: JsonValue): boolean => SHAPES[type](value);
