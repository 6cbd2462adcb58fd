import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { cleanText, textFault, type TextFault } from '../texts/read-text.ts';
import type { FieldType, FormColumn } from './form.ts';

type Shape = Pick<FormColumn, 'type'> & { columns?: readonly FormColumn[] };

/** The value of a field as it is kept: every text in it, cells of tables too, as `cleanText` reads it. */
export function cleanValue(value: JsonValue): JsonValue {
  if (typeof value === 'string') return cleanText(value);
  if (isJsonArray(value)) return value.map(cleanValue);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, cleanValue(cell)]));
}

/** What is wrong with the texts of a cleaned value, cells of tables too; only a long text may have several lines. */
export function valueFault({ type, columns }: Shape, value: JsonValue): TextFault | null {
  if (typeof value === 'string') return textFault(value, linesOf(type));
  if (isJsonArray(value))
    return firstFault(value.map((item) => valueFault({ type, columns: columns ?? [] }, item)));
  if (!isJsonObject(value)) return null;
  return firstFault((columns ?? []).map((column) => valueFault(column, value[column.key] ?? null)));
}

const linesOf = (type: FieldType) => (type === 'long-text' ? 'many-lines' : 'one-line');

const firstFault = (faults: readonly (TextFault | null)[]): TextFault | null =>
  faults.find((fault) => fault !== null) ?? null;
