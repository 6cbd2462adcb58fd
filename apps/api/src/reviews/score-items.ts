import type { SavedScoreItem } from '@subsidy/contract';
import type { RubricCriterion } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { ScoreItemRow } from './score-item.entity.ts';

/** The saved points of a sheet in the order of the rubric, drafts with them. */
export async function scoreItemsOf(
  tx: EntityManager,
  assignmentId: string,
  rubric: readonly RubricCriterion[],
): Promise<SavedScoreItem[]> {
  const rows = new Map((await tx.findBy(ScoreItemRow, { assignmentId })).map((row) => [row.criterion, row]));
  return rubric.flatMap(({ criterion }) => {
    const row = rows.get(criterion);
    return row === undefined ? [] : [toScoreItem(row)];
  });
}

/** The score as it stands. */
export const toScoreItem = ({ criterion, points, justification, version }: ScoreItemRow): SavedScoreItem => ({
  criterion,
  points,
  justification,
  version,
});
