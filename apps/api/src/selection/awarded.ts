import { amountsOf, sharesOf, type FundingPlan, type LedgerEntry } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';

/** 확정되거나 제안된 지원 of a notice, as its run froze it. */
export interface Awarded extends LedgerEntry {
  type: string;
  supplierId: string | null;
  governmentKrw: number;
}

interface AwardedRow {
  type: string;
  regionCode: string | null;
  supplierId: string | null;
  fundingPlan: FundingPlan;
  state: Awarded['state'];
}

const AWARDED = `SELECT a.type, f.region_code AS "regionCode", a.supplier_id AS "supplierId", i.funding_plan AS "fundingPlan",
    CASE WHEN r.status = 'proposed' THEN 'proposed' WHEN a.status = 'withdrawn' THEN 'returned' ELSE 'committed' END AS state
  FROM selection_runs r JOIN selection_items i ON i.run_id = r.id AND i.result = 'selected'
  JOIN cases a ON a.id = i.application_id JOIN case_facts f ON f.application_id = a.id
 WHERE r.notice_id = $1 AND r.status IN ('proposed', 'approved') ORDER BY a.id`;

/** Every award of a notice over all its runs, and what waits in proposals. */
export async function awardedOf(tx: EntityManager, noticeId: string): Promise<Awarded[]> {
  const rows: AwardedRow[] = await tx.query(AWARDED, [noticeId]);
  return rows.map(({ fundingPlan, ...row }) => ({
    ...row,
    governmentKrw: fundingPlan.governmentKrw,
    amounts: amountsOf(sharesOf(fundingPlan)),
  }));
}
