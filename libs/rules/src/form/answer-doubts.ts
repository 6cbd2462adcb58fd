import type { Warning } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAmount } from '../core/money.ts';
import { wonInWords } from '../messages/format.ts';
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
      message: '최근 3년 실적의 연도가 이어지지 않습니다. 빠진 해가 있는지 확인하세요.',
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
      message: `3년 평균 매출액은 ${wonInWords(average)}인데 최근 3년 실적의 매출액을 평균하면 ${wonInWords(ofRows)}입니다. 둘 중 하나를 다시 확인하세요.`,
      fields: ['company.averageRevenueKrw', 'company.annualResults'],
    },
  ];
}

function aloneDoubt(fields: FieldValues, hasSupplier: boolean): Warning[] {
  if (!hasSupplier || fields['project.withoutSupplier'] !== true) return [];
  return [
    {
      code: 'alone-with-supplier',
      message:
        '단독으로 신청한다고 답했는데 공급기업을 지정했습니다. 공급기업과 함께 신청하는 것으로 봅니다. 아니라면 공급기업 지정을 취소하세요.',
      fields: ['project.withoutSupplier', 'supplier'],
    },
  ];
}
