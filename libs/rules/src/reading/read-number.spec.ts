import fc from 'fast-check';
import { grouped, percent, won, wonInWords } from '../messages/format.ts';
import { wonInWords as wonInEnglish } from '../messages/en/format.ts';
import type { NumberShape } from './number-shape.ts';
import { readNumber, type UnreadReason } from './read-number.ts';

const MONEY: NumberShape = { type: 'money', min: 0, max: 1_000_000_000_000_000 };
const PROFIT: NumberShape = { type: 'money', min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 };
const PEOPLE: NumberShape = { type: 'integer', unit: 'people', min: 0, max: 1_000_000 };
const YEAR: NumberShape = { type: 'integer', unit: 'year', min: 2000, max: 2026 };
const RATIO: NumberShape = { type: 'decimal', unit: 'percent', decimals: 2, min: 0, max: 100_000 };
const POINTS: NumberShape = { type: 'decimal', unit: 'points', decimals: 1, min: 0, max: 10 };

const number = (value: number) => ({ kind: 'number', value });
const unread = (why: UnreadReason, ...readings: number[]) => ({ kind: 'unread', why, readings });

it.each<[string, number]>([
  ['1억 5천', 150_000_000],
  ['1억5천', 150_000_000],
  ['3억 8천', 380_000_000],
  ['3억8천', 380_000_000],
  ['1억 5천만', 150_000_000],
  ['1억 5천만 원', 150_000_000],
  ['1억 5000', 150_000_000],
  ['1억 5000만', 150_000_000],
  ['4억5,000', 450_000_000],
  ['4억5,000만', 450_000_000],
  ['4억 5천 5백', 455_000_000],
  ['1억 2500', 125_000_000],
  ['1억 500', 105_000_000],
  ['1억 5백', 105_000_000],
  ['반 억', 50_000_000],
  ['반억', 50_000_000],
  ['일억 반', 150_000_000],
  ['2억 반', 250_000_000],
  ['5천만', 50_000_000],
  ['5천만원', 50_000_000],
  ['오천만 원', 50_000_000],
  ['천만', 10_000_000],
  ['천만 원', 10_000_000],
  ['백만', 1_000_000],
  ['만 원', 10_000],
  ['2.5억', 250_000_000],
  ['1.5억 원', 150_000_000],
  ['0.35억', 35_000_000],
  ['.5억', 50_000_000],
  ['2.5천만', 25_000_000],
  ['1.23456789억', 123_456_789],
  ['3천5백만', 35_000_000],
  ['3,500만원', 35_000_000],
  ['3500만', 35_000_000],
  ['25000만원', 250_000_000],
  ['150백만', 150_000_000],
  ['150백만원', 150_000_000],
  ['1,500백만원', 1_500_000_000],
  ['150,000천원', 150_000_000],
  ['5천원', 5_000],
  ['₩150,000,000', 150_000_000],
  ['￦150,000,000', 150_000_000],
  ['\\150,000,000', 150_000_000],
  ['150,000,000원', 150_000_000],
  ['KRW 150,000,000', 150_000_000],
  ['1.5억원정', 150_000_000],
  ['금 일억원정', 100_000_000],
  ['일금 일억오천만원정', 150_000_000],
  ['사십억', 4_000_000_000],
  ['일억오천만원', 150_000_000],
  ['삼억 이천오백만', 325_000_000],
  ['십이억삼천사백오십육만칠천팔백구십원', 1_234_567_890],
  ['1억 1원', 100_000_001],
  ['118만 2,500원', 1_182_500],
  ['118만 2500', 1_182_500],
  ['만오천', 15_000],
  ['40,000억', 4_000_000_000_000],
  ['1조', 1_000_000_000_000],
  ['1조 5천', 1_500_000_000_000],
  ['1조 2,000억 원', 1_200_000_000_000],
  ['백억', 10_000_000_000],
  ['２억　５천', 250_000_000],
  ['1억\u200b5천', 150_000_000],
  ['+1억', 100_000_000],
  ['0', 0],
  ['0원', 0],
  ['007', 7],
])('%s is %d won', (text, value) => {
  expect(readNumber(text, MONEY)).toEqual(number(value));
});

it('reads Hangul as a Mac takes it apart', () => {
  expect(readNumber('일억오천만원'.normalize('NFD'), MONEY)).toEqual(number(150_000_000));
});

it.each<[string, number[]]>([
  ['천오백', [15_000_000, 1_500]],
  ['5천', [50_000_000, 5_000]],
  ['사십', [400_000, 40]],
  ['1억 5천원', [150_000_000, 100_005_000]],
  ['4억5,000원', [450_000_000, 400_005_000]],
  ['1억 5', [150_000_000, 100_050_000, 100_000_005]],
  ['1억 50', [100_500_000, 100_000_050]],
  ['1억 2345', [123_450_000, 100_002_345]],
  ['3만 5', [35_000, 30_005]],
  ['억', [100_000_000]],
  ['억 오천', [150_000_000]],
])('%s may be %j won and asks', (text, readings) => {
  expect(readNumber(text, MONEY)).toEqual(unread('ambiguous', ...readings));
});

it('offers only what the field can take, if that is anything', () => {
  const cost = { type: 'money', min: 1_000_000, max: 10_000_000_000 };
  expect(readNumber('천오백', cost)).toEqual(unread('ambiguous', 15_000_000));
  expect(readNumber('4', cost)).toEqual(number(4));
  expect(readNumber('사십', { ...cost, max: 2_000_000 })).toEqual(unread('ambiguous', 400_000, 40));
});

it.each<[string, UnreadReason, number[]]>([
  ['1.5', 'decimal-point', [150_000_000]],
  ['50000000.5', 'decimal-point', []],
  ['0.00001만', 'decimal-point', []],
  ['0.0005천', 'decimal-point', []],
  ['2억2억', 'two-numbers', []],
  ['5만 2억', 'two-numbers', []],
  ['1억~2억', 'two-numbers', []],
  ['1억 (국비 5천만)', 'two-numbers', []],
  ['1.5억 2천만', 'two-numbers', []],
  ['1/2억', 'two-numbers', []],
  ['약 2억', 'words', []],
  ['2억쯤', 'words', []],
  ['2억 ㅇ', 'words', []],
  ['수억', 'words', []],
  ['삼', 'words', []],
  ['일이삼', 'words', []],
  ['천백천', 'words', []],
  ['반', 'words', []],
  ['1억 반만', 'words', []],
  ['150,000,000 달러', 'words', []],
  ['12a4', 'words', []],
  ['10²', 'words', []],
  ['½억', 'words', []],
  ['٣억', 'words', []],
  ['12,34', 'separators', []],
  ['1,2345', 'separators', []],
  ['1.000.000', 'separators', []],
  ['1 000 000', 'separators', [1_000_000]],
  ['1\u00a0000\u202f000', 'separators', [1_000_000]],
  ["1'234", 'separators', [1_234]],
  ['1’234’567', 'separators', [1_234_567]],
  ['1_000_000', 'separators', [1_000_000]],
  ['5, 000', 'separators', [5_000]],
  ['5, 00', 'two-numbers', []],
  ['5 ,000', 'two-numbers', []],
  ["1'23", 'two-numbers', []],
  ['1,23', 'separators', []],
  ['1ㆍ5억', 'two-numbers', []],
  ['1·5억', 'two-numbers', []],
  ['3~5억', 'two-numbers', []],
  ['3억+5천', 'two-numbers', []],
  ['5억 → 6억', 'two-numbers', []],
  ['3억 (부가세 별도)', 'words', []],
  ['3억원(VAT포함)', 'words', []],
  ['3억원 정도', 'words', []],
  ['수천만', 'words', []],
  ['5천여만', 'words', []],
  ['5억억', 'words', []],
  ['1억만', 'words', []],
  ['三億', 'words', []],
  ['$5,000', 'words', []],
  ['￥5,000', 'words', []],
  ['100%', 'words', []],
  ['=100', 'words', []],
  ['±5', 'words', []],
  ['5억~', 'words', []],
  ['5e7', 'words', []],
  ['0x10', 'words', []],
  ['5,000,-', 'separators', []],
  ['50,000,000.00', 'decimal-point', [50_000_000]],
  ['9999조', 'too-large', []],
  ['1억 5,00', 'separators', []],
  ['38 40', 'two-numbers', []],
  ['1억\t2억', 'two-cells', []],
  ['1경', 'too-large', []],
  ['99999999999999999999억', 'too-large', []],
  ['1.00000000000000000001억', 'decimal-point', []],
  ['9,007,199,254,740,992', 'too-large', []],
  ['△420,000,000', 'negative', []],
  ['(4.2억)', 'negative', []],
  ['-1억 5', 'negative', []],
  ['원', 'unclear', []],
  ['-', 'unclear', []],
])('%j is not read: %s, perhaps %j', (text, why, readings) => {
  expect(readNumber(text, MONEY)).toEqual(unread(why, ...readings));
});

it.each(['△420,000,000', '▲420,000,000', '▽420,000,000', '▼ 420,000,000', 'Δ420,000,000'])(
  '%s is a loss, as accounts write it',
  (text) => expect(readNumber(text, PROFIT)).toEqual(number(-420_000_000)),
);

it.each([
  ...['-', '－', '–', '—', '―', '‐', '‑', '−', '﹣', 'ㅡ', 'ー', '─'].map((dash) => `${dash}420,000,000`),
  ...[
    '(420,000,000)',
    '（420,000,000）',
    '₩-420,000,000',
    '-₩420,000,000',
    '₩(420,000,000)',
    '(₩420,000,000)',
  ],
  ...[
    '420,000,000-',
    '420,000,000 −',
    '-4.2억',
    '△ 4억 2천만 원',
    '(4.2억 원)',
    '마이너스 4.2억',
    '적자 4억 2천',
    '(420,000,000)원',
    '(4.2억) 원',
    '₩(420,000,000)원',
    '(4억 2천만 원)',
  ],
])('%s is a loss of 4억 2,000만 원', (text) => {
  expect(readNumber(text, PROFIT)).toEqual(number(-420_000_000));
});

it.each<[string, unknown]>([
  ['--4', unread('unclear')],
  ['-(4)', unread('unclear')],
  ['(△4)', unread('unclear')],
  ['적자 △4', unread('unclear')],
  ['4)', unread('words')],
  ['-4)', unread('words')],
  ['(4)-', unread('words')],
  ['(4) (5)', unread('two-numbers')],
  ['(4) 전년', unread('words')],
  ['[4]', unread('words')],
  ['(-)', unread('unclear')],
  ['손실 4', unread('words')],
  ['(5천)원', number(-5_000)],
  ['(0)', number(0)],
  ['(4', unread('words')],
  ['-0', number(0)],
  ['-천오백', unread('ambiguous', -15_000_000, -1_500)],
])('%s in a field with a sign', (text, reading) => {
  expect(readNumber(text, PROFIT)).toEqual(reading);
});

it.each<[NumberShape, string, unknown]>([
  [PEOPLE, '38', number(38)],
  [PEOPLE, '38명', number(38)],
  [PEOPLE, '38 인', number(38)],
  [PEOPLE, '1,200', number(1_200)],
  [PEOPLE, '1천 2백 명', number(1_200)],
  [PEOPLE, '5천', number(5_000)],
  [PEOPLE, '삼십팔명', number(38)],
  [PEOPLE, '38명(여 12명)', unread('two-numbers')],
  [PEOPLE, '38.0', unread('decimal-point', 38)],
  [PEOPLE, '95.3', unread('decimal-point')],
  [PEOPLE, '38\t40', unread('two-cells')],
  [PEOPLE, '2022\n2023\n2024', unread('two-cells')],
  [PEOPLE, '38\r\n', number(38)],
  [PEOPLE, '-38', unread('negative')],
  [PEOPLE, '38원', unread('words')],
  [PEOPLE, '약 38', unread('words')],
  [PEOPLE, '4E+08', unread('two-numbers')],
  [PEOPLE, '202220232024', number(202_220_232_024)],
  [YEAR, '2024년', number(2024)],
  [YEAR, '2024년도', number(2024)],
  [YEAR, '2022~2024', unread('two-numbers')],
  [YEAR, '2022∼2024년', unread('two-numbers')],
  [YEAR, '2024.12', unread('decimal-point')],
  [YEAR, '2024-12', unread('two-numbers')],
  [YEAR, '2024. 12', unread('two-numbers')],
  [YEAR, "'24년", unread('words')],
  [YEAR, '24년', number(24)],
  [YEAR, '제10기', unread('words')],
  [YEAR, 'FY2024', unread('words')],
  [PEOPLE, '38여명', unread('words')],
  [PEOPLE, '30+8', unread('two-numbers')],
  [PEOPLE, '(38)명', unread('negative')],
  [RATIO, '95.3', number(95.3)],
  [RATIO, '95.3 %', number(95.3)],
  [RATIO, '1,095.35％', number(1_095.35)],
  [RATIO, '95', number(95)],
  [RATIO, '95.', number(95)],
  [RATIO, '95.300', number(95.3)],
  [RATIO, '95.333', unread('decimals', 95.33)],
  [RATIO, '95.30000000000000000001', unread('decimals')],
  [RATIO, '95,3', unread('separators')],
  [RATIO, '95. 3', unread('two-numbers')],
  [RATIO, '95·3', unread('two-numbers')],
  [RATIO, '95．3', number(95.3)],
  [RATIO, '2.675', unread('decimals', 2.68)],
  [RATIO, '1.005', unread('decimals', 1.01)],
  [RATIO, '0.5%p', unread('words')],
  [RATIO, '3:1', unread('two-numbers')],
  [RATIO, '3배', unread('words')],
  [RATIO, '△95.3', unread('negative')],
  [POINTS, '4.5점', number(4.5)],
  [POINTS, '4/5', unread('two-numbers')],
  [POINTS, '-3', unread('negative')],
  [POINTS, '', { kind: 'empty' }],
  [POINTS, ' \u200b\t', { kind: 'empty' }],
])('%j takes %j as %j', (shape, text, reading) => {
  expect(readNumber(text, shape)).toEqual(reading);
});

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
  fc.integer({ min: 0, max: 10_000_000 }).map((man) => man * 10_000),
  fc
    .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 9_999 }))
    .map(([eok, rest]) => eok * 100_000_000 + rest),
);

it('reads back what the portal writes', () => {
  fc.assert(
    fc.property(amounts, fc.boolean(), (amount, isLoss) => {
      const value = isLoss && amount > 0 ? -amount : amount;
      for (const write of [String, grouped, won, wonInWords, wonInEnglish]) {
        expect([write(value), readNumber(write(value), PROFIT)]).toEqual([write(value), number(value)]);
      }
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (rateBp) => {
      expect(readNumber(percent(rateBp), RATIO)).toEqual(number(rateBp / 100));
      expect(readNumber(grouped(rateBp / 100), RATIO)).toEqual(number(rateBp / 100));
    }),
  );
});

it('drops no digit: what it reads has the digits that were written', () => {
  const sign = fc.constantFrom(...'0123456789,.-△() +\t~a명원%₩');
  const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), fc.constantFrom(PROFIT, PEOPLE), (text, shape) => {
      const reading = readNumber(text, shape);
      if (reading.kind === 'number') expect(digitsOf(String(reading.value))).toBe(digitsOf(text));
      if (reading.kind === 'empty') expect(digitsOf(text)).toBe('');
    }),
    { numRuns: 5_000 },
  );
});

it('answers anything that can be typed, with whole safe numbers alone', () => {
  const anything = fc.string({
    unit: fc.constantFrom(...'0123456789,. 천백십만억조경반영일이삼구원정금-△(KRWmillion'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.oneof(anything, fc.string({ unit: 'binary' })), (text) => {
      const reading = readNumber(text, PROFIT);
      const values =
        reading.kind === 'number' ? [reading.value] : reading.kind === 'unread' ? reading.readings : [];
      expect(values.every((value) => Number.isSafeInteger(value) && !Object.is(value, -0))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
