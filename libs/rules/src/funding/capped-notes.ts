import type { FundingPlan, Warning } from '../core/decision.ts';
import { shareOf } from '../core/money.ts';
import { governmentCapped } from '../messages/plan-notes.ts';

/**
 * 한도에 걸린 금액: every figure of a plan that a limit made smaller than what was asked for or than its rate, in words, with the
 * fields it is typed in. The form shows them beside those fields and in the funding plan.
 */
export function cappedNotes(plan: FundingPlan): Warning[] {
  const { totalCostKrw, governmentKrw, governmentCapKrw, governmentRateBp } = plan;
  const byRateKrw = shareOf(totalCostKrw, governmentRateBp);
  if (byRateKrw <= governmentCapKrw) return plan.warnings;
  const message = governmentCapped(governmentRateBp, byRateKrw, governmentKrw);
  return [{ code: 'government-capped', message, fields: ['project.totalCostKrw'] }, ...plan.warnings];
}
