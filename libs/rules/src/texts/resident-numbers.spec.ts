import { residentNumbersIn } from './resident-numbers.ts';

const HIDDEN = ['900101-*******'];

it.each<[string, string[]]>([
  ['900101-1234567', HIDDEN],
  ['9001011234567', HIDDEN],
  ['900101 1234567', HIDDEN],
  ['900101 - 1234567', HIDDEN],
  ['900101–1234567', HIDDEN],
  ['900101.1234567', HIDDEN],
  ['９００１０１－１２３４５６７', HIDDEN],
  ['9001\u200b01-123\u200b4567', HIDDEN],
  ['대표 홍길동(900101-2234567)은', HIDDEN],
  ['주민등록번호:900101-1234567', HIDDEN],
  ['900101-1234567 과 900101-1234567', HIDDEN],
  ['900101-1234567, 850505-2345678', ['900101-*******', '850505-*******']],
  ['두 줄\n900101-1234567', HIDDEN],
  // Whoever was born here since 2000, foreigners of both centuries.
  ['050715-3123456', ['050715-*******']],
  ['050715-4123456', ['050715-*******']],
  ['900101-5123456', HIDDEN],
  ['900101-6123456', HIDDEN],
  ['050715-7123456', ['050715-*******']],
  ['050715-8123456', ['050715-*******']],
  // 29 February exists in 2000 and 1904, not in 1900 or 2001.
  ['000229-3123456', ['000229-*******']],
  ['040229-1123456', ['040229-*******']],
  // The check digit is not asked for.
  ['900101-1234560', HIDDEN],
  ['법인 대표 900101-1234567', HIDDEN],
  ['법인등록번호 110111-0012346, 대표 900101-1234567', HIDDEN],
])('finds %j', (text, found) => {
  expect(residentNumbersIn(text)).toEqual(found);
});

it.each([
  ['an empty text', ''],
  ['a day that does not exist', '900230-1234567'],
  ['29 February 1900', '000229-1123456'],
  ['29 February 2001', '010229-3123456'],
  ['a thirteenth month', '901301-1234567'],
  ['day nought', '900100-1234567'],
  ['the seventh digit 0', '900101-0234567'],
  ['the seventh digit 9', '900101-9234567'],
  ['a corporate number as courts print it', '110111-0012346'],
  ['one that would be a birthday, labelled', '법인등록번호 110111-1234567'],
  ['labelled with a colon', '법인등록번호: 110111-1234567'],
  ['labelled with blanks and brackets', '법인 등록 번호 (110111-1234567)'],
  ['labelled shorter', '법인번호 1101111234567'],
  ['a business number', '220-81-39938'],
  ['a telephone number', '010-1234-5678'],
  ['twelve digits', '900101-123456'],
  ['fourteen digits', '900101-12345678'],
  ['a part of a longer number', '1900101-1234567'],
  ['digits on two lines', '900101\n1234567'],
  ['an amount', '9,001,011,234,567원'],
  ['a day and a time', '900101 12:34:56'],
])('finds nothing in %s', (_, text) => {
  expect(residentNumbersIn(text)).toEqual([]);
});

it('never takes the company’s own corporate number for one, however it is written', () => {
  expect(residentNumbersIn('본사는 110111-1234567입니다', ['1101111234567'])).toEqual([]);
  expect(residentNumbersIn('본사는 110111-1234567입니다')).toEqual(['110111-*******']);
});
