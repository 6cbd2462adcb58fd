import * as words from '../messages/answer-problems.ts';
import { grouped, wonInWords } from '../messages/format.ts';
import type { NumberShape, NumberUnit } from '../reading/number-shape.ts';
import type { AnswerLimits } from './form.ts';
import { problem, type Problem } from './problem.ts';

const UNIT_WORDS: Readonly<Record<NumberUnit, string>> = {
  people: '명',
  percent: ' %',
  months: '개월',
  year: '년',
  points: '점',
};

/** A number with what it counts: `38명`, `95.3 %`, `2026년`, `1억 5,000만 원`. */
export function numberInWords(value: number, { type, unit }: Pick<NumberShape, 'type' | 'unit'>): string {
  if (type === 'money') return wonInWords(value);
  const figures = unit === 'year' ? String(value) : grouped(value);
  return unit === undefined ? figures : `${figures}${UNIT_WORDS[unit]}`;
}

/** A number out of the range of its field, or with more digits behind the point than it has. */
export function numberProblem(limits: AnswerLimits, value: number): Problem | null {
  const { label, min, max, decimals } = limits;
  const said = (limit: number): string => numberInWords(limit, limits);
  if (typeof min === 'number' && value < min) {
    return problem('too-small', words.tooSmall(label, said(min), min >= 0 && value < 0));
  }
  if (typeof max === 'number' && value > max) {
    return problem('too-large', words.tooLarge(label, said(max)));
  }
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value) {
    return problem('too-many-decimals', words.tooManyDecimals(label, decimals));
  }
  return null;
}

/** A day before the first or after the last that its field takes. */
export function dayProblem({ label, min, max }: AnswerLimits, on: string): Problem | null {
  if (typeof min === 'string' && on < min) {
    return problem('too-early', words.dayTooEarly(label, min));
  }
  if (typeof max === 'string' && on > max) {
    return problem('too-late', words.dayTooLate(label, max));
  }
  return null;
}

/** Whether a text is a month of a year, YYYY-MM. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** A month before the first or after the last that its field takes. */
export function monthProblem({ label, min, max }: AnswerLimits, month: string): Problem | null {
  if (typeof min === 'string' && month < min) {
    return problem('too-early', words.monthTooEarly(label, monthInWords(min)));
  }
  if (typeof max === 'string' && month > max) {
    return problem('too-late', words.monthTooLate(label, monthInWords(max)));
  }
  return null;
}

/** 2026-03 as 2026년 3월. */
export const monthInWords = (month: string): string =>
  isMonth(month) ? `${month.slice(0, 4)}년 ${String(Number(month.slice(5)))}월` : month;
