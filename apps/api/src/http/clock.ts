import { instantInKorea, momentInWords } from '@subsidy/rules';

/** The only source of "now" in the API; tests give another. */
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** The day of an instant in Asia/Seoul, `YYYY-MM-DD` (no daylight saving since 1988: always +09:00). */
export function seoulDay(instant: Date): string {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** 시각 in words, as it is said in sentences and mails: `2026. 4. 20.(월) 17:00`. */
export const seoulMoment = (instant: Date): string => momentInWords(instantInKorea(instant));

/** The same of an instant that may not be there. */
export const optionalInstant = (at: Date | null): string | null => (at === null ? null : seoulInstant(at));

/** The instant as RFC 3339 with the Seoul offset, to the millisecond. */
export function seoulInstant(instant: Date): string {
  return `${new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
}
