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

function hasSimpleShape(type: FieldType, value: JsonValue): boolean {
  switch (type) {
    case 'integer':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'choices':
      return isJsonArray(value) && value.every((item) => typeof item === 'string');
    case 'text':
    case 'long-text':
    case 'date':
    case 'choice':
      return typeof value === 'string';
    case 'table':
      return false;
  }
}
