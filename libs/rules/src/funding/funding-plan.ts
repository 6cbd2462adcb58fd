import type { Cited, Figure } from '../core/citation.ts';
import type { FundingPlan, RawFundingPlan, RequiredCost } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { RawWarning } from '../core/finding.ts';
import { isAmount, roundDown, shareOf } from '../core/money.ts';
import type { DecidableTerms } from '../core/terms.ts';
import {
  typeTermsOf,
  type FeeStep,
  type InKindTerms,
  type LocalShare,
  type PayerShare,
  type RequiredCostTerms,
  type TypeTerms,
} from '../core/type-terms.ts';
import { planInWords } from '../messages/warnings.ts';
import { coFundingFor } from '../regions/co-funding/co-funding-for.ts';
import { liesInRegion } from '../regions/region-of-company.ts';
import { coFundingContributions } from '../regions/co-funding/contributions.ts';
import { capLeft } from './cap-left.ts';
import { stack, type Contribution, type InKindLimit } from './stack.ts';
import { supportLeft } from './support-left.ts';

/** 사업비 편성 of a company on a day, with its doubts in Korean; null as `rawFundingPlanOf` says. */
export function fundingPlanOf(
  terms: DecidableTerms,
  type: string,
  input: EligibilityInput,
  on: string,
): FundingPlan | null {
  const plan = rawFundingPlanOf(terms, type, input, on);
  return plan === null ? null : planInWords(plan);
}

/**
 * 사업비 편성 on a day: government, lead company, province and city each up to rate and cap, then the company, in kind up to its limits; KRW.
 * null when the cost is unknown or a share has an open figure: nobody could say how much there will be. Unknown grants leave the
 * whole cap; the condition then says that they are unknown.
 */
export function rawFundingPlanOf(
  terms: DecidableTerms,
  type: string,
  input: EligibilityInput,
  on: string,
): RawFundingPlan | null {
  const typeTerms = typeTermsOf(terms, type);
  const { project } = input;
  if (!isAmount(project.totalCostKrw) || hasOpenFigure(typeTerms)) return null;
  const totalCostKrw = amountOf(project.totalCostKrw);
  const governmentCapKrw = governmentCapOf(typeTerms, input);
  const askedInKindKrw = amountOf(project.companyInKindKrw ?? 0);
  const plan = stackedSums(terms, typeTerms, input, { on, totalCostKrw, governmentCapKrw, askedInKindKrw });
  plan.governmentCapKrw = governmentCapKrw;
  plan.governmentRateBp = typeTerms.government?.rateBp.value ?? 0;
  plan.requiredCosts = requiredCostsOf(typeTerms.requiredCosts, totalCostKrw);
  // Where nothing is known of 현물, the warnings of the decision say so; there is no limit that it could be above.
  if (typeTerms.inKind !== null)
    plan.warnings = fundingWarnings(askedInKindKrw, plan.companyInKindMaxKrw, totalCostKrw);
  return plan;
}

/** What a plan is stacked from, in KRW. */
interface Asked {
  on: string;
  totalCostKrw: number;
  governmentCapKrw: number;
  askedInKindKrw: number;
}

/** The program's own payers, and on them what province and city add by the rules of the day. */
function stackedSums(
  terms: DecidableTerms,
  typeTerms: TypeTerms,
  input: EligibilityInput,
  { on, totalCostKrw, governmentCapKrw, askedInKindKrw }: Asked,
): RawFundingPlan {
  const unitKrw = terms.roundingUnitKrw.value;
  const limits = {
    inKind: inKindLimitOf(typeTerms.inKind),
    askedInKindKrw,
    unitKrw,
    citation: typeTerms.companyCite,
  };
  const pledgedKrw = amountOf(input.project.leadCompanyKrw ?? 0);
  const contributions = contributionsOf(typeTerms, { totalCostKrw, unitKrw, governmentCapKrw, pledgedKrw });
  for (const topUp of typeTerms.topUps) {
    if (liesInRegion(input.company, topUp.regionCode) === 'yes')
      contributions.push(...localContributions(topUp, totalCostKrw, unitKrw));
  }
  const own = stack(totalCostKrw, contributions, limits);
  if (!typeTerms.takesTopUps) return own;
  const topUps = coFundingContributions(coFundingFor(input, terms.program, typeTerms.type, on), own, unitKrw);
  return topUps.length === 0 ? own : stack(totalCostKrw, [...contributions, ...topUps], limits);
}

function contributionsOf(
  typeTerms: TypeTerms,
  {
    totalCostKrw,
    unitKrw,
    governmentCapKrw,
    pledgedKrw,
  }: { totalCostKrw: number; unitKrw: number; governmentCapKrw: number; pledgedKrw: number },
): Contribution[] {
  const { government, leadCompany, local } = typeTerms;
  const contributions: Contribution[] =
    government === null
      ? []
      : [
          {
            payer: 'government',
            amountKrw: shareKrw(government, totalCostKrw, unitKrw, governmentCapKrw),
            citation: government.maxKrw.cite,
          },
        ];
  if (leadCompany !== null) {
    const leastKrw = leastLeadShareKrw(typeTerms, totalCostKrw, unitKrw);
    const amountKrw =
      typeTerms.leadPledge === null
        ? leastKrw
        : Math.min(Math.max(leastKrw, pledgedKrw), leadCompany.maxKrw.value ?? totalCostKrw);
    contributions.push({ payer: 'lead-company', amountKrw, citation: leadCompany.maxKrw.cite });
  }
  if (local !== null) contributions.push(...localContributions(local, totalCostKrw, unitKrw));
  return contributions;
}

/** 주관기관 부담: its rate of the cost up to its cap, in KRW; the least where it says itself what it pays, which may have no cap. */
export function leastLeadShareKrw(
  { leadCompany, leadPledge }: Pick<TypeTerms, 'leadCompany' | 'leadPledge'>,
  totalCostKrw: number,
  unitKrw: number,
): number {
  if (leadCompany === null) return 0;
  const capKrw = leadPledge === null ? undefined : (leadCompany.maxKrw.value ?? totalCostKrw);
  return shareKrw(leadCompany, totalCostKrw, unitKrw, capKrw);
}

const hasOpenFigure = ({ government, leadCompany, leadPledge, local }: TypeTerms): boolean =>
  isOpen(government) || (leadPledge === null && isOpen(leadCompany)) || isOpen(local);

const isOpen = (share: PayerShare | null): boolean =>
  share !== null && (share.rateBp.value === null || share.maxKrw.value === null);

/** The cap on government money, less what earlier grants that count towards it have used. */
function governmentCapOf(typeTerms: TypeTerms, { company, project }: EligibilityInput): number {
  const grants = company.previousGrants ?? [];
  const capKrw = capLeft(typeTerms, grants).leftKrw;
  const { supportCount } = typeTerms;
  if (supportCount === null) return capKrw;
  const left = supportLeft(supportCount, grants, project.targetLevel ?? null);
  return left.times >= supportCount.maxTimes.value ? 0 : Math.min(capKrw, left.leftKrw);
}

const open = (figure: Figure<number>): number => figure.value ?? 0;

const shareKrw = (
  { rateBp, maxKrw }: PayerShare,
  totalCostKrw: number,
  unitKrw: number,
  capKrw = open(maxKrw),
): number => roundDown(Math.min(capKrw, shareOf(totalCostKrw, open(rateBp))), unitKrw);

function localContributions(local: LocalShare, totalCostKrw: number, unitKrw: number): Contribution[] {
  const amountKrw = shareKrw(local, totalCostKrw, unitKrw);
  const citation = local.maxKrw.cite;
  const provinceBp = local.provinceBp.value;
  if (provinceBp === null) return [{ payer: 'local-government', amountKrw, citation }];
  const provinceKrw = roundDown(shareOf(amountKrw, provinceBp), unitKrw);
  return [
    { payer: 'province', amountKrw: provinceKrw, citation },
    { payer: 'city', amountKrw: amountKrw - provinceKrw, citation: local.provinceBp.cite },
  ];
}

/** What is not known of 현물 counts as none: the company pays in cash until the notice says otherwise. */
const inKindLimitOf = (inKind: InKindTerms | null): InKindLimit =>
  inKind === null
    ? { maxRateBp: 0, maxKrw: 0 }
    : { maxRateBp: open(inKind.maxRateBp), maxKrw: inKind.maxKrw.value ?? Number.MAX_SAFE_INTEGER };

const NO_DOUBTS: readonly RawWarning[] = [];

/** What is doubtful about the money; the same codes stand in the decision's warnings. */
export function fundingWarnings(
  askedInKindKrw: number,
  maxKrw: number,
  totalCostKrw: number,
): readonly RawWarning[] {
  if (askedInKindKrw <= maxKrw && askedInKindKrw <= totalCostKrw) return NO_DOUBTS;
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

/** The required costs of each step of the accounting fee: they hang on nothing else, so plans share them. */
const REQUIRED_COSTS = new WeakMap<
  RequiredCostTerms,
  ReadonlyMap<FeeStep | undefined, readonly RequiredCost[]>
>();

const NO_COSTS: readonly RequiredCost[] = [];

function requiredCostsOf(costs: RequiredCostTerms | null, totalCostKrw: number): readonly RequiredCost[] {
  if (costs === null) return NO_COSTS;
  const known = REQUIRED_COSTS.get(costs) ?? requiredCostsByStep(costs);
  return known.get(stepOf(costs.accountingFee.value, totalCostKrw)) ?? NO_COSTS;
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
