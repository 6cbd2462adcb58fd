import type { PlannedMoney } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAmount } from '../core/money.ts';

/** Sums of the cost table by who pays. */
export interface CostTotals {
  totalKrw: number;
  governmentKrw: number;
  leadCompanyKrw: number;
  localGovernmentKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
}

/** The cost table beside the funding plan; a difference above 0 means that the table has too much. */
export interface FundingGap extends CostTotals {
  expected: PlannedMoney;
  differences: CostTotals;
}

/** 사업비 내역 합계와 사업비 편성의 차이, live while the table is being written. */
export function planPartsFundingGap(costLines: JsonValue | undefined, plan: PlannedMoney): FundingGap {
  const totals = costTotals(costLines);
  return {
    ...totals,
    expected: plan,
    differences: {
      totalKrw: totals.totalKrw - plan.totalCostKrw,
      governmentKrw: totals.governmentKrw - plan.governmentKrw,
      leadCompanyKrw: totals.leadCompanyKrw - plan.leadCompanyKrw,
      localGovernmentKrw: totals.localGovernmentKrw - plan.localGovernmentKrw,
      companyCashKrw: totals.companyCashKrw - plan.companyCashKrw,
      companyInKindKrw: totals.companyInKindKrw - plan.companyInKindKrw,
    },
  };
}

/** 재원의 열: who may pay a line of the cost table. */
const COST_PAYERS = [
  'governmentKrw',
  'leadCompanyKrw',
  'localGovernmentKrw',
  'companyCashKrw',
  'companyInKindKrw',
] as const;

/** Sums the amounts that are whole won; what is still being typed counts as 0. */
export function costTotals(costLines: JsonValue | undefined): CostTotals {
  const totals: CostTotals = {
    totalKrw: 0,
    governmentKrw: 0,
    leadCompanyKrw: 0,
    localGovernmentKrw: 0,
    companyCashKrw: 0,
    companyInKindKrw: 0,
  };
  if (!isJsonArray(costLines)) return totals;
  for (const line of costLines) {
    if (!isJsonObject(line)) continue;
    for (const payer of COST_PAYERS) {
      const amountKrw = amountIn(line[payer]);
      totals[payer] += amountKrw;
      totals.totalKrw += amountKrw;
    }
  }
  return totals;
}

/** The amount of one payer in a line, in won; what is still being typed counts as 0. */
export const amountIn = (value: JsonValue | undefined): number => (isAmount(value) ? value : 0);

const IN_KIND_CATEGORIES: readonly unknown[] = ['company-labour', 'cloud'];

/** 현물 may stand under labour of the company and cloud only (plan form). */
export const mayBeInKind = (category: JsonValue | undefined): boolean =>
  IN_KIND_CATEGORIES.includes(category);
