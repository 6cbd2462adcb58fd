import type { PlannedMoney } from '../core/decision.ts';
import { shareOf } from '../core/money.ts';
import type { TypeTerms } from '../core/type-terms.ts';

/**
 * 기업 부담 한도: what the company pays at most, in KRW, where a plan asks more of it; null where it does not or the notice has no
 * such limit. Each other payer's part is rounded down to the unit, and the company bears what is left: that is no breach.
 */
export function companyLimitExceeded(
  { government, leadCompany, local, companyMaxRateBp }: TypeTerms,
  { totalCostKrw, companyKrw }: Pick<PlannedMoney, 'totalCostKrw' | 'companyKrw'>,
  unitKrw: number,
): number | null {
  if (companyMaxRateBp === null) return null;
  const maxKrw = shareOf(totalCostKrw, companyMaxRateBp.value);
  const roundedDown = [government, leadCompany, local].filter((share) => share !== null).length * unitKrw;
  return companyKrw <= maxKrw + roundedDown ? null : maxKrw;
}
