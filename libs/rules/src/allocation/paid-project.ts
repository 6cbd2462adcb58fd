import type { Payer, RubricBlock } from '../core/codes.ts';
import type { Shares } from '../funding/shares.ts';

/** 선정 후보: a reviewed application with its scores and its government money. */
export interface Candidate {
  applicationId: string;
  receiptNumber: string;
  /** Score without bonus. */
  technical: number;
  /** Score with bonus. */
  total: number;
  blocks: Record<RubricBlock, number>;
  governmentKrw: number;
}

/** 예산의 한 줄: what one payer has, for the companies of one region or for all; whole won. */
export interface BudgetLine {
  payer: Exclude<Payer, 'company'>;
  regionCode: string | null;
  budgetKrw: number;
}

/** What the payers have: the government's, and lines of the others. A payer without a line has no ceiling. */
export interface Budgets {
  governmentKrw: number;
  lines: readonly BudgetLine[];
}

/** Who pays how much of a project, each payer once, and where its factory stands; only lines of other payers ask. */
export interface PaidProject {
  regionCode: string | null;
  amounts: Readonly<Partial<Record<Payer, number>>>;
}
export type PaidCandidate = Candidate & PaidProject & { supplierId?: string | null };

/** 재원별 금액 of a plan: `local-government` is what has no known split between province and city. */
export const amountsOf = (
  plan: Pick<Shares, 'governmentKrw' | 'leadCompanyKrw' | 'localGovernmentKrw' | 'provinceKrw' | 'cityKrw'>,
): PaidProject['amounts'] => ({
  government: plan.governmentKrw,
  'lead-company': plan.leadCompanyKrw,
  'local-government': plan.localGovernmentKrw - plan.provinceKrw - plan.cityKrw,
  province: plan.provinceKrw,
  city: plan.cityKrw,
});

/** What a project needs of a line in KRW; nothing where the line is of another payer or for another region. */
export function neededOf({ amounts, regionCode }: PaidProject, line: BudgetLine): number {
  if (line.regionCode !== null && line.regionCode !== regionCode) return 0;
  const ofLine = amounts[line.payer] ?? 0;
  // 지방비 is the province's and the city's money, and what has no known split.
  return line.payer === 'local-government' ? ofLine + (amounts.province ?? 0) + (amounts.city ?? 0) : ofLine;
}
