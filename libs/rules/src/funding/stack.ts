import type { Citation } from '../core/citation.ts';
import type { Payer } from '../core/codes.ts';
import type { FundingPlan, FundingPlanLine } from '../core/decision.ts';
import { roundDown, shareOf } from '../core/money.ts';

/** One payer besides the company: an amount that is already within its rate and cap, and its source. */
export interface Contribution {
  payer: Exclude<Payer, 'company'>;
  amountKrw: number;
  citation: Citation;
}

/** What the company may pay in kind. */
export interface InKindLimit {
  maxRateBp: number;
  maxKrw: number;
}

/** The sums of a plan, without what a notice adds to them. */
export type StackedSums = Pick<
  FundingPlan,
  | 'totalCostKrw'
  | 'governmentKrw'
  | 'localGovernmentKrw'
  | 'provinceKrw'
  | 'cityKrw'
  | 'leadCompanyKrw'
  | 'companyKrw'
  | 'companyCashKrw'
  | 'companyInKindKrw'
  | 'companyInKindMaxKrw'
  | 'lines'
>;

/**
 * 재원 배분: contributions in their order (government, lead company, province, city), none above what is left; the company
 * pays the rest, in kind up to its limit of that rest. The sums always add up to the total. All in KRW.
 */
export function stack(
  totalCostKrw: number,
  contributions: readonly Contribution[],
  company: { inKind: InKindLimit; askedInKindKrw: number; unitKrw: number; citation: Citation },
): StackedSums {
  const lines: FundingPlanLine[] = [];
  let leftKrw = totalCostKrw;
  let governmentKrw = 0;
  let leadCompanyKrw = 0;
  let localGovernmentKrw = 0;
  let provinceKrw = 0;
  let cityKrw = 0;
  for (const { payer, amountKrw: offeredKrw, citation } of contributions) {
    const amountKrw = Math.min(offeredKrw, leftKrw);
    if (amountKrw <= 0) continue;
    leftKrw -= amountKrw;
    lines.push({ payer, amountKrw, citation });
    if (payer === 'government') governmentKrw += amountKrw;
    else if (payer === 'lead-company') leadCompanyKrw += amountKrw;
    else localGovernmentKrw += amountKrw;
    if (payer === 'province') provinceKrw += amountKrw;
    if (payer === 'city') cityKrw += amountKrw;
  }
  if (leftKrw > 0) lines.push({ payer: 'company', amountKrw: leftKrw, citation: company.citation });
  const companyInKindMaxKrw = Math.min(
    company.inKind.maxKrw,
    roundDown(shareOf(leftKrw, company.inKind.maxRateBp), company.unitKrw),
  );
  const companyInKindKrw = Math.min(company.askedInKindKrw, companyInKindMaxKrw);
  return {
    totalCostKrw,
    governmentKrw,
    localGovernmentKrw,
    provinceKrw,
    cityKrw,
    leadCompanyKrw,
    companyKrw: leftKrw,
    companyCashKrw: leftKrw - companyInKindKrw,
    companyInKindKrw,
    companyInKindMaxKrw,
    lines,
  };
}
