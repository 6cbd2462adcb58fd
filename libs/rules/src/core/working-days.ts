import { addDays, daysBetween, isDay } from './calendar.ts';
import { GAZETTE_HOLIDAYS, HOLIDAY_OVERRIDES } from './holidays.ts';

const DAYS_OF_A_WEEK = 7;
/** 1970-01-04 was a Sunday. */
const A_SUNDAY = '1970-01-04';
const SATURDAY = 6;

/**
 * 근무일: whether offices work on a day (no weekend, no public holiday). `null` where the holidays of its year are not published
 * yet: a day that nobody knows is neither. Source: 관공서의 공휴일에 관한 규정, 월력요항.
 */
export function isWorkingDay(
  on: string,
  overrides: Readonly<Record<string, boolean>> = HOLIDAY_OVERRIDES,
): boolean | null {
  const holidays = isDay(on) ? GAZETTE_HOLIDAYS[on.slice(0, 4)] : undefined;
  if (holidays === undefined) return null;
  const isHoliday = overrides[on] ?? holidays.includes(on.slice(5));
  return !isHoliday && !isWeekend(on);
}

/**
 * The day some working days after a day, which itself does not count (초일불산입, 민법 제157조); before it when negative, itself for
 * none. `null` where a day between is not published yet, or the number is not whole.
 */
export function addWorkingDays(on: string, workingDays: number): string | null {
  if (!isDay(on) || !Number.isSafeInteger(workingDays)) return null;
  const step = Math.sign(workingDays);
  let day = on;
  for (let left = Math.abs(workingDays); left > 0;) {
    day = addDays(day, step);
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) left -= 1;
  }
  return day;
}

/**
 * How many working days lie after one day, up to another and with it: what `addWorkingDays` takes to get there. Negative when the other
 * is earlier (the later day does not count then). `null` where a day between is not published yet.
 */
export function workingDaysBetween(fromOn: string, toOn: string): number | null {
  if (!isDay(fromOn) || !isDay(toOn)) return null;
  const days = daysBetween(fromOn, toOn);
  const step = Math.sign(days);
  let counted = 0;
  for (let day = fromOn; day !== toOn;) {
    day = addDays(day, step);
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (works) counted += step;
  }
  return counted;
}

function isWeekend(on: string): boolean {
  const weekday = daysBetween(A_SUNDAY, on) % DAYS_OF_A_WEEK;
  return weekday === 0 || weekday === SATURDAY;
}
