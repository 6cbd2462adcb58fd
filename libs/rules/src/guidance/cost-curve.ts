import { bestTotalCost, type CostPlan } from '../advice/best-total-cost.ts';
import { offerOf } from '../advice/offer.ts';
import type { Citation } from '../core/citation.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { contextOf } from '../engine/notice-context.ts';
import { rawFundingPlanOf } from '../funding/funding-plan.ts';
import { supportKrwOf } from '../funding/support.ts';

/** One total cost: what others pay and what the company pays itself. */
interface CostPoint {
  totalCostKrw: number;
  supportKrw: number;
  ownCashKrw: number;
}

/** 총사업비에 따른 자부담: how own cash and support grow with the cost, up to twice the cost from which support grows no more. */
export interface CostCurve {
  points: readonly CostPoint[];
  /** 지원금이 더 늘지 않는 총사업비. */
  turn: CostPoint;
}

/** 흔한 총사업비: the cost from which the support of a notice grows no more; with the source of its limit. */
export interface TypicalCost {
  totalCostKrw: number;
  cite: Citation;
}

const STEPS = 8;

/** 흔한 총사업비 of a way, for who does not know yet what it will cost; null where its money is not published. */
export function typicalCostOf(
  notice: DecidableNotice,
  type: string,
  input: EligibilityInput,
  asOf: Date,
): TypicalCost | null {
  const found = bestTotalCost(notice, type, input, asOf);
  if (found === null) return null;
  return { totalCostKrw: found.best.totalCostKrw, cite: offerOf(notice.terms, type).capCite };
}

/** The curve of a way; null where its money is not published or never stops growing. */
export function costCurveOf(
  notice: DecidableNotice,
  type: string,
  input: EligibilityInput,
  asOf: Date,
): CostCurve | null {
  const found = bestTotalCost(notice, type, input, asOf);
  if (found === null) return null;
  const on = contextOf(notice, asOf).asOfOn;
  const turn = pointOf(found.best);
  const points = Array.from({ length: 2 * STEPS }, (_, step) => {
    const totalCostKrw = Math.round((turn.totalCostKrw * (step + 1)) / STEPS);
    const asked = { company: input.company, project: { ...input.project, totalCostKrw } };
    const plan = rawFundingPlanOf(notice.terms, type, asked, on);
    return plan === null ? [] : [pointOf(plan)];
  }).flat();
  return { points, turn };
}

const pointOf = (
  plan: Pick<
    CostPlan,
    'totalCostKrw' | 'companyCashKrw' | 'governmentKrw' | 'localGovernmentKrw' | 'leadCompanyKrw'
  >,
): CostPoint => ({
  totalCostKrw: plan.totalCostKrw,
  supportKrw: supportKrwOf(plan),
  ownCashKrw: plan.companyCashKrw,
});
