import type { Cited } from '../core/citation.ts';
import type { RubricBlock } from '../core/codes.ts';
import { type NoticeTerms, type RubricCriterion } from '../core/terms.ts';

/** The points of one criterion; at most one decimal. */
export interface ScoreItem {
  criterion: string;
  points: number;
}

/** 종합점수: the mean of the evaluators, the accepted bonus, and both. */
export interface FinalScore {
  technical: number;
  bonus: number;
  total: number;
}

/** Points are kept in tenths while they are added, so that no binary fraction shows. */
const tenths = (points: number): number => Math.round(points * 10);
const TENTHS = 10;
const HUNDREDTHS_IN_TENTH = 10;
const HUNDREDTHS = 100;

/** 기술성평가 지표 of a notice. */
export function rubricOf(terms: NoticeTerms): readonly RubricCriterion[] {
  return terms.rubric;
}

/** 합격선. */
export function passMark(terms: NoticeTerms): Cited<number> {
  return terms.scoring.passMark;
}

/** One evaluator's total of 100. */
export function evaluatorTotal(items: readonly ScoreItem[]): number {
  return items.reduce((sum, { points }) => sum + tenths(points), 0) / TENTHS;
}

/** 평점: the mean to two decimals, without the highest and the lowest total where there are enough evaluators. */
export function meanScore(totals: readonly number[], terms: NoticeTerms): number {
  return meanOf(countingIndexes(totals, terms).map((index) => totals[index] ?? 0));
}

/** 영역별 평점: by block, over the same evaluators that count for the mean. */
export function blockScores(
  sheets: readonly (readonly ScoreItem[])[],
  terms: NoticeTerms,
): Record<RubricBlock, number> {
  const counting = countingIndexes(sheets.map(evaluatorTotal), terms).flatMap((index) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : [sheet];
  });
  const scores: Record<RubricBlock, number> = {};
  for (const block of blocksOf(terms.rubric)) {
    const criteria = terms.rubric.filter((row) => row.block === block).map(({ criterion }) => criterion);
    scores[block] = meanOf(
      counting.map((sheet) => evaluatorTotal(sheet.filter(({ criterion }) => criteria.includes(criterion)))),
    );
  }
  return scores;
}

/** 평가 영역 of a rubric, in its order. */
export const blocksOf = (rubric: readonly Pick<RubricCriterion, 'block'>[]): readonly RubricBlock[] => [
  ...new Set(rubric.map(({ block }) => block)),
];

/** 종합점수: the mean plus the accepted bonus, which never exceeds the notice's. */
export function finalScore(totals: readonly number[], bonus: number, terms: NoticeTerms): FinalScore {
  const technical = meanScore(totals, terms);
  const accepted = Math.min(Math.max(0, bonus), terms.bonus.maxPoints.value);
  return { technical, bonus: accepted, total: Math.round((technical + accepted) * HUNDREDTHS) / HUNDREDTHS };
}

/** Which totals count: with enough evaluators all but one highest and one lowest. */
function countingIndexes(totals: readonly number[], { scoring }: NoticeTerms): number[] {
  const indexes = totals.map((_, index) => index);
  if (totals.length < scoring.dropExtremesFrom.value || totals.length < 3) return indexes;
  const ranked = [...indexes].sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0) || a - b);
  return ranked.slice(1, -1).sort((a, b) => a - b);
}

/** The mean of totals in tenths, rounded half up to hundredths in whole numbers; 0 of nothing. */
function meanOf(totals: readonly number[]): number {
  if (totals.length === 0) return 0;
  const sum = totals.reduce((total, points) => total + tenths(points), 0) * HUNDREDTHS_IN_TENTH;
  return Math.floor((2 * sum + totals.length) / (2 * totals.length)) / HUNDREDTHS;
}
