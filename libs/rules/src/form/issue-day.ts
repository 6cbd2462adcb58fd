import { daysBetween, isDay } from '../core/calendar.ts';
import { EARLIEST_ISSUE_ON } from '../core/fact-limits.ts';
import { day, topic } from '../messages/format.ts';
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
    return maxAgeDays === null ? null : problem('required', `${label}의 발급일을 입력하세요.`);
  }
  if (!isDay(issuedOn)) {
    return problem('wrong-form', `${label}의 발급일에는 실제로 있는 날짜를 연, 월, 일 순서로 입력하세요.`);
  }
  if (issuedOn > on) {
    return problem(
      'in-the-future',
      `${label}의 발급일은 오늘(${day(on)}) 이후일 수 없습니다. 다시 확인하세요.`,
    );
  }
  if (issuedOn < EARLIEST_ISSUE_ON) {
    return problem(
      'too-early',
      `${label}의 발급일에는 ${day(EARLIEST_ISSUE_ON)}이나 그 뒤의 날짜를 입력하세요. 서류에 적힌 날짜를 확인하세요.`,
    );
  }
  const age = daysBetween(issuedOn, on);
  return maxAgeDays === null || age <= maxAgeDays
    ? null
    : problem(
        'too-old',
        `${topic(label)} 발급한 지 ${maxAgeDays}일 이내여야 합니다. ${day(issuedOn)}에 발급한 것은 ${age}일이 지났으니 새로 발급받아 올리세요.`,
      );
}
