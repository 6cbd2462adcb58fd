import type { Citation } from '../core/citation.ts';
import type { Payer } from '../core/codes.ts';
import type { FundingPlanLine, RawFundingPlan, RequiredCost } from '../core/decision.ts';
import type { RawWarning } from '../core/finding.ts';
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
export type StackedSums = Omit<
  RawFundingPlan,
  'governmentCapKrw' | 'governmentRateBp' | 'requiredCosts' | 'warnings'
>;

/**
 * 재원 배분: contributions in their order (government, lead company, province, city), none above what is left; the company
 * pays the rest, in kind up to its limit of that rest. The sums always add up to the total. All in KRW. Whoever asks fills in the cap,
 * the rate, the required costs and the doubts.
 */
export function stack(
  totalCostKrw: number,
  contributions: readonly Contribution[],
  company: { inKind: InKindLimit; askedInKindKrw: number; unitKrw: number; citation: Citation },
): RawFundingPlan {
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
    governmentCapKrw: 0,
    governmentRateBp: 0,
    requiredCosts: NO_COSTS,
    warnings: NO_DOUBTS,
  };
}

const NO_COSTS: readonly RequiredCost[] = [];
const NO_DOUBTS: readonly RawWarning[] = [];
