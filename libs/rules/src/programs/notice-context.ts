import { dayInKorea } from '../core/calendar.ts';
import type { CheckContext } from '../core/check.ts';
import type { DecidableNotice } from '../core/notice.ts';

/** What of a context hangs on the notice alone, or on the last moment it was asked for. */
interface KnownNotice {
  opensTime: number | null;
  closesTime: number | null;
  /** null where no window is published. */
  lastIntakeOn: string | null;
  /** The day that was asked for last, from its first moment to the first of the next. */
  day: { from: number; until: number; on: string };
}

/** A dry run asks the same notice at about the same moment for every company: dates are worked out once. */
const KNOWN = new WeakMap<DecidableNotice, KnownNotice>();
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the checks of a notice need to know of a moment. */
export function contextOf(notice: DecidableNotice, asOf: Date): CheckContext {
  const known = knownOf(notice);
  const asOfOn = dayOf(known, asOf);
  return {
    asOfOn,
    window: windowAt(known, asOf.getTime()),
    opensAt: notice.opensAt,
    closesAt: notice.closesAt,
    lastIntakeOn: known.lastIntakeOn ?? asOfOn,
    year: notice.terms.year,
  };
}

function knownOf(notice: DecidableNotice): KnownNotice {
  const known = KNOWN.get(notice);
  if (known !== undefined) return known;
  const { opensAt, closesAt } = notice;
  const fresh: KnownNotice = {
    opensTime: opensAt === null ? null : Date.parse(opensAt),
    closesTime: closesAt === null ? null : Date.parse(closesAt),
    lastIntakeOn: closesAt === null ? null : dayInKorea(new Date(closesAt)),
    day: { from: Number.NaN, until: Number.NaN, on: '' },
  };
  KNOWN.set(notice, fresh);
  return fresh;
}

/** The same day as last time is not spelled out again. */
function dayOf(known: KnownNotice, asOf: Date): string {
  const time = asOf.getTime();
  if (time >= known.day.from && time < known.day.until) return known.day.on;
  const on = dayInKorea(asOf);
  const from = Date.parse(`${on}T00:00:00+09:00`);
  known.day = { from, until: from + DAY_MS, on };
  return on;
}

function windowAt({ opensTime, closesTime }: KnownNotice, time: number): CheckContext['window'] {
  // The days of an earlier year may not be published; it is over all the same.
  if (opensTime === null && closesTime !== null && time > closesTime) return 'closed';
  if (opensTime === null || closesTime === null) return 'not-published';
  if (time >= opensTime && time <= closesTime) return 'open';
  return time < opensTime ? 'not-open-yet' : 'closed';
}
