import { amountsSaid, wholeOf } from './amounts-said.ts';
import { bareNumber, type BareNumber } from './bare-number.ts';
import { plainNumber, saidIn, shifted, type Said, type Written } from './korean-numerals.ts';
import type { NumberShape } from './number-shape.ts';

/** Why a text was not read. */
export type UnreadReason =
  | 'ambiguous'
  | 'negative'
  | 'decimal-point'
  | 'decimals'
  | 'two-numbers'
  | 'two-cells'
  | 'words'
  | 'separators'
  | 'too-large'
  | 'unclear';

/** What a text says in a field of numbers; what is not read names the numbers it may mean. */
export type NumberReading =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'unread'; why: UnreadReason; readings: number[] };

const EOK = 100_000_000;
/** Above this nobody means 억 by a number with a point. */
const MOST_EOK = 1_000;
const INVISIBLE = /\p{Cf}/gu;
/** ², ½ and ① would become other numbers. */
const OTHER_DIGITS = /\p{No}/u;
const CELLS = /[\t\n\v\f\r\u2028\u2029]/;
/** Thousands as other countries separate them: `1 234 567`, `1'234'567`. */
const GROUPS_OF_THREE = /^\d{1,3}(?:(?: \d{3})+|(?:['\u2019_]\d{3})+|(?:, \d{3})+)$/;
const BETWEEN_GROUPS = /[ '\u2019_,]/g;
const WRONG_SEPARATOR = /^[\d.,]+$|,(?!\d{3}(?:\D|$))/;
const NUMBERS_APART = /\d\D*[^\d.,a-z]\D*\d/i;
const ENGLISH = /^(.+?)(million|billion|trillion)$/i;
const ENGLISH_ZEROS: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

const number = (value: number): NumberReading => ({ kind: 'number', value });
const unread = (why: UnreadReason, ...readings: number[]): NumberReading => ({
  kind: 'unread',
  why,
  readings,
});

const isSafe = (value: number): boolean => Number.isSafeInteger(Math.trunc(value));

/** Digits alone: a point stands only where the field has decimals. */
function readPlain(written: Written, { type, decimals = 0 }: NumberShape): NumberReading {
  const whole = wholeOf(written);
  if (written.scale === 0) return number(whole);
  const value = Number.isNaN(whole) ? Number(`${String(written.digits)}e-${String(written.scale)}`) : whole;
  if (type === 'decimal') {
    if (written.scale <= decimals) return number(value);
    const rounded = Math.round(written.digits / 10 ** (written.scale - decimals)) / 10 ** decimals;
    return rounded === value ? number(value) : unread('decimals', rounded);
  }
  if (value === whole) return unread('decimal-point', value);
  return type === 'money' && value < MOST_EOK
    ? unread('decimal-point', Math.round(value * EOK))
    : unread('decimal-point');
}

function readSaid(said: Said, { type }: NumberShape, hasWon: boolean): NumberReading {
  const values = amountsSaid(said, hasWon || type !== 'money');
  const [first = Number.NaN] = values;
  if (Number.isNaN(first)) return unread('decimal-point');
  return values.length > 1 || said.hasNoCount ? unread('ambiguous', ...values) : number(first);
}

/** `200 million`, as the English pages write amounts; null where it is none. */
function saidInEnglish(text: string): Said | null {
  const [, count = '', unit = ''] = ENGLISH.exec(text) ?? [];
  const amount = plainNumber(count);
  const zeros = ENGLISH_ZEROS[unit.toLowerCase()] ?? 0;
  return amount === null
    ? null
    : { amount: shifted(amount, zeros), zeros, rest: null, hasUnit: true, hasNoCount: false };
}

/** A text that is no number: what is in its way. */
function whyUnread(text: string): UnreadReason {
  if (text === '') return 'unclear';
  if (WRONG_SEPARATOR.test(text)) return 'separators';
  return NUMBERS_APART.test(text) ? 'two-numbers' : 'words';
}

function readBody({ body, hasWon }: BareNumber, shape: NumberShape): NumberReading {
  const joined = body.replaceAll(' ', '').replace(/^(?=\.\d)/, '0');
  if (GROUPS_OF_THREE.test(body)) return unread('separators', Number(body.replace(BETWEEN_GROUPS, '')));
  if (/\d\s+[\d.,]|[.,]\s+\d/.test(body)) return unread('two-numbers');
  const plain = plainNumber(joined.replace(/(\d\.)$/, '$10'));
  if (plain !== null) return readPlain(plain, shape);
  const said = (shape.type === 'money' ? saidInEnglish(joined) : null) ?? saidIn(joined);
  return said?.hasUnit === true ? readSaid(said, shape, hasWon) : unread(whyUnread(joined));
}

const isWithin = (value: number, { min, max }: NumberShape): boolean =>
  !(typeof min === 'number' && value < min) && !(typeof max === 'number' && value > max);

/** Numbers that a text may mean: those that the field can take, if there are any. */
function offered(values: readonly number[], shape: NumberShape): number[] {
  const safe = values.filter(isSafe);
  const possible = safe.filter((value) => isWithin(value, shape));
  return possible.length > 0 ? possible : safe;
}

function withSign(reading: NumberReading, shape: NumberShape): NumberReading {
  if (reading.kind === 'empty') return reading;
  const isRefused = typeof shape.min === 'number' && shape.min >= 0;
  if (reading.kind === 'unread') {
    const hasNumber = reading.readings.length > 0;
    return isRefused && hasNumber
      ? unread('negative')
      : { ...reading, readings: reading.readings.map((one) => 0 - one) };
  }
  // Zero has no sign.
  if (reading.value === 0) return reading;
  return isRefused ? unread('negative') : number(-reading.value);
}

/**
 * 숫자와 금액 읽기: what a person wrote or pasted into a field, whole, or why it was not read. No digit is ever left
 * out, `1억 5천` is 150,000,000, and what may mean several amounts asks back. Whether a number is within the limits of
 * its field is told by the problems of the form.
 */
export function readNumber(text: string, shape: NumberShape): NumberReading {
  if (OTHER_DIGITS.test(text)) return unread('words');
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').trim();
  if (plain === '') return { kind: 'empty' };
  if (CELLS.test(plain)) return unread('two-cells');
  const bare = bareNumber(plain, shape);
  if (bare.signs > 1) return unread('unclear');
  const body = readBody(bare, shape);
  const reading = bare.signs === 0 ? body : withSign(body, shape);
  if (reading.kind === 'unread') return { ...reading, readings: offered(reading.readings, shape) };
  return reading.kind === 'number' && !isSafe(reading.value) ? unread('too-large') : reading;
}
