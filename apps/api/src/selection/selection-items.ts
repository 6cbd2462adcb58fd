import type { SelectionItemView } from '@subsidy/contract';
import type { FundingPlan, SelectionResult } from '@subsidy/rules';
import type { RankedFacts } from './ranked-facts.ts';
import { reasonText, type KeptReason } from './reason-text.ts';

/** One place of a run as its rows have it. */
export interface ItemRow
  extends
    KeptReason,
    Omit<
      SelectionItemView,
      | 'reason'
      | 'isTied'
      | 'tieStep'
      | 'toLine'
      | 'evaluatorTotals'
      | 'reasonCode'
      | 'score'
      | 'technical'
      | 'bonus'
      | 'totalCostKrw'
      | 'governmentKrw'
      | 'appliedTotalCostKrw'
      | 'appliedGovernmentKrw'
      | 'localGovernmentKrw'
      | 'leadCompanyKrw'
      | 'cumulativeKrw'
      | 'result'
    > {
  score: string;
  technical: string;
  bonus: string;
  totalCostKrw: string;
  governmentKrw: string;
  appliedTotalCostKrw: string | null;
  appliedGovernmentKrw: string | null;
  fundingPlan: FundingPlan;
  regionCode: string | null;
  cumulativeKrw: string;
  result: SelectionResult;
}

/** The places of one run, in their order. */
export const ITEMS = `SELECT i.rank, i.application_id AS "applicationId", f.company_name AS "companyName",
    a.receipt_number AS "receiptNumber", f.techno_park_code AS "technoParkCode", i.score,
    i.technical_score AS technical, i.bonus_points AS bonus, i.total_cost_krw AS "totalCostKrw",
    i.government_krw AS "governmentKrw", f.applied_total_cost_krw AS "appliedTotalCostKrw",
    f.applied_government_krw AS "appliedGovernmentKrw", i.funding_plan AS "fundingPlan", f.region_code AS "regionCode", f.supplier_name AS "supplierName",
    i.cumulative_krw AS "cumulativeKrw", i.result, i.reason,
    i.reason_code AS "reasonCode", i.reason_values AS "reasonValues"
  FROM selection_items i JOIN cases a ON a.id = i.application_id JOIN case_facts f ON f.application_id = a.id
 WHERE i.run_id = $1 ORDER BY i.rank`;

const HUNDREDTHS = 100;

const wonOrNull = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** One place as it is shown. */
export function toItem(row: ItemRow, facts: RankedFacts, line: number | null): SelectionItemView {
  return {
    rank: row.rank,
    applicationId: row.applicationId,
    companyName: row.companyName,
    receiptNumber: row.receiptNumber,
    technoParkCode: row.technoParkCode,
    score: Number(row.score),
    technical: Number(row.technical),
    bonus: Number(row.bonus),
    totalCostKrw: Number(row.totalCostKrw),
    governmentKrw: Number(row.governmentKrw),
    localGovernmentKrw: row.fundingPlan.localGovernmentKrw,
    leadCompanyKrw: row.fundingPlan.leadCompanyKrw,
    appliedTotalCostKrw: wonOrNull(row.appliedTotalCostKrw),
    appliedGovernmentKrw: wonOrNull(row.appliedGovernmentKrw),
    cumulativeKrw: Number(row.cumulativeKrw),
    result: row.result,
    reason: reasonText(row),
    reasonCode: row.reasonCode,
    isTied: row.reasonValues?.tied === true,
    ...facts,
    toLine: line === null ? null : Math.round((Number(row.score) - line) * HUNDREDTHS) / HUNDREDTHS,
    regionCode: row.regionCode,
    supplierName: row.supplierName,
  };
}
