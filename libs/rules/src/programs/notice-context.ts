import { dayInKorea, withinWindow } from '../core/calendar.ts';
import type { CheckContext } from '../core/check.ts';
import type { DecidableNotice } from '../core/notice.ts';

/** A dry run asks the same notice at the same moment for every company: what hangs on these two is worked out once. */
const LAST_CONTEXTS = new WeakMap<DecidableNotice, { asOfTime: number; context: CheckContext }>();

/** What the checks of a notice need to know of a moment. */
export function contextOf(notice: DecidableNotice, asOf: Date): CheckContext {
  const asOfTime = asOf.getTime();
  const last = LAST_CONTEXTS.get(notice);
  if (last?.asOfTime === asOfTime) return last.context;
  const { opensAt, closesAt, terms } = notice;
  const context: CheckContext = {
    asOfOn: dayInKorea(asOf),
    window: windowAt(notice, asOf),
    opensAt,
    closesAt,
    lastIntakeOn: dayInKorea(closesAt === null ? asOf : new Date(closesAt)),
    year: terms.year,
  };
  LAST_CONTEXTS.set(notice, { asOfTime, context });
  return context;
}

function windowAt({ opensAt, closesAt }: DecidableNotice, asOf: Date): CheckContext['window'] {
  if (opensAt === null || closesAt === null) return 'not-published';
  if (withinWindow(asOf, opensAt, closesAt)) return 'open';
  return asOf.getTime() < Date.parse(opensAt) ? 'not-open-yet' : 'closed';
}
