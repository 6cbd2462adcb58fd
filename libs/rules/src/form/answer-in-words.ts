import { isJsonArray, type JsonValue } from '../core/json.ts';
import { day, grouped, won } from '../messages/format.ts';
import type { AnswerLimits } from './form.ts';
import { monthInWords, numberInWords } from './number-problems.ts';

type Asked = Pick<AnswerLimits, 'type' | 'options' | 'unit'>;

/** One answer as it is printed; the empty text where there is none, the number of rows of a table. One of another kind than asked stands as it was sent. */
export function answerInWords(field: Asked, value: JsonValue): string {
  if (value === null) return '';
  if (isJsonArray(value)) return listInWords(field, value);
  if (typeof value === 'boolean') return value ? '예' : '아니요';
  if (typeof value === 'number') return figureInWords(field, value);
  return typeof value === 'string' ? textInWords(field, value) : JSON.stringify(value);
}

function figureInWords({ type, unit }: Asked, value: number): string {
  if (type === 'money') return won(value);
  return type === 'integer' || type === 'decimal'
    ? numberInWords(value, unit === undefined ? { type } : { type, unit })
    : grouped(value);
}

function textInWords(field: Asked, value: string): string {
  if (field.type === 'date') return day(value);
  return field.type === 'month' ? monthInWords(value) : labelOf(field, value);
}

function listInWords(field: Asked, values: readonly JsonValue[]): string {
  if (values.length === 0) return '없음';
  if (field.type === 'table') return `${String(values.length)}건`;
  return values.map((value) => (typeof value === 'string' ? labelOf(field, value) : '')).join(', ');
}

const labelOf = ({ options }: Asked, value: string): string =>
  options?.find((option) => option.value === value)?.label ?? value;
