import fc from 'fast-check';
import { PAYERS, type Payer } from '../core/codes.ts';
import { shareOf } from '../core/money.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { stack, type Contribution, type StackedSums } from './stack.ts';

const citation = PORTAL_STANDARD.at('시험');
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const from = (payer: Contribution['payer'], amountKrw: number): Contribution => ({
  payer,
  amountKrw,
  citation,
});

const company = (askedInKindKrw = 0, maxRateBp = 2_000, maxKrw = NO_LIMIT, unitKrw = 1_000) => ({
  inKind: { maxRateBp, maxKrw },
  askedInKindKrw,
  unitKrw,
  citation,
});

const lines = (sums: StackedSums): [Payer, number][] =>
  sums.lines.map(({ payer, amountKrw }) => [payer, amountKrw]);

it('stacks every payer in order and leaves the rest to the company', () => {
  const sums = stack(
    1_000_000,
    [
      from('government', 300_000),
      from('lead-company', 200_000),
      from('local-government', 50_000),
      from('province', 100_000),
      from('city', 60_000),
    ],
    company(40_000),
  );
  expect(sums).toEqual({
    totalCostKrw: 1_000_000,
    governmentKrw: 300_000,
    leadCompanyKrw: 200_000,
    localGovernmentKrw: 210_000,
    provinceKrw: 100_000,
    cityKrw: 60_000,
    companyKrw: 290_000,
    companyCashKrw: 250_000,
    companyInKindKrw: 40_000,
    companyInKindMaxKrw: 58_000,
    lines: [
      from('government', 300_000),
      from('lead-company', 200_000),
      from('local-government', 50_000),
      from('province', 100_000),
      from('city', 60_000),
      { payer: 'company', amountKrw: 290_000, citation },
    ],
    // Left to whoever asks.
    governmentCapKrw: 0,
    governmentRateBp: 0,
    requiredCosts: [],
    warnings: [],
  });
});

// What is left runs out one won before, at and one won after an offer.
it.each([
  {
    total: 299_999,
    expected: [
      ['government', 200_000],
      ['province', 99_999],
    ],
  },
  {
    total: 300_000,
    expected: [
      ['government', 200_000],
      ['province', 100_000],
    ],
  },
  {
    total: 300_001,
    expected: [
      ['government', 200_000],
      ['province', 100_000],
      ['city', 1],
    ],
  },
  {
    total: 310_000,
    expected: [
      ['government', 200_000],
      ['province', 100_000],
      ['city', 10_000],
    ],
  },
  {
    total: 310_001,
    expected: [
      ['government', 200_000],
      ['province', 100_000],
      ['city', 10_000],
      ['company', 1],
    ],
  },
  { total: 199_999, expected: [['government', 199_999]] },
  { total: 0, expected: [] },
])('of $total the first payers give first', ({ total, expected }) => {
  const offers = [from('government', 200_000), from('province', 100_000), from('city', 10_000)];
  expect(lines(stack(total, offers, company()))).toEqual(expected);
});

it.each([
  { asked: 19_999, rate: 2_000, max: NO_LIMIT, inKind: 19_999, limit: 20_000, because: 'one won below 20 %' },
  { asked: 20_000, rate: 2_000, max: NO_LIMIT, inKind: 20_000, limit: 20_000, because: 'exactly 20 %' },
  { asked: 20_001, rate: 2_000, max: NO_LIMIT, inKind: 20_000, limit: 20_000, because: 'one won above 20 %' },
  {
    asked: 20_000,
    rate: 2_000,
    max: 19_999,
    inKind: 19_999,
    limit: 19_999,
    because: 'the cap is a won lower',
  },
  { asked: 20_000, rate: 0, max: NO_LIMIT, inKind: 0, limit: 0, because: 'nothing in kind is accepted' },
  { asked: 0, rate: 2_000, max: NO_LIMIT, inKind: 0, limit: 20_000, because: 'nothing is asked for' },
])('in kind of a company share of 100,000: $because', ({ asked, rate, max, inKind, limit }) => {
  const sums = stack(200_000, [from('government', 100_000)], company(asked, rate, max));
  expect(sums).toMatchObject({
    companyInKindKrw: inKind,
    companyInKindMaxKrw: limit,
    companyCashKrw: 100_000 - inKind,
  });
});

it('takes the rate in kind from what the company really pays, not from what it paid before the province', () => {
  const offers = [from('government', 100_000), from('province', 50_000)];
  expect(stack(200_000, offers, company(20_000)).companyInKindKrw).toBe(10_000);
});

it('rounds the limit in kind down to the unit', () => {
  expect(stack(9_999, [], company(5_000)).companyInKindMaxKrw).toBe(1_000);
  expect(stack(9_999, [], company(5_000, 2_000, NO_LIMIT, 1)).companyInKindMaxKrw).toBe(1_999);
});

it('leaves out offers of nothing and below nothing', () => {
  const sums = stack(1_000, [from('government', 0), from('city', -500)], company());
  expect(lines(sums)).toEqual([['company', 1_000]]);
  expect(sums.cityKrw).toBe(0);
});

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.constantFrom(0, 1, 999, 1_000, 400_000_000, Number.MAX_SAFE_INTEGER),
);
const contribution = fc.record({
  payer: fc.constantFrom(...PAYERS.filter((payer) => payer !== 'company')),
  amountKrw: fc.oneof(amount, fc.constant(-1)),
  citation: fc.constant(citation),
});
const anyStack = fc.record({
  total: amount,
  offers: fc.array(contribution, { maxLength: 7 }),
  asked: amount,
  rate: fc.integer({ min: 0, max: 10_000 }),
  max: amount,
  unit: fc.constantFrom(1, 1_000, 10_000),
});

const sumOf = (found: StackedSums, payers: readonly Payer[]): number =>
  found.lines.reduce((sum, { payer, amountKrw }) => (payers.includes(payer) ? sum + amountKrw : sum), 0);

it('always adds up to the total, with no share below nothing', () => {
  fc.assert(
    fc.property(anyStack, ({ total, offers, asked, rate, max, unit }) => {
      const found = stack(total, offers, company(asked, rate, max, unit));
      const { governmentKrw, leadCompanyKrw, localGovernmentKrw, provinceKrw, cityKrw, companyKrw } = found;
      expect(governmentKrw + leadCompanyKrw + localGovernmentKrw + companyKrw).toBe(total);
      expect(found.companyCashKrw + found.companyInKindKrw).toBe(companyKrw);
      expect(sumOf(found, PAYERS)).toBe(total);
      expect(sumOf(found, ['local-government']) + provinceKrw + cityKrw).toBe(localGovernmentKrw);
      expect(sumOf(found, ['province'])).toBe(provinceKrw);
      expect(sumOf(found, ['city'])).toBe(cityKrw);
      expect(found.lines.every(({ amountKrw }) => amountKrw > 0)).toBe(true);
      for (const share of [governmentKrw, leadCompanyKrw, provinceKrw, cityKrw, companyKrw])
        expect(share).toBeGreaterThanOrEqual(0);
      expect(found.companyCashKrw).toBeGreaterThanOrEqual(0);
      expect(found.companyInKindKrw).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('gives every payer in its turn what it offers, as far as anything is left', () => {
  fc.assert(
    fc.property(anyStack, ({ total, offers, asked, rate, max, unit }) => {
      const found = stack(total, offers, company(asked, rate, max, unit));
      let leftKrw = total;
      const expected: [Payer, number][] = [];
      for (const { payer, amountKrw } of offers) {
        const paidKrw = Math.max(0, Math.min(amountKrw, leftKrw));
        if (paidKrw > 0) expected.push([payer, paidKrw]);
        leftKrw -= paidKrw;
      }
      if (leftKrw > 0) expected.push(['company', leftKrw]);
      expect(lines(found)).toEqual(expected);
    }),
  );
});

it('accepts in kind only within the rate of the company share, the cap and what is asked', () => {
  fc.assert(
    fc.property(anyStack, ({ total, offers, asked, rate, max, unit }) => {
      const found = stack(total, offers, company(asked, rate, max, unit));
      const limit = Math.min(shareOf(found.companyKrw, rate), max);
      expect(found.companyInKindMaxKrw).toBeLessThanOrEqual(limit);
      expect(found.companyInKindMaxKrw).toBeGreaterThan(limit - unit);
      expect(found.companyInKindKrw).toBe(Math.min(asked, found.companyInKindMaxKrw));
    }),
  );
});
