import type { Cited } from '../core/citation.ts';
import { type NoticeTerms, type RubricCriterion } from '../core/terms.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { isBlank } from '../texts/read-text.ts';
import type { ReviewProblem } from './review-problem.ts';

/** One criterion as an evaluator has it; without points it is not scored yet, without a reason it is a draft. */
export interface ScoreEntry {
  criterion: string;
  points: number | null;
  justification: string;
}

/** 점수 저장: what cannot be saved, not even as a draft. Fields are those of `items[…]`. */
export function scoreProblems(
  rubric: readonly RubricCriterion[],
  items: readonly ScoreEntry[],
): ReviewProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ criterion, points }, index): ReviewProblem[] => {
    const at = `items[${index}]`;
    const known = rubric.find((one) => one.criterion === criterion);
    if (known === undefined) {
      return [{ field: `${at}.criterion`, code: 'unknown-criterion', values: { criterion } }];
    }
    const { label, maxPoints } = known;
    if (seen.has(criterion)) {
      return [{ field: `${at}.criterion`, code: 'repeated-criterion', values: { label } }];
    }
    seen.add(criterion);
    return points !== null && points > maxPoints
      ? [{ field: `${at}.points`, code: 'points-too-large', values: { label, maxPoints } }]
      : [];
  });
}

/** 평가 완료: every criterion needs points and a reason; the first that it lacks is named. Fields are the criteria. */
export function sheetProblems(
  rubric: readonly RubricCriterion[],
  items: readonly ScoreEntry[],
): ReviewProblem[] {
  return rubric.flatMap(({ criterion, label }): ReviewProblem[] => {
    const item = items.find((one) => one.criterion === criterion);
    if ((item?.points ?? null) === null)
      return [{ field: criterion, code: 'points-missing', values: { label } }];
    return isBlank(item?.justification ?? '')
      ? [{ field: criterion, code: 'reason-missing', values: { label } }]
      : [];
  });
}

const QUORUM: Cited<number> = { value: 3, cite: PORTAL_STANDARD.at('평가 정족수') };

/** 평가 정족수: from how many completed sheets on a review is closed without a reason. Ours where the notice has none. */
export const quorumOf = ({ scoring }: NoticeTerms): Cited<number> => scoring.quorum ?? QUORUM;

/** 평가 마감: fewer completed sheets than the quorum need a reason. */
export function quorumProblems(terms: NoticeTerms, completed: number, reason: string): ReviewProblem[] {
  const quorum = quorumOf(terms).value;
  if (completed >= quorum || !isBlank(reason)) return [];
  return [{ field: 'belowQuorumReason', code: 'below-quorum', values: { completed, quorum } }];
}
