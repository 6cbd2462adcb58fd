import type { ScoreItem } from '@subsidy/contract';
import type { RubricCriterion } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { ScoreItemRow } from './score-item.entity.ts';

/** The saved points of a sheet in the order of the rubric. */
export async function scoreItemsOf(
  tx: EntityManager,
  assignmentId: string,
  rubric: readonly RubricCriterion[],
): Promise<ScoreItem[]> {
  const rows = await tx.findBy(ScoreItemRow, { assignmentId });
  return rubric.flatMap(({ criterion }) => {
    const row = rows.find((one) => one.criterion === criterion);
    return row === undefined ? [] : [{ criterion, points: row.points, justification: row.justification }];
  });
}
