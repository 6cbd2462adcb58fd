import { SITE_CHECK_CODES } from '../core/codes.ts';
import type { NoticeTerms } from '../core/terms.ts';
import { isBlank } from '../texts/read-text.ts';
import type { ReviewProblem } from './review-problem.ts';

/** 현장확인 as it is recorded. */
export interface VisitEntry {
  visitedOn: string;
  checks: readonly { code: string; pass: boolean; note: string }[];
  bonusAccepted: readonly string[];
}

/** What a visit is held against. */
export interface VisitGround {
  terms: NoticeTerms;
  /** The day (Seoul) of the last filing: nobody visits what is not handed in yet. */
  lastFiledOn: string;
  today: string;
  /** 신청한 가점: the bonus items that the company asked for. */
  claimed: readonly string[];
}

/** 현장확인: a day between the last filing and today, every check once, a note with each that fails, only bonus asked for. */
export function visitProblems(visit: VisitEntry, ground: VisitGround): ReviewProblem[] {
  return [...dayProblems(visit, ground), ...checkProblems(visit), ...bonusProblems(visit, ground)];
}

function dayProblems({ visitedOn }: VisitEntry, { lastFiledOn, today }: VisitGround): ReviewProblem[] {
  const field = 'visitedOn';
  if (visitedOn > today) return [{ field, code: 'visit-in-the-future', values: { today } }];
  return visitedOn < lastFiledOn ? [{ field, code: 'visit-before-filing', values: { lastFiledOn } }] : [];
}

function checkProblems({ checks }: VisitEntry): ReviewProblem[] {
  const codes = checks.map(({ code }) => code);
  const problems = checks.flatMap(({ code, pass, note }, index): ReviewProblem[] => {
    if (codes.indexOf(code) !== index) {
      return [{ field: `checks[${index}].code`, code: 'repeated-check', values: { check: code } }];
    }
    return pass || !isBlank(note)
      ? []
      : [{ field: `checks[${index}].note`, code: 'failed-check-note', values: { check: code } }];
  });
  const missing = SITE_CHECK_CODES.filter((code) => !codes.includes(code));
  if (missing.length === 0) return problems;
  return [...problems, { field: 'checks', code: 'checks-missing', values: { checks: missing.join(' ') } }];
}

function bonusProblems({ bonusAccepted }: VisitEntry, { terms, claimed }: VisitGround): ReviewProblem[] {
  return bonusAccepted.flatMap((bonus, index): ReviewProblem[] => {
    const field = `bonusAccepted[${index}]`;
    const values = { bonus };
    if (terms.bonus.items.every(({ code }) => code !== bonus)) {
      return [{ field, code: 'unknown-bonus', values }];
    }
    if (!claimed.includes(bonus)) return [{ field, code: 'bonus-not-claimed', values }];
    return bonusAccepted.indexOf(bonus) === index ? [] : [{ field, code: 'repeated-bonus', values }];
  });
}
