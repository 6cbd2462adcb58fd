import { instantInKorea } from '../../core/calendar.ts';
import type { JsonValue } from '../../core/json.ts';
import type { NoticeWindows } from '../../core/notice.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { inToday } from './in-today.ts';
import { member, numberIn, texts } from './loose.ts';
import type { ParsedTerms, TermsProblem } from './parse-terms.ts';

/** The windows as they were sent; a plan window is absent or null where there is none. */
export type SentWindows = Pick<NoticeWindows, 'opensAt' | 'closesAt'> & {
  planOpensAt?: string | null;
  planClosesAt?: string | null;
};

const inWords = (at: string): string => instantInKorea(new Date(at));
const isBefore = (at: string, other: string): boolean => Date.parse(at) < Date.parse(other);

/** A window that ends before it begins; closed at both ends, so one of a single instant is one. */
const backwards = (path: string, opensAt: string, closesAt: string): TermsProblem[] =>
  isBefore(closesAt, opensAt) ? [{ path, message: termsWords.windowBackwards(inWords(opensAt)) }] : [];

/**
 * 접수 기간과 사업계획서 기간: what keeps them from being published beside these terms, and what is strange in them at a moment. Instants
 * are RFC 3339; both windows may overlap, and may have opened already.
 */
export function windowProblems(
  windows: SentWindows,
  terms: unknown,
  now: Date,
): Pick<ParsedTerms, 'problems' | 'warnings'> {
  const { opensAt, closesAt } = windows;
  const written = inToday(terms as JsonValue);
  const hasPlan = texts(member(written, 'stages')).includes('plan');
  return {
    problems: [
      ...backwards('closesAt', opensAt, closesAt),
      ...(hasPlan ? planProblems(windows) : strayPlan(windows)),
    ],
    warnings: [...ofAnotherYear(windows, written), ...isOver(closesAt, now)],
  };
}

function planProblems({ closesAt, planOpensAt = null, planClosesAt = null }: SentWindows): TermsProblem[] {
  const missing = (path: string, at: string | null): TermsProblem[] =>
    at === null ? [{ path, message: termsWords.planWindowMissing }] : [];
  if (planOpensAt === null || planClosesAt === null)
    return [...missing('planOpensAt', planOpensAt), ...missing('planClosesAt', planClosesAt)];
  const path = 'planClosesAt';
  return [
    ...backwards(path, planOpensAt, planClosesAt),
    ...(isBefore(planClosesAt, closesAt) ? [{ path, message: termsWords.planClosesFirst }] : []),
  ];
}

const strayPlan = (windows: SentWindows): TermsProblem[] =>
  (['planOpensAt', 'planClosesAt'] as const).flatMap((path) =>
    (windows[path] ?? null) === null ? [] : [{ path, message: termsWords.planWithoutStage }],
  );

function ofAnotherYear({ opensAt, closesAt }: SentWindows, terms: JsonValue): TermsProblem[] {
  const year = numberIn(terms, 'year');
  const isOfYear = [opensAt, closesAt].some((at) => inWords(at).startsWith(`${String(year)}-`));
  return year === null || isOfYear ? [] : [{ path: 'opensAt', message: termsWords.yearOfWindow(year) }];
}

const isOver = (closesAt: string, now: Date): TermsProblem[] =>
  Date.parse(closesAt) < now.getTime() ? [{ path: 'closesAt', message: termsWords.alreadyClosed }] : [];
