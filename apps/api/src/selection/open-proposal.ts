import type { EntityManager } from 'typeorm';
import type { SelectionRun } from './selection-run.entity.ts';

/** A proposal that waits for its decision. */
export interface OpenProposal {
  id: string;
  proposedByName: string | null;
}

/**
 * The proposal that has to be decided before this run can be proposed: of the same notice and type; where one of both is an appeal, only
 * if it has an application of this run.
 */
export async function openProposalBeside(
  tx: EntityManager,
  { id, kind, noticeId, type }: Pick<SelectionRun, 'id' | 'kind' | 'noticeId' | 'type'>,
): Promise<OpenProposal | null> {
  const rows: OpenProposal[] = await tx.query(
    `SELECT r.id, r.proposed_by_name AS "proposedByName" FROM selection_runs r
      WHERE r.notice_id = $2 AND r.type = $3 AND r.status = 'proposed' AND r.id <> $1
        AND (($4 <> 'appeal' AND r.kind <> 'appeal') OR EXISTS (
          SELECT 1 FROM selection_items i JOIN selection_items o ON o.application_id = i.application_id AND o.run_id = $1
           WHERE i.run_id = r.id))
      ORDER BY r.proposed_at LIMIT 1`,
    [id, noticeId, type, kind],
  );
  return rows[0] ?? null;
}
