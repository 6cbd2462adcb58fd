import { corporateRegistrationNumberWarning } from '../../core/registration-numbers.ts';
import type { ProgramType } from '../../core/codes.ts';
import type { FundingPlan } from '../../core/decision.ts';
import type { CompanyFacts, EligibilityInput, Optional } from '../../core/facts.ts';
import type { FindingValues, RawWarning } from '../../core/finding.ts';
import { fundingWarnings } from '../../funding/funding-plan.ts';
import { isManufacturingDivision, readIndustryCode } from '../../industries/industries.ts';
import type { ManufacturingAiTerms } from './terms.ts';
import { typeTermsOf } from './type-terms.ts';

const warning = (code: string, fields: readonly string[], values: FindingValues = {}): RawWarning => ({
  code,
  values,
  fields,
});

/** Contradictory or doubtful facts, in the order of the form. None of them changes an outcome. */
export function warningsOf(
  terms: ManufacturingAiTerms,
  type: ProgramType,
  input: EligibilityInput,
  plan: FundingPlan | null,
): RawWarning[] {
  return [
    ...companyNumberWarnings(input.company),
    ...companyHistoryWarnings(input.company),
    ...levelWarnings(terms, type, input),
    ...(plan === null ? [] : moneyWarnings(input, plan)),
    ...bonusWarnings(terms, input),
    ...supplierWarnings(input),
  ];
}

/** 업종코드와 법인등록번호: doubts about what a company calls itself. */
export function companyNumberWarnings({ ksicCode, corporateRegistrationNumber }: CompanyFacts): RawWarning[] {
  const warnings: RawWarning[] = [];
  if (ksicCode !== undefined && ksicCode !== null) warnings.push(...industryWarnings(ksicCode));
  if (corporateRegistrationNumber !== undefined && corporateRegistrationNumber !== null) {
    const message = corporateRegistrationNumberWarning(corporateRegistrationNumber);
    if (message !== null) {
      warnings.push(
        warning('corporate-number-doubtful', ['company.corporateRegistrationNumber'], { message }),
      );
    }
  }
  return warnings;
}

function industryWarnings(ksicCode: string): RawWarning[] {
  const fields = ['company.ksicCode'];
  const read = readIndustryCode(ksicCode);
  const warnings: RawWarning[] = [];
  if (read?.industry?.revision === 10) {
    const values = { ksicCode, successors: read.industry.successors.join(', ') };
    warnings.push(warning('industry-of-earlier-revision', fields, values));
  }
  const letter = ksicCode.trim().charAt(0).toUpperCase();
  const lettered = letter >= 'A' && letter <= 'U';
  if (read !== null && lettered && isManufacturingDivision(read.division) !== (letter === 'C')) {
    warnings.push(warning('industry-section-mismatch', fields, { ksicCode }));
  }
  return warnings;
}

/** 휴·폐업, 이력과 공장 상태 that contradict each other. */
export function companyHistoryWarnings(company: CompanyFacts): RawWarning[] {
  const { businessStatus, runningProjects, factoryStatus } = company;
  const warnings: RawWarning[] = [];
  const notOperating = businessStatus === 'closed' || businessStatus === 'suspended';
  if (notOperating && hasAny(runningProjects)) {
    warnings.push(
      warning('closed-with-running-project', ['company.businessStatus', 'company.runningProjects']),
    );
  }
  warnings.push(...buildHistoryWarnings(company));
  if (factoryStatus === 'under-construction')
    warnings.push(warning('under-construction', ['company.factoryStatus']));
  return warnings;
}

function buildHistoryWarnings({ hasBuildHistory, currentLevel, previousGrants }: CompanyFacts): RawWarning[] {
  if (hasBuildHistory !== false) return [];
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
  terms: ManufacturingAiTerms,
  type: ProgramType,
  { company, project }: EligibilityInput,
): RawWarning[] {
  const { minimum, listedSteps } = typeTermsOf(terms, type).targetLevel.value;
  const current = company.currentLevel ?? null;
  const target = project.targetLevel ?? null;
  if (minimum === null || current === null || target === null) return [];
  const from = current === 'none' ? 'basic' : current;
  if (listedSteps.some((step) => step.from === from && step.to === target)) return [];
  return [
    warning('unusual-level-step', ['project.targetLevel', 'company.currentLevel'], { current, target }),
  ];
}

function moneyWarnings({ project }: EligibilityInput, plan: FundingPlan): RawWarning[] {
  return fundingWarnings(project.companyInKindKrw ?? 0, plan.companyInKindMaxKrw, plan.totalCostKrw);
}

function bonusWarnings({ bonus }: ManufacturingAiTerms, { project }: EligibilityInput): RawWarning[] {
  const claimed = [...new Set(project.bonusItems ?? [])];
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

function supplierWarnings({ project: { withoutSupplier, supplierInPool } }: EligibilityInput): RawWarning[] {
  const contradictory = withoutSupplier === true && supplierInPool === true;
  return contradictory
    ? [warning('alone-with-supplier', ['project.withoutSupplier', 'project.supplierInPool'])]
    : [];
}
