import { clauseAgainst } from '../checks/no-blocking-running-project.ts';
import { corporateNumberDoubt } from '../core/registration-numbers.ts';
import { isOneOf, levelRank, type SmartLevel } from '../core/codes.ts';
import type { RawFundingPlan } from '../core/decision.ts';
import type { CompanyFacts, EligibilityInput, Optional, ProjectFacts } from '../core/facts.ts';
import type { FindingValues, RawWarning } from '../core/finding.ts';
import {
  isManufacturingDivision,
  readIndustryCode,
  type ReadIndustryCode,
} from '../industries/industries.ts';
import { claimedOnce } from '../scoring/bonus.ts';
import { isAmount } from '../core/money.ts';
import { takesApplications, type DecidableTerms, type NoticeTerms } from '../core/terms.ts';
import { typeTermsOf, type TargetLevelTerms, type TypeTerms } from '../core/type-terms.ts';
import { amountOf, fundingWarnings, leastLeadShareKrw } from '../funding/funding-plan.ts';
import { companyLimitExceeded } from '../funding/company-limit.ts';
import { PROGRAM_TYPES } from '../programs/codes.ts';

const warning = (code: string, fields: readonly string[], values: FindingValues = {}): RawWarning => ({
  code,
  values,
  fields,
});

/** Most facts are in order; nothing is made to say so. */
const NONE: readonly RawWarning[] = [];

/** Contradictory or doubtful facts, in the order of the form. None of them changes an outcome. */
export function warningsOf(
  terms: DecidableTerms,
  type: string,
  input: EligibilityInput,
  plan: RawFundingPlan | null,
): RawWarning[] {
  const typeTerms = typeTermsOf(terms, type);
  const warnings: RawWarning[] = [];
  addTo(warnings, companyNumberWarnings(input.company));
  addTo(warnings, companyHistoryWarnings(input.company));
  addTo(warnings, grantTypeWarnings(terms, input.company));
  addTo(warnings, besideWarnings(typeTerms, input.company));
  addTo(warnings, levelWarnings(typeTerms, input));
  addTo(warnings, inKindWarnings(typeTerms, input.project, plan));
  addTo(warnings, costWarnings(typeTerms, input.project));
  if (plan !== null) addTo(warnings, shareWarnings(typeTerms, plan, terms.roundingUnitKrw.value));
  addTo(warnings, pledgeWarnings(typeTerms, input.project, terms.roundingUnitKrw.value));
  if (takesApplications(terms)) {
    addTo(warnings, bonusWarnings(terms, input));
    addTo(warnings, supplierWarnings(input));
  }
  return warnings;
}

function addTo(warnings: RawWarning[], more: readonly RawWarning[]): void {
  if (more.length === 0) return;
  for (const one of more) warnings.push(one);
}

/** 업종코드와 법인등록번호: doubts about what a company calls itself. */
function companyNumberWarnings(company: CompanyFacts): readonly RawWarning[] {
  const { ksicCode, corporateRegistrationNumber: number } = company;
  const industry = ksicCode === undefined || ksicCode === null ? NONE : industryWarnings(ksicCode);
  const reason = number === undefined || number === null ? null : corporateNumberDoubt(number);
  if (reason === null) return industry;
  const fields = ['company.corporateRegistrationNumber'];
  return [...industry, warning('corporate-number-doubtful', fields, { reason })];
}

function industryWarnings(ksicCode: string): readonly RawWarning[] {
  const read = readIndustryCode(ksicCode);
  if (read === null) return NONE;
  const { division, section } = read;
  const mismatch = section !== null && isManufacturingDivision(division) !== (section === 'C');
  const isOld = read.industry?.revision === 10;
  return mismatch || isOld ? doubtsOn(ksicCode, read, mismatch) : NONE;
}

function doubtsOn(ksicCode: string, read: ReadIndustryCode, mismatch: boolean): RawWarning[] {
  const fields = ['company.ksicCode'];
  const warnings: RawWarning[] = [];
  if (read.industry?.revision === 10) {
    const values = { ksicCode, successors: read.industry.successors.join(', ') };
    warnings.push(warning('industry-of-earlier-revision', fields, values));
  }
  if (mismatch) warnings.push(warning('industry-section-mismatch', fields, { ksicCode }));
  return warnings;
}

/** 휴·폐업, 이력과 공장 상태 that contradict each other. */
function companyHistoryWarnings(company: CompanyFacts): readonly RawWarning[] {
  const { businessStatus, runningProjects, factoryStatus, hasBuildHistory } = company;
  const notOperating = businessStatus === 'closed' || businessStatus === 'suspended';
  if (!notOperating && hasBuildHistory !== false && factoryStatus !== 'under-construction') return NONE;
  const warnings: RawWarning[] = [];
  if (notOperating && hasAny(runningProjects)) {
    warnings.push(
      warning('closed-with-running-project', ['company.businessStatus', 'company.runningProjects']),
    );
  }
  addTo(warnings, buildHistoryWarnings(company));
  if (factoryStatus === 'under-construction')
    warnings.push(warning('under-construction', ['company.factoryStatus']));
  return warnings;
}

/** 동시수행 제한: of two applications that exclude each other only one can be selected. */
function besideWarnings(typeTerms: TypeTerms, { applications }: CompanyFacts): readonly RawWarning[] {
  if (applications === undefined || applications === null || applications.length === 0) return NONE;
  return applications
    .filter((other) => clauseAgainst(typeTerms, other) !== null)
    .map(({ program, year }) => warning('application-excluded-beside', [], { program, year }));
}

/** 유형 of an earlier grant or running project that neither the portal nor the notice knows: it is taken for another one. */
function grantTypeWarnings({ types }: DecidableTerms, company: CompanyFacts): readonly RawWarning[] {
  const { previousGrants, runningProjects } = company;
  if (!hasAny(previousGrants) && !hasAny(runningProjects)) return NONE;
  const inGrants = hasStrangeType(previousGrants, types);
  const inProjects = hasStrangeType(runningProjects, types);
  if (!inGrants && !inProjects) return NONE;
  return [
    warning('grant-type-unknown', [
      ...(inGrants ? ['company.previousGrants'] : []),
      ...(inProjects ? ['company.runningProjects'] : []),
    ]),
  ];
}

function hasStrangeType(
  projects: Optional<readonly { type?: Optional<string> }[]>,
  offered: readonly TypeTerms[],
): boolean {
  for (const { type } of projects ?? NONE_STATED) {
    if (type === undefined || type === null || isOneOf(PROGRAM_TYPES, type)) continue;
    if (!offered.some((one) => one.type === type)) return true;
  }
  return false;
}

const NONE_STATED: readonly { type?: string }[] = [];

function buildHistoryWarnings(company: CompanyFacts): readonly RawWarning[] {
  const { hasBuildHistory, currentLevel, previousGrants } = company;
  if (hasBuildHistory !== false) return NONE;
  const warnings: RawWarning[] = [];
  const current = currentLevel ?? 'none';
  if (current !== 'none') {
    const fields = ['company.hasBuildHistory', 'company.currentLevel'];
    warnings.push(warning('level-without-build-history', fields, { current }));
  }
  if (hasAny(previousGrants)) {
    warnings.push(
      warning('grant-without-build-history', ['company.hasBuildHistory', 'company.previousGrants']),
    );
  }
  return warnings;
}

const hasAny = (list: Optional<readonly unknown[]>): boolean => (list?.length ?? 0) > 0;

/** 기초 → 중간2 and the like: not refused, only doubted. A factory without a system starts like a 기초 one. */
function levelWarnings(
  { targetLevel }: TypeTerms,
  { company, project }: EligibilityInput,
): readonly RawWarning[] {
  const current = company.currentLevel ?? null;
  const target = project.targetLevel ?? null;
  if (targetLevel === null || current === null || target === null) return NONE;
  if (!isUnlistedStep(targetLevel.value, current, target)) return NONE;
  return [
    warning('unusual-level-step', ['project.targetLevel', 'company.currentLevel'], { current, target }),
  ];
}

/** Whether a notice lists its steps, and not this one. A target that is refused is no step to take: the condition says so. */
function isUnlistedStep(
  { minimum, listedSteps }: TargetLevelTerms,
  current: SmartLevel,
  target: SmartLevel,
): boolean {
  if (minimum === null || listedSteps.length === 0) return false;
  if (levelRank(target) < Math.max(levelRank(minimum), levelRank(current))) return false;
  const from = current === 'none' ? 'basic' : current;
  return !listedSteps.some((step) => step.from === from && step.to === target);
}

function bonusWarnings(
  { bonus }: NoticeTerms,
  { project: { bonusItems } }: EligibilityInput,
): readonly RawWarning[] {
  if (!hasAny(bonusItems)) return NONE;
  const claimed = claimedOnce(bonusItems ?? []);
  const fields = ['project.bonusItems'];
  const strange = claimed.filter((code) => !bonus.items.some((item) => item.code === code));
  const warnings: RawWarning[] = [];
  if (strange.length > 0)
    warnings.push(warning('bonus-item-not-offered', fields, { codes: strange.join(',') }));
  if (claimed.length - strange.length > bonus.maxItems.value) {
    const values = { maxItems: bonus.maxItems.value, maxPoints: bonus.maxPoints.value };
    warnings.push(warning('bonus-items-over-limit', fields, values));
  }
  return warnings;
}

function supplierWarnings({ project }: EligibilityInput): readonly RawWarning[] {
  const { withoutSupplier, supplierInPool } = project;
  if (withoutSupplier !== true || supplierInPool !== true) return NONE;
  return [warning('alone-with-supplier', ['project.withoutSupplier', 'project.supplierInPool'])];
}

/** Where no limit of 현물 or no plan is known, only more than the whole cost can be told to be too much. */
function inKindWarnings(
  { inKind }: TypeTerms,
  { companyInKindKrw, totalCostKrw }: ProjectFacts,
  plan: RawFundingPlan | null,
): readonly RawWarning[] {
  if (inKind !== null && plan !== null) return plan.warnings;
  const askedKrw = amountOf(companyInKindKrw ?? 0);
  if (askedKrw === 0 || !isAmount(totalCostKrw)) return NONE;
  const aboveTotal = fundingWarnings(askedKrw, Number.MAX_SAFE_INTEGER, totalCostKrw);
  if (plan === null) return aboveTotal;
  return [{ code: 'in-kind-not-published', values: {}, fields: ['project.companyInKindKrw'] }, ...aboveTotal];
}

/** The largest project is known even where the money is not. */
function costWarnings({ maxProjectKrw }: TypeTerms, { totalCostKrw }: ProjectFacts): readonly RawWarning[] {
  if (maxProjectKrw === null || !isAmount(totalCostKrw) || totalCostKrw <= maxProjectKrw.value) return NONE;
  const values = { maxKrw: maxProjectKrw.value };
  return [{ code: 'project-above-limit', values, fields: ['project.totalCostKrw'] }];
}

function shareWarnings(
  typeTerms: TypeTerms,
  { totalCostKrw, companyKrw }: RawFundingPlan,
  unitKrw: number,
): readonly RawWarning[] {
  const maxKrw = companyLimitExceeded(typeTerms, { totalCostKrw, companyKrw }, unitKrw);
  if (maxKrw === null) return NONE;
  return [
    { code: 'company-share-above-limit', values: { maxKrw, companyKrw }, fields: ['project.totalCostKrw'] },
  ];
}

/** 출연 확인 금액: less than the least share is no confirmation; the plan counts with the least. */
function pledgeWarnings(
  typeTerms: TypeTerms,
  { totalCostKrw, leadCompanyKrw: saidKrw }: ProjectFacts,
  unitKrw: number,
): readonly RawWarning[] {
  if (typeTerms.leadPledge === null || !isAmount(saidKrw) || !isAmount(totalCostKrw)) return NONE;
  const leastKrw = leastLeadShareKrw(typeTerms, totalCostKrw, unitKrw);
  if (saidKrw >= leastKrw) return NONE;
  return [warning('lead-company-below-least', ['project.leadCompanyKrw'], { saidKrw, leastKrw })];
}
