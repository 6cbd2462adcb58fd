import { ESTIMATED_SIZES, SIZE_REASONS } from '../industries/company-size.ts';
import { englishSizeWording } from './en/size-sentences.ts';
import { koreanSizeWording } from './size-sentences.ts';

const FIGURES = {
  averageRevenueKrw: 14_000_000_000,
  totalAssetsKrw: 1,
  limitKrw: 12_000_000_000,
  highestKrw: 14_000_000_000,
  limit: 10,
  ksicCode: 'G46',
};

const { sizeLabel, sizeReason } = koreanSizeWording;

it.each(SIZE_REASONS)('says %s in a whole sentence', (reason) => {
  const text = sizeReason({ reason, values: FIGURES, cite: null });
  expect(text).toMatch(/다\.$/);
  expect(text).not.toMatch(/undefined|NaN|null/);
});

it('has a word for every size', () => {
  expect(new Set(ESTIMATED_SIZES.map(sizeLabel)).size).toBe(ESTIMATED_SIZES.length);
});

it.each([
  ['Korean', koreanSizeWording],
  ['English', englishSizeWording],
])('says so in these %s words', (_language, wording) => {
  const reasons = SIZE_REASONS.flatMap((reason) => {
    const text = wording.sizeReason({ reason, values: FIGURES, cite: null });
    const byProduct = { ...FIGURES, dependsOn: 'product' };
    return [...new Set([text, wording.sizeReason({ reason, values: byProduct, cite: null })])];
  });
  expect([...reasons, ...ESTIMATED_SIZES.map(wording.sizeLabel)]).toMatchSnapshot();
});
