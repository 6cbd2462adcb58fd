import type { JsonValue } from '../core/json.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { answerDoubts } from './answer-doubts.ts';
import type { FieldValues } from './form.ts';
import { formOf } from './form-of.ts';

const EXAMPLES: FieldValues = Object.fromEntries(
  formOf(NOTICE_2026, 'ai-factory').application.map(({ field, example }) => [field, example]),
);
const codes = (changes: FieldValues, hasSupplier = false): string[] =>
  answerDoubts({ ...EXAMPLES, ...changes }, hasSupplier).map(({ code }) => code);
const results = (years: readonly JsonValue[], revenues: readonly JsonValue[], average: JsonValue) => ({
  'company.annualResults': years.map((year, index) => ({ year, revenueKrw: revenues[index] ?? null })),
  'company.averageRevenueKrw': average,
});
const YEARS = [2022, 2023, 2024];

it('doubts nothing of the examples, and nothing where nothing is answered', () => {
  expect(codes({})).toEqual([]);
  expect(answerDoubts({}, true)).toEqual([]);
});

it.each<[string, FieldValues, string[]]>([
  [
    'rows of one won beside an average of 72억',
    results(YEARS, [1, 1, 1], 7_200_000_000),
    ['average-differs-from-years'],
  ],
  ['no revenue beside an average', results(YEARS, [0, 0, 0], 7_200_000_000), ['average-differs-from-years']],
  ['an average of nothing', results(YEARS, [7e9, 7e9, 7e9], 0), ['average-differs-from-years']],
  ['thousands for won', results(YEARS, [7e6, 7e6, 7e6], 7e9), ['average-differs-from-years']],
  ['one in a hundred', results(YEARS, [1e10, 1e10, 1e10], 9_900_000_000), []],
  ['one won more', results(YEARS, [1e10, 1e10, 1e10], 9_899_999_999), ['average-differs-from-years']],
  ['a small one, rounded to 백만', results(YEARS, [2e7, 2e7, 2e7], 21_000_000), []],
  ['a small one, one won more', results(YEARS, [2e7, 2e7, 2e7], 21_000_001), ['average-differs-from-years']],
  ['a row not written yet', results(YEARS, [1, 1], 7_200_000_000), []],
  ['a row that is no number', results(YEARS, [1, '1', 1], 7_200_000_000), []],
  ['no average yet', results(YEARS, [1, 1, 1], null), []],
  ['years in any order', results([2024, 2022, 2023], [1e9, 1e9, 1e9], 1e9), []],
  ['a year left out', results([2021, 2023, 2024], [1e9, 1e9, 1e9], 1e9), ['years-not-in-a-row']],
  ['a year of long ago', results([2000, 2023, 2024], [1e9, 1e9, 1e9], 1e9), ['years-not-in-a-row']],
])('%s', (_what, changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});

it('tells both amounts', () => {
  const [doubt] = answerDoubts(results(YEARS, [3e8, 3e8, 3e8], 7_200_000_000), false);
  expect(doubt?.message).toBe(
    '3년 평균 매출액은 72억 원인데 최근 3년 실적의 매출액을 평균하면 3억 원입니다. 둘 중 하나를 다시 확인하세요.',
  );
});

it('says that who names a supplier does not apply alone', () => {
  expect(codes({ 'project.withoutSupplier': true }, true)).toEqual(['alone-with-supplier']);
  expect(codes({ 'project.withoutSupplier': false }, true)).toEqual([]);
  expect(codes({ 'project.withoutSupplier': true }, false)).toEqual([]);
});
