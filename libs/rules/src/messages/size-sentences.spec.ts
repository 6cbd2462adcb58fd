import { ESTIMATED_SIZES, SIZE_REASONS } from '../industries/company-size.ts';
import { sizeReasonText as sizeReasonTextInEnglish } from './en/size-sentences.ts';
import { estimatedSizeLabel, sizeReasonText } from './size-sentences.ts';

const FIGURES = {
  averageRevenueKrw: 14_000_000_000,
  totalAssetsKrw: 1,
  limitKrw: 12_000_000_000,
  highestKrw: 14_000_000_000,
  limit: 10,
  ksicCode: 'G46',
};

it.each(SIZE_REASONS)('says %s in a whole sentence', (reason) => {
  const text = sizeReasonText({ reason, values: FIGURES, cite: null });
  expect(text).toMatch(/다\.$/);
  expect(text).not.toMatch(/undefined|NaN|null/);
});

it('has a word for every size', () => {
  expect(new Set(ESTIMATED_SIZES.map(estimatedSizeLabel)).size).toBe(ESTIMATED_SIZES.length);
});

it.each([
  ['Korean', sizeReasonText],
  ['English', sizeReasonTextInEnglish],
])('says so in these %s words', (_language, textOf) => {
  const reasons = SIZE_REASONS.map((reason) => textOf({ reason, values: FIGURES, cite: null }));
  expect([...reasons, ...ESTIMATED_SIZES.map(estimatedSizeLabel)]).toMatchSnapshot();
});
