import fc from 'fast-check';
import {
  corporateNumberDoubt,
  formatBusinessRegistrationNumber,
  formatCorporateRegistrationNumber,
  isBusinessRegistrationNumber,
  registrationDigits,
} from './registration-numbers.ts';

it.each(['2208139938', '1248100998', '1208147521'])('%s is a business number', (text) => {
  expect(isBusinessRegistrationNumber(text)).toBe(true);
});

it.each([
  '2208139937',
  '220813993',
  '22081399388',
  '220-81-39938',
  '0000000000',
  '',
  'abcdefghij',
  '２２０８１３９９３８',
])('%p is none', (text) => {
  expect(isBusinessRegistrationNumber(text)).toBe(false);
});

it('notices every single wrong digit', () => {
  const right = '2208139938';
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
      // The ninth digit is weighted twice, so that two of its values can share a check digit.
      fc.pre(position !== 8);
      const digit = (Number(right[position]) + shift) % 10;
      expect(isBusinessRegistrationNumber(right.slice(0, position) + digit + right.slice(position + 1))).toBe(
        false,
      );
    }),
  );
});

it('formats ten digits and leaves everything else alone', () => {
  expect(formatBusinessRegistrationNumber('2208139938')).toBe('220-81-39938');
  expect(formatBusinessRegistrationNumber('22081')).toBe('22081');
});

it.each([
  ['1101110012346', '110111-0012346'],
  ['110111-0012346', '110111-0012346'],
  ['110111 0012346', '110111-0012346'],
  ['없음', '없음'],
  ['11011100123', '11011100123'],
])('writes the corporate number %s as %s', (text, written) => {
  expect(formatCorporateRegistrationNumber(text)).toBe(written);
});

it('only ever doubts a corporate number', () => {
  expect(corporateNumberDoubt('1101110012346')).toBeNull();
  expect(corporateNumberDoubt('110111-0012346')).toBeNull();
  expect(corporateNumberDoubt('1101110012345')).toBe('check-digit');
  expect(corporateNumberDoubt('11011')).toBe('not-13-digits');
});

it.each([
  ['220-81-39938', '2208139938'],
  ['２２０－８１－３９９３８', '2208139938'],
  ['220.81.39938', '2208139938'],
  ['220·81·39938', '2208139938'],
  [' 220 81\u00a039938\u200b', '2208139938'],
  ['220—81–39938', '2208139938'],
  ['22O-81-39938', '22O8139938'],
  ['', ''],
])('reads %p as %p', (text, digits) => {
  expect(registrationDigits(text)).toBe(digits);
});
