import type { ScoreItem } from '@subsidy/contract';
import { cleanText, isBlank, readNumber, type RubricCriterion } from '@subsidy/rules';

/** One criterion as it is typed. */
export interface DraftScore {
  points: string;
  justification: string;
}

/** Criterion → what is typed. */
export type ScoreDraft = Readonly<Record<string, DraftScore>>;

const EMPTY: DraftScore = { points: '', justification: '' };
export const MAX_JUSTIFICATION = 2000;

/** What stands for a criterion, typed or not. */
export const draftOf = (draft: ScoreDraft, criterion: string): DraftScore => draft[criterion] ?? EMPTY;

/** The draft of a sheet that was saved before. */
export const draftFrom = (items: readonly ScoreItem[]): ScoreDraft =>
  Object.fromEntries(
    items.map(({ criterion, points, justification }) => [
      criterion,
      { points: String(points), justification },
    ]),
  );

/** The points as a number; null while they are no points of this criterion. */
export function pointsOf(text: string, maxPoints: number): number | null {
  const points = readNumber(text, { type: 'decimal', decimals: 1, unit: 'points', min: 0 });
  return points.kind === 'number' && points.value <= maxPoints ? points.value : null;
}

/** What keeps one criterion from being completed; only what is wrong with its points keeps it from being saved. */
export function scoreProblems(
  { label, maxPoints }: Pick<RubricCriterion, 'label' | 'maxPoints'>,
  { points, justification }: DraftScore,
): { points?: string; justification?: string } {
  const problems: { points?: string; justification?: string } = {};
  if (isBlank(points)) problems.points = `${label} 점수를 입력해 주세요.`;
  else if (pointsOf(points, maxPoints) === null) {
    problems.points = `0점부터 ${String(maxPoints)}점까지, 소수 첫째 자리까지 넣을 수 있습니다.`;
  }
  if (isBlank(justification))
    problems.justification = '점수의 근거를 적어 주세요. 근거가 있어야 평가를 마칠 수 있습니다.';
  return problems;
}

/** The item of a criterion as it is sent, with its reason or still without; null while there are no points to save. */
export function itemOf(criterion: RubricCriterion, draft: ScoreDraft): ScoreItem | null {
  const { points: text, justification } = draftOf(draft, criterion.criterion);
  const points = pointsOf(text, criterion.maxPoints);
  if (points === null) return null;
  return { criterion: criterion.criterion, points, justification: cleanText(justification) };
}

const sameItem = (a: ScoreItem, b: ScoreItem | undefined): boolean =>
  b !== undefined && a.points === b.points && a.justification === b.justification;

/** What can be saved and is not yet on the server. */
export function unsavedItems(
  rubric: readonly RubricCriterion[],
  draft: ScoreDraft,
  saved: readonly ScoreItem[],
): ScoreItem[] {
  const byCriterion = new Map(saved.map((item) => [item.criterion, item]));
  return rubric.flatMap((criterion) => {
    const item = itemOf(criterion, draft);
    return item === null || sameItem(item, byCriterion.get(item.criterion)) ? [] : [item];
  });
}

/** Criteria that are begun, but differ from what is on the server because their points are missing or none. */
export function halfDone(
  rubric: readonly RubricCriterion[],
  draft: ScoreDraft,
  saved: readonly ScoreItem[],
): RubricCriterion[] {
  const byCriterion = new Map(saved.map((item) => [item.criterion, item]));
  return rubric.filter((criterion) => {
    const typed = draftOf(draft, criterion.criterion);
    if (itemOf(criterion, draft) !== null) return false;
    return !isBlank(typed.points) || !isBlank(typed.justification) || byCriterion.has(criterion.criterion);
  });
}

/** Points typed so far, whether saved or not; what cannot be read counts as nothing. */
export function typedItems(rubric: readonly RubricCriterion[], draft: ScoreDraft): ScoreItem[] {
  return rubric.flatMap(({ criterion, maxPoints }) => {
    const points = pointsOf(draftOf(draft, criterion).points, maxPoints);
    return points === null ? [] : [{ criterion, points, justification: '' }];
  });
}
