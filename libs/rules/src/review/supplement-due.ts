import { addDays, isDay } from '../core/calendar.ts';
import { addWorkingDays } from '../core/working-days.ts';

/** 보완 기한: from tomorrow to this many calendar days ahead; ours. */
const LAST_DAY = 30;
/** What a company gets unless the consultant says otherwise; ours. */
const USUAL_WORKING_DAYS = 7;
/** The same where the holidays of a day between are not published yet. */
const USUAL_DAYS = 10;

/** The first and the last day to which a supplement can be asked for on a day (YYYY-MM-DD, both count). */
export const supplementDueDays = (today: string): { firstOn: string; lastOn: string } => ({
  firstOn: addDays(today, 1),
  lastOn: addDays(today, LAST_DAY),
});

/** The due day to propose: seven working days ahead, without the day itself. */
export const usualSupplementDueOn = (today: string): string =>
  addWorkingDays(today, USUAL_WORKING_DAYS) ?? addDays(today, USUAL_DAYS);

/** What is wrong with a due day on the day of the request; null when nothing is. A day on which nobody works is taken. */
export function supplementDueProblem(
  dueOn: string,
  today: string,
): 'invalid' | 'too-early' | 'too-late' | null {
  if (!isDay(dueOn)) return 'invalid';
  const { firstOn, lastOn } = supplementDueDays(today);
  if (dueOn < firstOn) return 'too-early';
  return dueOn > lastOn ? 'too-late' : null;
}

/** 보완 of a case as a list is narrowed to it: asked for and not answered, or answered and not looked at. */
export const SUPPLEMENT_STANDINGS = ['open', 'answered'] as const;
export type SupplementStanding = (typeof SUPPLEMENT_STANDINGS)[number];
