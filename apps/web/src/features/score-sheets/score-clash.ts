import type { SavedScoreItem, SaveScoresBody, ScoreItem } from '@subsidy/contract';
import type { ApiProblem } from '../../api/problem.ts';

/** Criterion → what stands on the server. */
export type Clashes = Readonly<Record<string, SavedScoreItem>>;

/** Items with the version that each was written from. */
export const withVersions = (
  items: readonly ScoreItem[],
  saved: readonly SavedScoreItem[],
): SaveScoresBody['items'] =>
  items.map((item) => ({
    ...item,
    baseVersion: saved.find(({ criterion }) => criterion === item.criterion)?.version ?? 0,
  }));

/** What stands, with the answer of the server for the criteria that were sent. */
export function mergeSaved(
  before: readonly SavedScoreItem[],
  answered: readonly SavedScoreItem[],
  sent: readonly ScoreItem[],
): SavedScoreItem[] {
  const names = new Set(sent.map(({ criterion }) => criterion));
  const fresh = answered.filter(({ criterion }) => names.has(criterion));
  return [...before.filter(({ criterion }) => !names.has(criterion)), ...fresh];
}

/**
 * What stands after a refusal, which tells it: values that came from here itself, in a save that was not answered, are built upon; the others
 * clash.
 */
export function afterConflict(
  { conflicts }: ApiProblem,
  before: { saved: readonly SavedScoreItem[]; clashes: Clashes },
  unanswered: readonly ScoreItem[],
): { saved: SavedScoreItem[]; clashes: Clashes } {
  const standing = conflicts.flatMap(({ currentVersion, currentValue }): SavedScoreItem[] => {
    const item = currentValue as unknown as ScoreItem | null;
    return item === null ? [] : [{ ...item, version: currentVersion }];
  });
  const own = standing.filter((item) => unanswered.some((sent) => isSame(sent, item)));
  const others = standing.filter((item) => !own.includes(item));
  return {
    saved: mergeSaved(before.saved, own, own),
    clashes: { ...before.clashes, ...Object.fromEntries(others.map((item) => [item.criterion, item])) },
  };
}

const isSame = (a: ScoreItem, b: ScoreItem): boolean =>
  a.criterion === b.criterion && a.points === b.points && a.justification === b.justification;
