import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { differingRows, type BoundKind, type ChainedRow } from './bound-rows.ts';

const logger = new Logger('AuditRecord');
let count = 0;

/** How often this process was about to use a row that is not as it was recorded: an alarm. */
export const differencesMet = (): number => count;

/** Of the rows that are about to be used for something official, those that are not as they were recorded; each is told to whoever runs the portal. */
export async function meetDifferences(
  tx: EntityManager,
  kind: BoundKind,
  rows: readonly ChainedRow[],
): Promise<string[]> {
  const differing = await differingRows(tx, kind, rows);
  count += differing.length;
  for (const id of differing) logger.error(`${kind.kind} ${id} is not as it was recorded`);
  return differing;
}
