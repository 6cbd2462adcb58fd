import type { CostPlan } from '@subsidy/rules/advice';

/** 지원금: what others than the company pay. */
export const outsideKrw = (
  plan: Pick<CostPlan, 'governmentKrw' | 'localGovernmentKrw' | 'leadCompanyKrw'>,
): number => plan.governmentKrw + plan.localGovernmentKrw + plan.leadCompanyKrw;
