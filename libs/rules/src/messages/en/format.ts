import { isDay } from '../../core/calendar.ts';
import type { FindingValues } from '../../core/finding.ts';
import { grouped, numberOf } from '../format.ts';

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `KRW 200,000,000` */
export const won = (amountKrw: number): string => `KRW ${grouped(amountKrw)}`;

/** `KRW 200 million`, `KRW 1.5 billion`; amounts that do not read well so stay in won. */
export function wonInWords(amountKrw: number): string {
  if (amountKrw < MILLION || amountKrw % (MILLION / 10) !== 0) return won(amountKrw);
  return amountKrw >= BILLION && amountKrw % (BILLION / 100) === 0
    ? `KRW ${grouped(Math.floor(amountKrw / BILLION))}${decimals((amountKrw % BILLION) / BILLION)} billion`
    : `KRW ${grouped(Math.floor(amountKrw / MILLION))}${decimals((amountKrw % MILLION) / MILLION)} million`;
}

const decimals = (part: number): string =>
  part === 0 ? '' : part.toFixed(2).replace(/^0/, '').replace(/0$/, '');

/** `20 Apr 2026` */
export function day(on: string): string {
  if (!isDay(on)) return on;
  const [year, month = 0, date] = on.split('-').map(Number);
  return `${String(date)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

/** `20 Apr 2026, 17:00` from RFC 3339 with the offset of Korea. */
export const moment = (at: string): string => `${day(at.slice(0, 10))}, ${at.slice(11, 16)}`;

/** `1 month`, `9 months` */
export const counted = (count: number, one: string): string =>
  `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** Money among the values of a finding. */
export const moneyOf = (values: FindingValues, key: string): string => won(numberOf(values, key));

/** What no source states, and whom to ask for it. */
export const askOffice = (values: FindingValues): string =>
  `Check the notice, or ask ${String(values['office'] ?? 'the office in charge')}.`;
