import type { FundingPlan, Warning } from '../core/decision.ts';
import { shareOf } from '../core/money.ts';
import { percent, wonInWords } from '../messages/format.ts';

/**
 * 한도에 걸린 금액: every figure of a plan that a limit made smaller than what was asked for or than its rate, in words, with the
 * fields it is typed in. The form shows them beside those fields and in the funding plan.
 */
export function cappedNotes(plan: FundingPlan): Warning[] {
  const { totalCostKrw, governmentKrw, governmentCapKrw, governmentRateBp } = plan;
  const byRateKrw = shareOf(totalCostKrw, governmentRateBp);
  if (byRateKrw <= governmentCapKrw) return plan.warnings;
  const message =
    `정부지원금은 총사업비의 ${percent(governmentRateBp)}인 ${wonInWords(byRateKrw)}이 아니라 한도인 ` +
    `${wonInWords(governmentKrw)}입니다. 나머지는 기업이 부담합니다.`;
  return [{ code: 'government-capped', message, fields: ['project.totalCostKrw'] }, ...plan.warnings];
}
