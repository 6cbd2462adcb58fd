import type { Warning } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAmount } from '../core/money.ts';
import * as sentences from '../messages/doubt-sentences.ts';
import type { FieldValues } from './form.ts';

/** An average may be rounded to 백만 원 or by one in a hundred (both ours) before it is doubted. */
const ROUNDED_KRW = 1_000_000;
const ROUNDED_SHARE = 100;

/** 답변끼리 어긋나는 곳: answers of a form that contradict one another, though each may be right. They hold up nothing. */
export function answerDoubts(fields: FieldValues, hasSupplier: boolean): Warning[] {
  return [...resultDoubts(fields), ...aloneDoubt(fields, hasSupplier)];
}

function resultDoubts(fields: FieldValues): Warning[] {
  const value = fields['company.annualResults'];
  const rows = isJsonArray(value) ? value.filter(isJsonObject) : [];
  return [
    ...yearDoubt(numbersIn(rows, 'year')),
    ...averageDoubt(numbersIn(rows, 'revenueKrw'), rows.length, fields['company.averageRevenueKrw']),
  ];
}

const numbersIn = (rows: readonly { readonly [key: string]: JsonValue }[], key: string): number[] =>
  rows.map((row) => row[key]).filter((cell) => isAmount(cell));

/** 최근 3년 are years in a row; the same one twice is a problem of its own. */
function yearDoubt(years: readonly number[]): Warning[] {
  const apart = new Set(years).size - 1;
  if (apart < 1 || Math.max(...years) - Math.min(...years) === apart) return [];
  return [
    {
      code: 'years-not-in-a-row',
      message: sentences.YEARS_NOT_IN_A_ROW,
      fields: ['company.annualResults'],
    },
  ];
}

function averageDoubt(
  revenues: readonly number[],
  rowCount: number,
  average: JsonValue | undefined,
): Warning[] {
  if (revenues.length === 0 || revenues.length < rowCount || !isAmount(average)) return [];
  const ofRows = Math.round(revenues.reduce((sum, revenue) => sum + revenue, 0) / revenues.length);
  const mayDiffer = Math.max(ROUNDED_KRW, Math.ceil(Math.max(ofRows, average) / ROUNDED_SHARE));
  if (Math.abs(ofRows - average) <= mayDiffer) return [];
  return [
    {
      code: 'average-differs-from-years',
      message: sentences.averageDiffers(average, ofRows),
      fields: ['company.averageRevenueKrw', 'company.annualResults'],
    },
  ];
}

function aloneDoubt(fields: FieldValues, hasSupplier: boolean): Warning[] {
  if (!hasSupplier || fields['project.withoutSupplier'] !== true) return [];
  return [
    {
      code: 'alone-with-supplier',
      message: sentences.ALONE_WITH_SUPPLIER,
      fields: ['project.withoutSupplier', 'supplier'],
    },
  ];
}
