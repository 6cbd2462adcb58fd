import type { Figure } from '../../core/citation.ts';
import type { RawFundingPlan } from '../../core/decision.ts';
import type { EligibilityInput, ProjectFacts } from '../../core/facts.ts';
import type { RawWarning } from '../../core/finding.ts';
import { isAmount, roundDown, shareOf } from '../../core/money.ts';
import { amountOf, fundingWarnings } from '../../funding/funding-plan.ts';
import { stack, type Contribution, type InKindLimit, type StackedSums } from '../../funding/stack.ts';
import { supportLeft } from '../../funding/support-left.ts';
import { coFundingFor } from '../../regions/co-funding/co-funding-for.ts';
import { coFundingContributions } from '../../regions/co-funding/contributions.ts';
import type { GuideInKind, GuideTerms, GuideTypeTerms, LocalShare, PayerShare } from './terms.ts';

/**
 * 사업비 편성 of a guided program on a day: government, lead company, province, city, then the company, in KRW. null when the
 * cost is unknown or a share has an open figure: nobody could say how much there will be.
 */
export function guideFundingPlan(
  terms: GuideTerms,
  typeTerms: GuideTypeTerms,
  { company, project }: EligibilityInput,
  on: string,
): RawFundingPlan | null {
  if (!isAmount(project.totalCostKrw) || hasOpenFigure(typeTerms)) return null;
  const totalCostKrw = amountOf(project.totalCostKrw);
  const unitKrw = terms.roundingUnitKrw.value;
  const governmentCapKrw = governmentCapOf(typeTerms, { company, project });
  const governmentKrw = shareKrw(typeTerms.government, totalCostKrw, unitKrw, governmentCapKrw);
  const leadCompanyKrw = shareKrw(typeTerms.leadCompany, totalCostKrw, unitKrw);
  const askedInKindKrw = askedInKindOf(project);
  const limits = {
    inKind: inKindLimitOf(typeTerms.inKind),
    askedInKindKrw,
    unitKrw,
    citation: terms.cite,
  };
  const contributions = [
    ...contribution('government', governmentKrw, typeTerms.government),
    ...contribution('lead-company', leadCompanyKrw, typeTerms.leadCompany),
    ...localContributions(typeTerms.local, totalCostKrw, unitKrw),
  ];
  const withoutTopUp = stack(totalCostKrw, contributions, limits);
  const rules = coFundingFor({ company, project }, terms.program, typeTerms.type, on);
  const topUp = coFundingContributions(rules, withoutTopUp, unitKrw);
  const sums = topUp.length === 0 ? withoutTopUp : stack(totalCostKrw, [...contributions, ...topUp], limits);
  return {
    ...sums,
    governmentCapKrw,
    governmentRateBp: typeTerms.government?.rateBp.value ?? 0,
    requiredCosts: [],
    warnings: inKindWarnings(typeTerms.inKind, askedInKindKrw, sums),
  };
}

const askedInKindOf = ({ companyInKindKrw }: ProjectFacts): number => amountOf(companyInKindKrw ?? 0);

/** Where nothing is known of 현물, `guideWarnings` says so; there is no limit that it could be above. */
const inKindWarnings = (
  inKind: GuideInKind | null,
  askedInKindKrw: number,
  { companyInKindMaxKrw, totalCostKrw }: StackedSums,
): RawWarning[] =>
  inKind === null ? [] : fundingWarnings(askedInKindKrw, companyInKindMaxKrw, totalCostKrw);

const hasOpenFigure = ({ government, leadCompany, local }: GuideTypeTerms): boolean =>
  [government, leadCompany, local].some(
    (share) => share !== null && (share.rateBp.value === null || share.maxKrw.value === null),
  );

/** The cap on government money, less what earlier grants of the same level have used. */
function governmentCapOf(
  { government, supportCount }: GuideTypeTerms,
  { company, project }: EligibilityInput,
): number {
  const capKrw = government?.maxKrw.value ?? 0;
  if (supportCount === null) return capKrw;
  const left = supportLeft(supportCount, company.previousGrants ?? [], project.targetLevel ?? null);
  return left.times >= supportCount.maxTimes.value ? 0 : Math.min(capKrw, left.leftKrw);
}

const open = (figure: Figure<number>): number => figure.value ?? 0;

function shareKrw(
  share: PayerShare | null,
  totalCostKrw: number,
  unitKrw: number,
  capKrw = share === null ? 0 : open(share.maxKrw),
): number {
  if (share === null) return 0;
  return roundDown(Math.min(capKrw, shareOf(totalCostKrw, open(share.rateBp))), unitKrw);
}

const contribution = (
  payer: 'government' | 'lead-company',
  amountKrw: number,
  share: PayerShare | null,
): Contribution[] => (share === null ? [] : [{ payer, amountKrw, citation: share.maxKrw.cite }]);

function localContributions(local: LocalShare | null, totalCostKrw: number, unitKrw: number): Contribution[] {
  if (local === null) return [];
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
const inKindLimitOf = (inKind: GuideInKind | null): InKindLimit =>
  inKind === null
    ? { maxRateBp: 0, maxKrw: 0 }
    : { maxRateBp: open(inKind.maxRateBp), maxKrw: inKind.maxKrw.value ?? Number.MAX_SAFE_INTEGER };
