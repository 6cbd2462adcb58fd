import { isDay } from '../core/calendar.ts';
import type { FindingValues } from '../core/finding.ts';

const MANWON = 10_000;
const LARGE_UNITS: readonly (readonly [unit: string, won: number])[] = [
  ['조', 1_000_000_000_000],
  ['억', 100_000_000],
  ['만', MANWON],
];
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;

/** `200,000,000원` */
export function won(amountKrw: number): string {
  return `${grouped(amountKrw)}원`;
}

/** `1조 2,000억 원`, `2억 원`, `118만 2,500원`: the way an amount is said, which the reader of amounts reads back. */
export function wonInWords(amountKrw: number): string {
  if (amountKrw < 0) return `-${wonInWords(-amountKrw)}`;
  let rest = amountKrw;
  const parts: string[] = [];
  for (const [unit, size] of LARGE_UNITS) {
    if (rest >= size) parts.push(`${grouped(Math.floor(rest / size))}${unit}`);
    rest %= size;
  }
  if (parts.length > 0 && rest === 0) return `${parts.join(' ')} 원`;
  // `1억 5,000원` is heard as 1억 5,000만 원: without its 만 an amount stays in figures.
  return amountKrw % (MANWON * MANWON) < MANWON ? won(amountKrw) : `${parts.join(' ')} ${won(rest)}`;
}

/** `1,234,567` without asking the machine's locale. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

/** `50 %` from basis points. */
export function percent(rateBp: number): string {
  return `${rateBp / 100} %`;
}

const WEEKDAYS = '일월화수목금토';

/** `2026. 4. 20.(월)` */
export function day(on: string): string {
  if (!isDay(on)) return on;
  const date = new Date(`${on}T00:00:00Z`);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  return `${date.getUTCFullYear()}. ${date.getUTCMonth() + 1}. ${date.getUTCDate()}.(${weekday})`;
}

/** `2026. 4. 20.(월) 17:00` from RFC 3339 with the offset of Korea. */
export function moment(at: string): string {
  return `${day(at.slice(0, 10))} ${at.slice(11, 16)}`;
}

/** `2026. 4. 20.(월) 17:00:08` from RFC 3339 with the offset of Korea. */
export function momentToSecond(at: string): string {
  return `${day(at.slice(0, 10))} ${at.slice(11, 19)}`;
}

const RIEUL = 8;
/** The final consonants of the digits as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGIT_FINALS: readonly number[] = [21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0];

/** The final consonant of a word's last syllable, 0 for none; brackets at the end are not read. */
function finalOf(word: string): number {
  const last = word.replace(/\s*\([^)]*\)$/, '').slice(-1);
  if (/\d/.test(last)) return DIGIT_FINALS[Number(last)] ?? 0;
  const code = last.charCodeAt(0);
  return code >= HANGUL_FIRST && code <= HANGUL_LAST ? (code - HANGUL_FIRST) % FINALS : 0;
}

/** `중간1은`, `기초는` */
export const topic = (word: string): string => `${word}${finalOf(word) === 0 ? '는' : '은'}`;

/** `음식점업을`, `인건비를` */
export const object = (word: string): string => `${word}${finalOf(word) === 0 ? '를' : '을'}`;

/** `중간1이`, `기초가` */
export const subject = (word: string): string => `${word}${finalOf(word) === 0 ? '가' : '이'}`;

/** `중간2로`, `중간1로`, `고도로` */
export const toward = (word: string): string => {
  const final = finalOf(word);
  return `${word}${final === 0 || final === RIEUL ? '로' : '으로'}`;
};

/** Reads a text among the values of a finding. */
export const textOf = (values: FindingValues, key: string): string => String(values[key] ?? '');

/** Reads a number among the values of a finding. */
export const numberOf = (values: FindingValues, key: string): number => Number(values[key] ?? 0);

/** Reads a comma-joined list among the values of a finding, each item in words. */
export const listOf = (values: FindingValues, key: string, label: (code: string) => string): string =>
  textOf(values, key)
    .split(',')
    .filter((code) => code !== '')
    .map(label)
    .join(', ');
