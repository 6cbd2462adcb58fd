import { dayInKorea } from '../core/calendar.ts';
import type { CheckContext } from '../core/check.ts';
import type { DecidableNotice } from '../core/notice.ts';

/** A stretch of time in which the context of a notice is the same: within one day and on one side of each window's end. */
interface Stretch {
  /** First millisecond. */
  from: number;
  /** Last millisecond. */
  until: number;
  context: CheckContext;
}

/** Companies ask in the order of time, and a dry run asks in one go: the stretch of last time mostly holds. */
const LAST_STRETCHES = new WeakMap<DecidableNotice, Stretch>();
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the checks of a notice need to know of a moment. */
export function contextOf(notice: DecidableNotice, asOf: Date): Readonly<CheckContext> {
  const time = asOf.getTime();
  const last = LAST_STRETCHES.get(notice);
  if (last !== undefined && time >= last.from && time <= last.until) return last.context;
  const stretch = stretchAround(notice, asOf);
  LAST_STRETCHES.set(notice, stretch);
  return stretch.context;
}

function stretchAround(notice: DecidableNotice, asOf: Date): Stretch {
  const { opensAt, closesAt, terms } = notice;
  const asOfOn = dayInKorea(asOf);
  const dayStart = Date.parse(`${asOfOn}T00:00:00+09:00`);
  const lastIntakeOn = closesAt === null ? asOfOn : dayInKorea(new Date(closesAt));
  const { window, from, until } = windowAround(notice, asOf.getTime());
  return {
    from: Math.max(from, dayStart),
    until: Math.min(until, dayStart + DAY_MS - 1),
    context: { asOfOn, window, opensAt, closesAt, lastIntakeOn, year: terms.year },
  };
}

/** Where a moment lies, and from when until when that is so. */
function windowAround(
  { opensAt, closesAt }: DecidableNotice,
  time: number,
): { window: CheckContext['window']; from: number; until: number } {
  if (opensAt === null || closesAt === null) return unpublishedAround(closesAt, time);
  const opens = Date.parse(opensAt);
  const closes = Date.parse(closesAt);
  if (time >= opens && time <= closes) return { window: 'open', from: opens, until: closes };
  if (time < opens) return { window: 'not-open-yet', from: -Infinity, until: opens - 1 };
  return { window: 'closed', from: closes + 1, until: Infinity };
}

/** The days of an earlier year may not be published; when that year is over, so is its intake. */
function unpublishedAround(closesAt: string | null, time: number): ReturnType<typeof windowAround> {
  const closes = closesAt === null ? Infinity : Date.parse(closesAt);
  if (time > closes) return { window: 'closed', from: closes + 1, until: Infinity };
  return { window: 'not-published', from: -Infinity, until: closes };
}
