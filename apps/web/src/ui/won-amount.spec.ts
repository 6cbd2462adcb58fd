import { isSaidInWords, wonInText } from './won-amount.ts';

it.each<[string, number | null]>([
  ['2억 원', 200_000_000],
  ['2억', 200_000_000],
  ['1.5억', 150_000_000],
  ['4억 5천만원', 450_000_000],
  ['4억5,000만', 450_000_000],
  ['3천5백만', 35_000_000],
  ['5천', 5000],
  ['천만', 10_000_000],
  ['２억', 200_000_000],
  ['1억 1원', 100_000_001],
  ['1조', 1_000_000_000_000],
  ['일억', null],
  ['억', null],
  ['2억2억', null],
  ['5만 2억', null],
  ['2억 ㅇ', null],
  ['1.5', null],
  ['약 2억', null],
  ['1000조', null],
  ['0.00001만', null],
  ['', null],
])('%s is %j won', (text, won) => {
  expect(wonInText(text)).toBe(won);
});

it('knows digits with separators from an amount in words', () => {
  expect(isSaidInWords('1,182,500원')).toBe(false);
  expect(isSaidInWords('12a')).toBe(false);
  expect(isSaidInWords('2ㅇ')).toBe(true);
  expect(isSaidInWords('1.5')).toBe(true);
});
