import type { EntityManager } from 'typeorm';
import { boundRows, type BoundRow } from '../audit/bound-rows.ts';
import { BOUND_ERASED_FILINGS } from './bound-filings.ts';

/**
 * 보관 기간이 끝난 제출본: the content goes, its hash and the receipt stay; of what stood around it the name of who filed and the files.
 * What the event of it binds: the rows as they are from now on.
 */
export async function eraseFilings(tx: EntityManager, applicationId: string): Promise<BoundRow[]> {
  const [rows]: [{ id: string }[], number] = await tx.query(
    `UPDATE filings SET content = NULL,
       particulars = particulars || jsonb_build_object('documents', '[]'::jsonb, 'filedBy', (particulars -> 'filedBy') || '{"name": "-"}')
      WHERE application_id = $1 AND content IS NOT NULL RETURNING id`,
    [applicationId],
  );
  return boundRows(
    tx,
    BOUND_ERASED_FILINGS,
    rows.map(({ id }) => id),
  );
}
