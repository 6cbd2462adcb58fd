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

/** The values that stand, as the refusal tells them. */
export const clashesOf = ({ conflicts }: ApiProblem): Clashes =>
  Object.fromEntries(
    conflicts.flatMap(({ currentVersion, currentValue }) => {
      const item = currentValue as unknown as ScoreItem | null;
      return item === null ? [] : [[item.criterion, { ...item, version: currentVersion }]];
    }),
  );
