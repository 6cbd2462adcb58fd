import type { EntityManager } from 'typeorm';

/** A company that has this one owner, and how many people beside. */
export interface CompanyOwnedAlone {
  id: string;
  name: string;
  others: number;
}

/** 혼자 대표하는 기업. Asked as the portal. */
export const companiesOwnedAlone = (tx: EntityManager, userId: string): Promise<CompanyOwnedAlone[]> =>
  tx.query(
    `SELECT c.id, c.name, (SELECT count(DISTINCT o.user_id)::int FROM memberships o
         WHERE o.company_id = c.id AND o.ended_at IS NULL AND o.user_id <> $1) AS others
       FROM memberships m JOIN company_names c ON c.id = m.company_id
      WHERE m.user_id = $1 AND m.part = 'owner' AND m.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM memberships o
         WHERE o.company_id = c.id AND o.part = 'owner' AND o.ended_at IS NULL AND o.user_id <> $1)
      ORDER BY c.id`,
    [userId],
  );
