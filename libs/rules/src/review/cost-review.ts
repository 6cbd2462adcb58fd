import type { Cited } from '../core/citation.ts';
import type { ProgramType } from '../core/codes.ts';
import type { FundingPlan, PlannedMoney } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { NoticeTerms } from '../core/terms.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { addWorkingDays } from '../core/working-days.ts';
import { fundingPlanOf } from '../funding/funding-plan.ts';
import { supportKrwOf, type SupportMoney } from '../funding/support.ts';
import type { CostReviewAction, CostReviewStatus } from '../lifecycle/cost-review-lifecycle.ts';
import { isBlank } from '../texts/read-text.ts';
import type { ReviewProblem } from './review-problem.ts';

/** The money that a cost review starts from: as it was filed. */
export interface AppliedMoney {
  plan: Pick<PlannedMoney, 'totalCostKrw' | 'companyInKindKrw'>;
  /** As they were filed. */
  facts: EligibilityInput;
  /** The day of the filing, by whose rules provinces and cities add their money. */
  on: string;
}

/** 원가계산 as it is recorded. */
export interface CostReviewEntry {
  acceptedTotalCostKrw: number;
  note: string;
}

/**
 * 인정 사업비: who pays what of the accepted total. Government stays within rate and cap of the new total, in kind within its part
 * of the new company money and never above what was applied for; a lead company pays its part of what it confirmed. All in KRW.
 */
export function acceptedPlanOf(
  terms: NoticeTerms,
  type: ProgramType,
  { plan, facts, on }: AppliedMoney,
  acceptedTotalCostKrw: number,
): FundingPlan {
  const { companyInKindKrw } = plan;
  const project = {
    ...facts.project,
    totalCostKrw: acceptedTotalCostKrw,
    companyInKindKrw,
    leadCompanyKrw: partOf(facts.project.leadCompanyKrw ?? null, acceptedTotalCostKrw, plan.totalCostKrw),
  };
  const accepted = fundingPlanOf(terms, type, { ...facts, project }, on);
  if (accepted === null)
    throw new Error(`no plan of ${acceptedTotalCostKrw} won under terms with open figures`);
  return accepted;
}

/** 주관기관 부담: as much of it as is accepted of the whole, rounded down to whole won, so that a cut lowers everybody's money alike. */
const partOf = (confirmedKrw: number | null, acceptedKrw: number, appliedKrw: number): number | null =>
  confirmedKrw === null || acceptedKrw >= appliedKrw
    ? confirmedKrw
    : Number((BigInt(confirmedKrw) * BigInt(acceptedKrw)) / BigInt(appliedKrw));

/**
 * 원가계산: not above what was applied for; not below what the notice itself demands to be spent, nor so low that
 * nobody but the company pays (ours: such a review would reject the project, which is not its place). A cut needs its reason.
 */
export function costReviewProblems(
  { acceptedTotalCostKrw, note }: CostReviewEntry,
  { totalCostKrw: appliedKrw }: Pick<PlannedMoney, 'totalCostKrw'>,
  accepted: SupportMoney & Pick<PlannedMoney, 'requiredCosts'>,
): ReviewProblem[] {
  const field = 'acceptedTotalCostKrw';
  const problems: ReviewProblem[] = [];
  const requiredKrw = accepted.requiredCosts.reduce((sum, { amountKrw }) => sum + amountKrw, 0);
  if (acceptedTotalCostKrw > appliedKrw) {
    const excessKrw = acceptedTotalCostKrw - appliedKrw;
    problems.push({ field, code: 'accepted-above-applied', values: { appliedKrw, excessKrw } });
  } else if (acceptedTotalCostKrw < requiredKrw) {
    problems.push({ field, code: 'accepted-below-required-costs', values: { requiredKrw } });
  } else if (supportKrwOf(accepted) === 0) {
    problems.push({ field, code: 'accepted-without-government', values: {} });
  }
  if (acceptedTotalCostKrw < appliedKrw && isBlank(note)) {
    problems.push({ field: 'note', code: 'cut-note', values: {} });
  }
  return problems;
}

/** 이의: who does not accept a cut says why. */
export const objectionProblems = (accepted: boolean, note: string): ReviewProblem[] =>
  accepted || !isBlank(note) ? [] : [{ field: 'note', code: 'objection-note', values: {} }];

/** What a review that is recorded now does to the one that stands. */
export function recordingAction(
  former: { status: CostReviewStatus; acceptedTotalCostKrw: number } | null,
  acceptedTotalCostKrw: number,
  appliedKrw: number,
): CostReviewAction {
  if (acceptedTotalCostKrw >= appliedKrw) return 'acceptWhole';
  if (former?.status === 'objected') return 'decideOnObjection';
  if (former?.status === 'final' && acceptedTotalCostKrw >= former.acceptedTotalCostKrw)
    return 'correctFinal';
  return 'proposeCut';
}

const ANSWER_WORKING_DAYS: Cited<number> = { value: 5, cite: PORTAL_STANDARD.at('원가계산 회신 기한') };

/** 회신 기한: in how many working days a company answers a cut. Ours where the notice has none. */
export const costAnswerDaysOf = ({ scoring }: NoticeTerms): Cited<number> =>
  scoring.costAnswerWorkingDays ?? ANSWER_WORKING_DAYS;

/**
 * The last day (Seoul, with it) of a company's answer to a cut that is recorded on a day. null where the holidays of that time are not
 * published: then only an answer makes the cut final, never the time.
 */
export const costAnswerDueOn = (terms: NoticeTerms, recordedOn: string): string | null =>
  addWorkingDays(recordedOn, costAnswerDaysOf(terms).value);
