import {
  dayInKorea,
  dayInWords as day,
  formatBusinessRegistrationNumber,
  grouped,
  instantInKorea,
  momentInWords,
  momentToSecond,
  percent,
  won,
  wonInWords,
} from '@subsidy/rules';

export { day, formatBusinessRegistrationNumber as businessNumber, grouped, percent, won, wonInWords };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const SIZE_UNITS = ['바이트', 'KB', 'MB', 'GB'] as const;
const SIZE_STEP = 1024;

const inKorea = (at: string | number | Date): string => instantInKorea(new Date(at));

/** An instant in Korea: `2026. 4. 20.(월) 17:00`. */
export const instant = (at: string | number | Date): string => momentInWords(inKorea(at));

/** An instant in Korea to the second: `2026. 4. 20.(월) 16:59:58`. */
export const instantToSecond = (at: string | number | Date): string => momentToSecond(inKorea(at));

/** The day of an instant in Korea: `2026. 4. 20.(월)`. */
export const dayOf = (at: string | number | Date): string => day(isoDayOf(at));

/** The day of an instant in Korea as `2026-04-20`, as date fields hold it. */
export const isoDayOf = (at: string | number | Date): string => dayInKorea(new Date(at));

/** The time of an instant in Korea: `14:03:21`. */
export const timeOf = (at: string | number | Date): string => inKorea(at).slice(11, 19);

/** What is left in words: `3일 4시간`, `4시간 12분`, `12분`; null once it has passed. */
export function timeLeft(until: string | number | Date, now: number): string | null {
  const left = new Date(until).getTime() - now;
  if (left < 0) return null;
  if (left >= DAY_MS) {
    return `${String(Math.floor(left / DAY_MS))}일 ${String(Math.floor((left % DAY_MS) / HOUR_MS))}시간`;
  }
  const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS);
  if (left >= HOUR_MS) return `${String(Math.floor(left / HOUR_MS))}시간 ${String(minutes)}분`;
  return left < MINUTE_MS ? '1분 미만' : `${String(minutes)}분`;
}

/** 5242880 → `5 MB`. */
export function fileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= SIZE_STEP && unit < SIZE_UNITS.length - 1) {
    size /= SIZE_STEP;
    unit += 1;
  }
  const text = unit === 0 || size >= 10 ? String(Math.round(size)) : size.toFixed(1).replace(/\.0$/, '');
  return `${text} ${SIZE_UNITS[unit] ?? ''}`;
}
