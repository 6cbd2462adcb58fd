import type { ProgramType } from '../core/codes.ts';
import type { PlannedMoney } from '../core/decision.ts';
import { FACT_LIMITS } from '../core/fact-limits.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { contextOf } from '../engine/notice-context.ts';
import { rawFundingPlanOf } from '../funding/funding-plan.ts';
import { offerOf } from './offer.ts';

/** The money of one total cost, who pays what. */
export type CostPlan = Pick<
  PlannedMoney,
  | 'totalCostKrw'
  | 'governmentKrw'
  | 'localGovernmentKrw'
  | 'leadCompanyKrw'
  | 'companyKrw'
  | 'companyCashKrw'
  | 'companyInKindKrw'
>;

/** 총사업비 최적값. */
export interface BestTotalCost {
  /** The most government money for the least company cash; of the same cash the smallest cost. */
  best: CostPlan;
  /** The largest project that the cash can carry; null when no cash was named. */
  largest: CostPlan | null;
}

/** What the search may spend. */
export interface BestTotalCostOptions {
  /** The cash that the company has. */
  maxCashKrw?: number | undefined;
  /** Whether the company pays in kind what it asked for, or as much as the notice allows. */
  inKind?: 'asked' | 'most';
}

const MAX_TOTAL_COST_KRW = FACT_LIMITS.totalCostKrw.max;

type PlanAt = (units: number) => PlannedMoney | null;
type MoneyOf = (plan: PlannedMoney | null) => number;

const cashOf: MoneyOf = (plan) => plan?.companyCashKrw ?? 0;
/** A program without central money is compared by what others give. */
const othersOf: MoneyOf = (plan) => (plan === null ? 0 : plan.leadCompanyKrw + plan.localGovernmentKrw);
const governmentOf: MoneyOf = (plan) => plan?.governmentKrw ?? 0;

/**
 * 총사업비 최적값: which total cost, in whole rounding units, gives the most government money (of a program without central
 * money: the most local and lead money) for the least company cash. Every figure comes from the program's own funding plan.
 * null where the money is not published, none is left, or nothing limits it. The search by halving is exact: rounding repeats
 * with the period of the rates, so a cost that is one period higher never needs less cash and never brings less money.
 */
export function bestTotalCost(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  asOf: Date,
  { maxCashKrw, inKind = 'asked' }: BestTotalCostOptions = {},
): BestTotalCost | null {
  const unitKrw = notice.terms.roundingUnitKrw.value;
  const { maxProjectKrw, period } = offerOf(notice.terms, type);
  const planAt = plannerOf(notice, type, input, asOf, { unitKrw, inKind });
  const lastUnits = Math.floor((maxProjectKrw ?? MAX_TOTAL_COST_KRW) / unitKrw);
  const moneyOf = governmentOf(planAt(lastUnits)) > 0 ? governmentOf : othersOf;
  // Money that still grows at the portal's largest cost has no limit of its own, so no cost is the best one.
  const halfUnits = maxProjectKrw === null ? Math.floor(lastUnits / 2) : lastUnits;
  if (moneyOf(planAt(halfUnits)) < moneyOf(planAt(lastUnits))) return null;
  if (maxCashKrw === undefined) return answer(leastCash(planAt, moneyOf, lastUnits, period), null);
  const largestUnits = largestFor((units) => cashOf(planAt(units)) <= maxCashKrw, lastUnits, period);
  return answer(leastCash(planAt, moneyOf, largestUnits, period), planAt(largestUnits));
}

/** Who pays what of the largest project: as much money as there is. null where it is not published. */
export function planOfLargest(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  asOf: Date,
): CostPlan | null {
  const unitKrw = notice.terms.roundingUnitKrw.value;
  const { maxProjectKrw } = offerOf(notice.terms, type);
  const planAt = plannerOf(notice, type, input, asOf, { unitKrw, inKind: 'asked' });
  const plan = planAt(Math.floor((maxProjectKrw ?? MAX_TOTAL_COST_KRW) / unitKrw));
  return plan === null ? null : costPlan(plan);
}

const answer = (best: PlannedMoney | null, largest: PlannedMoney | null): BestTotalCost | null =>
  best === null ? null : { best: costPlan(best), largest: largest === null ? null : costPlan(largest) };

function plannerOf(
  notice: DecidableNotice,
  type: ProgramType,
  { company, project }: EligibilityInput,
  asOf: Date,
  { unitKrw, inKind }: { unitKrw: number; inKind: 'asked' | 'most' },
): PlanAt {
  const on = contextOf(notice, asOf).asOfOn;
  return (units) => {
    const totalCostKrw = units * unitKrw;
    const companyInKindKrw = inKind === 'most' ? totalCostKrw : (project.companyInKindKrw ?? 0);
    const asked = { company, project: { ...project, totalCostKrw, companyInKindKrw } };
    return rawFundingPlanOf(notice.terms, type, asked, on);
  };
}

/** The least cash among the costs that bring as much as the largest one does. */
function leastCash(
  planAt: PlanAt,
  moneyOf: MoneyOf,
  largestUnits: number,
  period: number,
): PlannedMoney | null {
  const mostKrw = moneyOf(planAt(largestUnits));
  if (mostKrw === 0) return null;
  const firstUnits = firstWhere((units) => moneyOf(planAt(units)) >= mostKrw, largestUnits);
  let best: PlannedMoney | null = null;
  for (let units = firstUnits; units <= Math.min(largestUnits, firstUnits + period - 1); units += 1) {
    const plan = planAt(units);
    if (best === null || cashOf(plan) < cashOf(best)) best = plan;
  }
  return best;
}

/** The smallest number from 0 that fits, where everything above one that fits does too; the last is known to fit. */
function firstWhere(fits: (units: number) => boolean, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** The largest number up to the last that fits, where for each remainder everything below one that fits does too. */
function largestFor(fits: (units: number) => boolean, last: number, period: number): number {
  let largest = 0;
  for (let remainder = 0; remainder < period && remainder <= last; remainder += 1) {
    const count = Math.floor((last - remainder) / period);
    const tooLarge = firstWhere((step) => step > count || !fits(remainder + step * period), count + 1);
    if (tooLarge > 0) largest = Math.max(largest, remainder + (tooLarge - 1) * period);
  }
  return largest;
}

/** The amounts of a plan without its lines and sentences. */
export const costPlan = (plan: PlannedMoney): CostPlan => ({
  totalCostKrw: plan.totalCostKrw,
  governmentKrw: plan.governmentKrw,
  localGovernmentKrw: plan.localGovernmentKrw,
  leadCompanyKrw: plan.leadCompanyKrw,
  companyKrw: plan.companyKrw,
  companyCashKrw: plan.companyCashKrw,
  companyInKindKrw: plan.companyInKindKrw,
});
