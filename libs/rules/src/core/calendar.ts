const KOREA_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Every month has these. */
const DAYS_OF_EACH_MONTH = 28;

/** The calendar day in Korea (YYYY-MM-DD) that an instant falls on; Korea has no summer time. */
export function dayInKorea(instant: Date): string {
  const time = instant.getTime();
  if (!Number.isFinite(time)) return '';
  return new Date(time + KOREA_OFFSET_MS).toISOString().slice(0, 10);
}

/** An instant as RFC 3339 with the offset of Korea; milliseconds only where there are any. */
export function instantInKorea(instant: Date): string {
  const time = instant.getTime();
  if (!Number.isFinite(time)) return '';
  const local = new Date(time + KOREA_OFFSET_MS).toISOString().slice(0, -1);
  return `${local.replace(/\.000$/, '')}+09:00`;
}

/** Whether a text is a real calendar day. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !DAY_PATTERN.test(text)) return false;
  const day = Number(text.slice(8));
  if (day <= DAYS_OF_EACH_MONTH) return true;
  const endOfMonth = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0);
  return day <= new Date(endOfMonth).getUTCDate();
}

/** The first moment of a calendar day in Korea, RFC 3339. */
export function startOfDay(on: string): string {
  return `${on}T00:00:00+09:00`;
}

/** How many days lie from one day to a later one; negative when it is earlier. */
export function daysBetween(fromOn: string, toOn: string): number {
  return Math.round((Date.parse(`${toOn}T00:00:00Z`) - Date.parse(`${fromOn}T00:00:00Z`)) / DAY_MS);
}

/** The day some days later, or earlier when negative. */
export function addDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 접수 기간: closed at both ends, to the millisecond. */
export function withinWindow(instant: Date, opensAt: string, closesAt: string): boolean {
  const time = instant.getTime();
  return time >= Date.parse(opensAt) && time <= Date.parse(closesAt);
}
