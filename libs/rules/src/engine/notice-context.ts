import { dayInKorea } from '../core/calendar.ts';
import type { CheckContext } from '../core/check.ts';
import type { DecidableNotice } from '../core/notice.ts';

type Window = CheckContext['window'];

/** The contexts of a notice: one for each day and side of its window that somebody asked for. */
interface Contexts {
  /** First and last millisecond of the intake; NaN where the day is not published. */
  opens: number;
  closes: number;
  lastIntakeOn: string | null;
  byMoment: Map<number, CheckContext>;
}

/** Companies ask again and again within the days of an intake, and a dry run asks for all of them. */
const CONTEXTS = new WeakMap<DecidableNotice, Contexts>();
/** Days of more than two years; beyond them all is worked out anew. */
const MOST_CONTEXTS = 1_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const KOREA_OFFSET_MS = 9 * 60 * 60 * 1000;
const WINDOWS: readonly Window[] = ['not-open-yet', 'open', 'closed', 'not-published'];

/** What the checks of a notice need to know of a moment. */
export function contextOf(notice: DecidableNotice, asOf: Date): Readonly<CheckContext> {
  const time = asOf.getTime();
  const contexts = CONTEXTS.get(notice) ?? contextsOf(notice);
  const window = windowAt(contexts, time);
  const moment = Math.floor((time + KOREA_OFFSET_MS) / DAY_MS) * WINDOWS.length + window;
  return contexts.byMoment.get(moment) ?? newContext(notice, asOf, contexts, moment);
}

function contextsOf(notice: DecidableNotice): Contexts {
  const { opensAt, closesAt } = notice;
  const contexts: Contexts = {
    opens: opensAt === null ? NaN : Date.parse(opensAt),
    closes: closesAt === null ? NaN : Date.parse(closesAt),
    lastIntakeOn: closesAt === null ? null : dayInKorea(new Date(closesAt)),
    byMoment: new Map(),
  };
  CONTEXTS.set(notice, contexts);
  return contexts;
}

function newContext(
  { opensAt, closesAt, terms }: DecidableNotice,
  asOf: Date,
  { lastIntakeOn, byMoment, ...ends }: Contexts,
  moment: number,
): CheckContext {
  const asOfOn = dayInKorea(asOf);
  const context: CheckContext = {
    asOfOn,
    window: WINDOWS[windowAt(ends, asOf.getTime())] ?? 'not-published',
    opensAt,
    closesAt,
    lastIntakeOn: lastIntakeOn ?? asOfOn,
    year: terms.year,
  };
  if (byMoment.size >= MOST_CONTEXTS) byMoment.clear();
  byMoment.set(moment, context);
  return context;
}

/**
 * Where a moment lies, as a place in `WINDOWS`. The days of an earlier year may not be published; when that year is over, so is its
 * intake.
 */
function windowAt({ opens, closes }: Pick<Contexts, 'opens' | 'closes'>, time: number): number {
  if (Number.isNaN(opens) || Number.isNaN(closes)) return time > closes ? 2 : 3;
  if (time >= opens && time <= closes) return 1;
  return time < opens ? 0 : 2;
}
