import { daysBetween, isDay } from '../core/calendar.ts';
import { EARLIEST_ISSUE_ON } from '../core/fact-limits.ts';
import * as words from '../messages/document-problem-words.ts';
import type { FormDocument } from './form.ts';
import { problem, type Problem } from './problem.ts';

/**
 * 발급일: what is wrong with the day of issue of a file that is handed in on a day, in Korean; null where it will do. Where the
 * notice sets no age it may be left out, but a day that is given lies between 1950 and today (ours).
 */
export function issueDayProblem(
  { label, maxAgeDays }: Pick<FormDocument, 'label' | 'maxAgeDays'>,
  issuedOn: string | null,
  on: string,
): Problem | null {
  if (issuedOn === null) {
    return maxAgeDays === null ? null : problem('required', words.enterIssueDay(label));
  }
  if (!isDay(issuedOn)) {
    return problem('wrong-form', words.issueDayNotADay(label));
  }
  if (issuedOn > on) {
    return problem('in-the-future', words.issuedAfterToday(label, on));
  }
  if (issuedOn < EARLIEST_ISSUE_ON) {
    return problem('too-early', words.issuedTooEarly(label, EARLIEST_ISSUE_ON));
  }
  const age = daysBetween(issuedOn, on);
  return maxAgeDays === null || age <= maxAgeDays
    ? null
    : problem('too-old', words.issuedTooLongAgo(label, maxAgeDays, issuedOn, age));
}
