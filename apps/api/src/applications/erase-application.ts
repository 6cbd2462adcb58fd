import type { EntityManager } from 'typeorm';

/** 내용 삭제: the case says since when it has none; the title goes as well. Status and history stay. */
export async function markErased(tx: EntityManager, applicationId: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE applications SET erased_at = coalesce(erased_at, $2), project_title = '' WHERE id = $1`,
    [applicationId, now],
  );
}
