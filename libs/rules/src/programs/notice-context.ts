import { dayInKorea, withinWindow } from '../core/calendar.ts';
import type { CheckContext } from '../core/check.ts';
import type { NoticeInForce } from '../core/notice.ts';

/** A dry run asks the same notice at the same moment for every company: what hangs on these two is worked out once. */
const LAST_CONTEXTS = new WeakMap<NoticeInForce, { asOfTime: number; context: CheckContext }>();

/** What the checks of a notice need to know of a moment. */
export function contextOf(notice: NoticeInForce, asOf: Date): CheckContext {
  const asOfTime = asOf.getTime();
  const last = LAST_CONTEXTS.get(notice);
  if (last?.asOfTime === asOfTime) return last.context;
  const { opensAt, closesAt, terms } = notice;
  const context: CheckContext = {
    asOfOn: dayInKorea(asOf),
    window: windowAt(notice, asOf),
    opensAt,
    closesAt,
    lastIntakeOn: dayInKorea(new Date(closesAt)),
    year: terms.year,
  };
  LAST_CONTEXTS.set(notice, { asOfTime, context });
  return context;
}

function windowAt({ opensAt, closesAt }: NoticeInForce, asOf: Date): CheckContext['window'] {
  if (withinWindow(asOf, opensAt, closesAt)) return 'open';
  return asOf.getTime() < Date.parse(opensAt) ? 'not-open-yet' : 'closed';
}
