import { isAmount, roundDown, shareOf } from './money.ts';

it.each([
  [101, 5_000, 50],
  [99, 5_000, 49],
  [400_000_000, 5_000, 200_000_000],
  [10_000_000_000, 10_000, 10_000_000_000],
  [Number.MAX_SAFE_INTEGER, 5_000, 4_503_599_627_370_495],
])('a share of %d at %d bp is %d', (amountKrw, rateBp, shareKrw) => {
  expect(shareOf(amountKrw, rateBp)).toBe(shareKrw);
});

it('rounds down to units', () => {
  expect([999, 1_000, 1_999].map((amount) => roundDown(amount, 1_000))).toEqual([0, 1_000, 1_000]);
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null, 2 ** 53])('%p is no amount', (value) => {
  expect(isAmount(value)).toBe(false);
});
