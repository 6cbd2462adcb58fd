import type { Cited } from '../core/citation.ts';
import type { ProgramType } from '../core/codes.ts';
import type { FundingPlan, RawFundingPlan, RequiredCost } from '../core/decision.ts';
import type { Optional, PreviousGrant } from '../core/facts.ts';
import type { RawWarning } from '../core/finding.ts';
import { isAmount, roundDown, shareOf } from '../core/money.ts';
import type { NoticeTerms } from '../core/notice.ts';
import { planInWords } from '../messages/warnings.ts';
import type { AiTrackTypeTerms, FeeStep, RequiredCostTerms } from '../programs/manufacturing-ai/terms.ts';
import { typeTermsOf } from '../programs/manufacturing-ai/type-terms.ts';
import { capLeft } from './cap-left.ts';
import { stack } from './stack.ts';

/** What the company asks for. */
export interface FundingRequest {
  totalCostKrw: number;
  companyInKindKrw: number;
  /** Unknown grants leave the whole cap; the condition then says that they are unknown. */
  previousGrants?: Optional<readonly PreviousGrant[]>;
}

/** 사업비 편성 of an application, with its doubts in Korean. */
export const fundingPlanOf = (terms: NoticeTerms, type: ProgramType, request: FundingRequest): FundingPlan =>
  planInWords(rawFundingPlanOf(terms, type, request));

/** 사업비 편성: government up to rate and cap, the company the rest, in kind up to its limits. */
export function rawFundingPlanOf(
  terms: NoticeTerms,
  type: ProgramType,
  request: FundingRequest,
): RawFundingPlan {
  const typeTerms = typeTermsOf(terms, type);
  const unitKrw = terms.roundingUnitKrw.value;
  const totalCostKrw = amountOf(request.totalCostKrw);
  const { governmentKrw, governmentCapKrw } = governmentPart(typeTerms, totalCostKrw, unitKrw, request);
  const citation = typeTerms.governmentShare.maxKrw.cite;
  const askedInKindKrw = amountOf(request.companyInKindKrw);
  const { maxRateBp, maxKrw } = typeTerms.inKind;
  const sums = stack(totalCostKrw, [{ payer: 'government', amountKrw: governmentKrw, citation }], {
    inKind: { maxRateBp: maxRateBp.value, maxKrw: maxKrw.value },
    askedInKindKrw,
    unitKrw,
    citation,
  });
  // Member by member: spreading the sums would take longer than all the rest of a decision's money.
  return {
    totalCostKrw: sums.totalCostKrw,
    governmentKrw: sums.governmentKrw,
    localGovernmentKrw: sums.localGovernmentKrw,
    provinceKrw: sums.provinceKrw,
    cityKrw: sums.cityKrw,
    leadCompanyKrw: sums.leadCompanyKrw,
    companyKrw: sums.companyKrw,
    companyCashKrw: sums.companyCashKrw,
    companyInKindKrw: sums.companyInKindKrw,
    companyInKindMaxKrw: sums.companyInKindMaxKrw,
    lines: sums.lines,
    governmentCapKrw,
    governmentRateBp: typeTerms.governmentShare.maxRateBp.value,
    requiredCosts: requiredCostsOf(typeTerms.requiredCosts, totalCostKrw),
    warnings: fundingWarnings(askedInKindKrw, sums.companyInKindMaxKrw, totalCostKrw),
  };
}

/** What is doubtful about the money; the same codes stand in the decision's warnings. */
export function fundingWarnings(askedInKindKrw: number, maxKrw: number, totalCostKrw: number): RawWarning[] {
  if (askedInKindKrw <= maxKrw && askedInKindKrw <= totalCostKrw) return [];
  const warnings: RawWarning[] = [];
  const fields = ['project.companyInKindKrw', 'project.totalCostKrw'];
  if (askedInKindKrw > maxKrw) {
    const values = { askedKrw: askedInKindKrw, maxKrw, excessKrw: askedInKindKrw - maxKrw };
    warnings.push({ code: 'in-kind-above-cap', values, fields: ['project.companyInKindKrw'] });
  }
  if (askedInKindKrw > totalCostKrw) {
    warnings.push({
      code: 'in-kind-above-total',
      values: { askedKrw: askedInKindKrw, totalCostKrw },
      fields,
    });
  }
  return warnings;
}

/** What is no whole amount counts as nothing; `|| 0` also turns -0 into 0. */
export const amountOf = (value: number): number => (isAmount(value) ? value || 0 : 0);

function governmentPart(
  typeTerms: AiTrackTypeTerms,
  totalCostKrw: number,
  unitKrw: number,
  { previousGrants }: FundingRequest,
): { governmentKrw: number; governmentCapKrw: number } {
  const governmentCapKrw = capLeft(typeTerms, previousGrants ?? []).leftKrw;
  const shareKrw = shareOf(totalCostKrw, typeTerms.governmentShare.maxRateBp.value);
  return { governmentKrw: roundDown(Math.min(governmentCapKrw, shareKrw), unitKrw), governmentCapKrw };
}

/** The required costs of each step of the accounting fee: they hang on nothing else, so plans share them. */
const REQUIRED_COSTS = new WeakMap<
  RequiredCostTerms,
  ReadonlyMap<FeeStep | undefined, readonly RequiredCost[]>
>();

function requiredCostsOf(costs: RequiredCostTerms, totalCostKrw: number): readonly RequiredCost[] {
  const known = REQUIRED_COSTS.get(costs) ?? requiredCostsByStep(costs);
  return known.get(stepOf(costs.accountingFee.value, totalCostKrw)) ?? [];
}

function stepOf(steps: readonly FeeStep[], totalCostKrw: number): FeeStep | undefined {
  for (const step of steps) {
    if (step.upToKrw === null || totalCostKrw <= step.upToKrw) return step;
  }
  return undefined;
}

function requiredCostsByStep(
  costs: RequiredCostTerms,
): ReadonlyMap<FeeStep | undefined, readonly RequiredCost[]> {
  const { accountingFee, trainingKrw, technologyEscrowKrw } = costs;
  const others = [...costOf('training', trainingKrw), ...costOf('technology-escrow', technologyEscrowKrw)];
  const byStep = new Map(
    [...accountingFee.value, undefined].map((step) => {
      const fee: Cited<number> = { value: step?.feeKrw ?? 0, cite: accountingFee.cite };
      return [step, [...costOf('accounting-fee', fee), ...others]] as const;
    }),
  );
  REQUIRED_COSTS.set(costs, byStep);
  return byStep;
}

const costOf = (code: RequiredCost['code'], amount: Cited<number> | null): RequiredCost[] =>
  amount === null ? [] : [{ code, amountKrw: amount.value, citation: amount.cite }];
