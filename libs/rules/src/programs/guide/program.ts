import { businessOperating } from '../../checks/business-operating.ts';
import { companyRegion } from '../../checks/company-region.ts';
import { employeesBelow, revenueWithin } from '../../checks/company-scale.ts';
import { duration } from '../../checks/duration.ts';
import { entryLevel } from '../../checks/entry-level.ts';
import { industryField } from '../../checks/industry-field.ts';
import { leadCompany } from '../../checks/lead-company.ts';
import { levelStep } from '../../checks/level-step.ts';
import { manufacturer } from '../../checks/manufacturer.ts';
import { neverFunded } from '../../checks/never-funded.ts';
import { noBlockingRunningProject } from '../../checks/no-blocking-running-project.ts';
import { noTaxArrears } from '../../checks/no-tax-arrears.ts';
import { notAlreadyFunded } from '../../checks/not-already-funded.ts';
import { notBanned } from '../../checks/not-banned.ts';
import { notExcludedBusiness } from '../../checks/not-excluded-business.ts';
import { projectScope } from '../../checks/project-scope.ts';
import { sizeSmeOrMidSized } from '../../checks/size-sme-or-mid-sized.ts';
import { supplierInPool } from '../../checks/supplier-in-pool.ts';
import { supportCount } from '../../checks/support-count.ts';
import { supportPublished } from '../../checks/support-published.ts';
import { targetLevel } from '../../checks/target-level.ts';
import { withinWindow } from '../../checks/within-window.ts';
import { runCheck, type Check } from '../../core/check.ts';
import type { ProgramType } from '../../core/codes.ts';
import type { Finding } from '../../core/finding.ts';
import type { Program } from '../../core/program.ts';
import { guideFundingPlan } from './funding.ts';
import type { GuideTerms, GuideTypeTerms } from './terms.ts';
import { guideWarnings } from './warnings.ts';

/** 자격 조건 of the guided programs in reading order; a type has those that its terms name. */
const CHECKS: readonly Check<GuideTypeTerms>[] = [
  withinWindow,
  manufacturer,
  industryField,
  companyRegion,
  sizeSmeOrMidSized,
  employeesBelow,
  revenueWithin,
  leadCompany,
  businessOperating,
  noTaxArrears,
  notExcludedBusiness,
  notBanned,
  notAlreadyFunded,
  neverFunded,
  entryLevel,
  targetLevel,
  levelStep,
  projectScope,
  noBlockingRunningProject,
  supportCount,
  supportPublished,
  duration,
  supplierInPool,
];

/** The limits of one type. A notice that has not the type is asked for something it does not offer: a defect. */
export function guideTypeTermsOf(terms: GuideTerms, type: ProgramType): GuideTypeTerms {
  const found = terms.types.find((candidate) => candidate.type === type);
  if (found === undefined)
    throw new Error(`The notice of ${terms.program} ${terms.year} has no type ${type}`);
  return found;
}

/** What neither a source nor the facts can tell: only the office can. */
export const ASK_OFFICE: readonly string[] = ['not-published', 'not-by-code', 'jump-up'];

/** The same finding with the office to ask. */
const asking = (finding: Finding, { office }: GuideTerms): Finding => ({
  ...finding,
  values: { ...finding.values, office: office.name },
});

/** 안내 사업: one logic reads the terms of every program that other offices run. */
export const guidedProgram = (code: GuideTerms['program']): Program<GuideTerms> => ({
  code,
  ruleIds: CHECKS.map(({ id }) => id),
  typesOf: ({ types }) => types,
  findings(terms, type, input, context) {
    const typeTerms = guideTypeTermsOf(terms, type);
    const findings: Finding[] = [];
    for (const check of CHECKS) {
      const finding = runCheck(check, input, typeTerms, context);
      if (finding !== null)
        findings.push(ASK_OFFICE.includes(finding.reason) ? asking(finding, terms) : finding);
    }
    return findings;
  },
  fundingPlan: (terms, type, input, context) =>
    guideFundingPlan(terms, guideTypeTermsOf(terms, type), input, context.asOfOn),
  bonus: () => ({ points: 0, items: [] }),
  requiredDocuments: () => [],
  warnings: (terms, type, input, plan) =>
    guideWarnings(guideTypeTermsOf(terms, type), input, plan, terms.roundingUnitKrw.value),
});
