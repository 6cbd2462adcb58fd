import { englishWording } from '../messages/en/wording.ts';
import { koreanWording } from '../messages/korean-wording.ts';
import { decideOn, facts, findingOf } from '../testing/builders.ts';
import { FACT_LIMITS } from '../core/fact-limits.ts';
import type { CompanyFacts } from '../core/facts.ts';

const sizeOf = (company: CompanyFacts, on = '2026-04-10') => {
  const asOf = new Date(`${on}T12:00:00+09:00`);
  const found = findingOf(
    decideOn(facts({ sizeCertificate: null, ...company }), { asOf }),
    'size-sme-or-mid-sized',
  );
  if (found === undefined) throw new Error('no such condition');
  return found;
};

it('speaks of the former limit, and of nothing else, where the month of the fiscal year is not known', () => {
  const { values } = sizeOf({});
  expect(values).toEqual({
    averageRevenueKrw: 7_200_000_000,
    totalAssetsKrw: 9_100_000_000,
    regularEmployees: 38,
    independent: 'yes',
    revenueLimitKrw: 100_000_000_000,
  });
});

it.each([
  [12, '2026-03-31', 1000],
  [12, '2026-04-01', 1200],
  [8, '2026-04-10', 1000],
  [9, '2026-04-10', 1200],
])(
  'month %i on %s: the limit of that day is %i억, and the outcome stays open',
  (fiscalYearEndMonth, on, eok) => {
    const found = sizeOf({ fiscalYearEndMonth, averageRevenueKrw: 2_000 * 100_000_000 }, on);
    expect(found.outcome).toBe('unknown');
    expect(found.values).toMatchObject({ revenueLimitKrw: eok * 100_000_000, fiscalYearEndMonth });
    const limit = `${String(eok / 10)},000,000,000`;
    expect(koreanWording.conditionOf(found).message).toContain(
      `${String(fiscalYearEndMonth)}월 결산 기업이면 ${limit}원입니다.`,
    );
    expect(englishWording.conditionOf(found).message).toContain(
      `is KRW ${limit} for a fiscal year that ends in month`,
    );
  },
);

it('names both limits where the product decides, and none without an industry', () => {
  expect(koreanWording.conditionOf(sizeOf({ fiscalYearEndMonth: 12, ksicCode: '31202' })).message).toContain(
    '120,000,000,000원(품목에 따라 150,000,000,000원)입니다.',
  );
  expect(koreanWording.conditionOf(sizeOf({ fiscalYearEndMonth: 12, ksicCode: null })).message).not.toContain(
    '한도',
  );
});

it('takes the twelve months of a year', () => {
  expect(FACT_LIMITS.fiscalYearEndMonth).toEqual({ min: 1, max: 12 });
});
