import type { Decision, FundingPlan, PlannedMoney } from '../core/decision.ts';

/** The sums of a funding plan, in reading order: the whole, then each payer; cash and in kind are the company's two halves. */
export const SHARES = [
  'totalCostKrw',
  'governmentKrw',
  'localGovernmentKrw',
  'provinceKrw',
  'cityKrw',
  'leadCompanyKrw',
  'companyKrw',
  'companyCashKrw',
  'companyInKindKrw',
] as const;
export type Share = (typeof SHARES)[number];

/** 인정 금액: the sums that count, whole won. */
export type Shares = Record<Share, number>;

/** 신청 금액: the same sums as they were applied for, under names of their own; null where they are not known. */
export type AppliedShares = Record<AppliedShare, number | null>;
export type AppliedShare = `applied${Capitalize<Share>}`;

/** 신청: the name of a sum as it was applied for. */
export const appliedNameOf = (share: Share): AppliedShare =>
  `applied${share.charAt(0).toUpperCase()}${share.slice(1)}` as AppliedShare;

/** The sums of a plan without sources and warnings; a plan from before the split of local money has none of it. */
export function sharesOf(
  plan: Pick<PlannedMoney, Exclude<Share, 'provinceKrw' | 'cityKrw'>> & Partial<PlannedMoney>,
): Shares {
  return {
    totalCostKrw: plan.totalCostKrw,
    governmentKrw: plan.governmentKrw,
    localGovernmentKrw: plan.localGovernmentKrw,
    provinceKrw: plan.provinceKrw ?? 0,
    cityKrw: plan.cityKrw ?? 0,
    leadCompanyKrw: plan.leadCompanyKrw,
    companyKrw: plan.companyKrw,
    companyCashKrw: plan.companyCashKrw,
    companyInKindKrw: plan.companyInKindKrw,
  };
}

/** A plan as it was recorded, in today's shape: one from before the split of local money has none of it. */
export const planRecorded = (plan: FundingPlan): FundingPlan => ({ ...plan, ...sharesOf(plan) });

/** The same of a decision with its plan. */
export const decisionRecorded = (decision: Decision): Decision => ({
  ...decision,
  fundingPlan: decision.fundingPlan && planRecorded(decision.fundingPlan),
});

/** The sums of a plan as they were applied for. */
export function appliedSharesOf(plan: Parameters<typeof sharesOf>[0] | null): AppliedShares {
  const shares = plan === null ? null : sharesOf(plan);
  return Object.fromEntries(
    SHARES.map((share) => [appliedNameOf(share), shares?.[share] ?? null]),
  ) as AppliedShares;
}
