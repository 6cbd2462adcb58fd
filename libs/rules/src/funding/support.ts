import type { PlannedMoney } from '../core/decision.ts';

/** Money that does not come from the company. */
export type SupportMoney = Pick<PlannedMoney, 'governmentKrw' | 'localGovernmentKrw' | 'leadCompanyKrw'>;

/** 지원금: what others than the company pay, in won; nothing where the plan is not known. */
export const supportKrwOf = (plan: SupportMoney | null): number =>
  plan === null ? 0 : plan.governmentKrw + plan.localGovernmentKrw + plan.leadCompanyKrw;
