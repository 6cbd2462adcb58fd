import { erasureHindrance, type ErasureHindrance } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { membershipsOf } from '../offices/membership.queries.ts';
import { companiesOwnedAlone } from '../offices/owned-alone.ts';

/** What an erasure of an account rests on. */
export interface ErasureGround {
  hindrance: ErasureHindrance | null;
  /** 혼자 대표하는 기업: nobody goes on in it. */
  companies: readonly string[];
  /** Their cases. */
  cases: readonly string[];
}

interface CaseRow {
  id: string;
  company_id: string;
  isFiled: boolean;
  isDraft: boolean;
}

/** Read as the portal. */
export async function erasureGround(tx: EntityManager, userId: string, now: Date): Promise<ErasureGround> {
  const memberships = await membershipsOf(tx, [userId]);
  const owned = await companiesOwnedAlone(tx, userId);
  const rows: CaseRow[] = await tx.query(
    `SELECT id, company_id, receipt_number IS NOT NULL AS "isFiled",
       receipt_number IS NULL AND status <> 'withdrawn' AS "isDraft" FROM cases WHERE company_id = ANY ($1) ORDER BY id`,
    [owned.map(({ id }) => id)],
  );
  const companies = owned.map(({ id, name, others }) => {
    const own = rows.filter((row) => row.company_id === id);
    const drafts = own.filter(({ isDraft }) => isDraft).length;
    return { name, others, hasFiled: own.some(({ isFiled }) => isFiled), drafts };
  });
  return {
    hindrance: erasureHindrance(memberships, companies, now),
    companies: owned.map(({ id }) => id),
    cases: rows.map(({ id }) => id),
  };
}
