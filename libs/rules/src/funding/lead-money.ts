import type { PlannedMoney } from '../core/decision.ts';
import { isAmount } from '../core/money.ts';
import type { DecidableTerms } from '../core/terms.ts';
import { typeTermsOf } from '../core/type-terms.ts';
import { companyLimitExceeded } from './company-limit.ts';
import { leastLeadShareKrw } from './funding-plan.ts';

/** 주관기관 부담금: what a lead company may say that it pays of a project, in KRW. */
export interface LeadMoney {
  /** At least this; also what it says without an amount. */
  leastKrw: number;
  /** At least this where the company is to pay no more than the notice lets it. */
  neededKrw: number;
  /** At most this: what the government leaves of the total, within the cap if there is one. */
  mostKrw: number;
}

type Plan = Pick<PlannedMoney, 'totalCostKrw' | 'governmentKrw' | 'localGovernmentKrw'>;

/** 출연 확인의 범위 of a plan; null where the notice asks no lead company, or the plan is not known. */
export function leadMoneyOf(terms: DecidableTerms, type: string, plan: Plan | null): LeadMoney | null {
  const typeTerms = typeTermsOf(terms, type);
  if (typeTerms.leadPledge === null || plan === null) return null;
  const { totalCostKrw, governmentKrw, localGovernmentKrw } = plan;
  const unitKrw = terms.roundingUnitKrw.value;
  const leastKrw = leastLeadShareKrw(typeTerms, totalCostKrw, unitKrw);
  const othersKrw = totalCostKrw - governmentKrw - localGovernmentKrw;
  const maxKrw = companyLimitExceeded(
    typeTerms,
    { totalCostKrw, companyKrw: Math.max(0, othersKrw - leastKrw) },
    unitKrw,
  );
  return {
    leastKrw,
    neededKrw: maxKrw === null ? leastKrw : othersKrw - maxKrw,
    mostKrw: Math.min(totalCostKrw - governmentKrw, typeTerms.leadCompany?.maxKrw.value ?? totalCostKrw),
  };
}

/** Why an amount is not what a lead company may pay; null when it is. */
export function leadAmountProblem(
  amountKrw: number,
  { leastKrw, mostKrw }: LeadMoney,
): 'lead-company-below-least' | 'lead-company-above-rest' | null {
  if (!isAmount(amountKrw) || amountKrw < leastKrw) return 'lead-company-below-least';
  return amountKrw > mostKrw ? 'lead-company-above-rest' : null;
}
