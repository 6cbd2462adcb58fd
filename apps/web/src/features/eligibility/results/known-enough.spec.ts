import { isKnownEnough } from './known-enough.ts';

it.each([
  ['nothing is missing', [], true],
  ['only an exclusion is not answered', ['no-tax-arrears', 'duration'], true],
  ['the industry is not known', ['manufacturer'], false],
  ['the place is not known', ['company-region'], false],
  ['the size is not known', ['size-sme-or-mid-sized'], false],
  ['the level is not known', ['no-tax-arrears', 'entry-level'], false],
] as const)('when %s', (_because, missing, isEnough) => {
  expect(isKnownEnough({ missing: [...missing] })).toBe(isEnough);
});
