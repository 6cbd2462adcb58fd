import { buildHistory } from '../checks/build-history.ts';
import { businessOperating } from '../checks/business-operating.ts';
import { companyRegion } from '../checks/company-region.ts';
import { employeesBelow, revenueWithin } from '../checks/company-scale.ts';
import { duration } from '../checks/duration.ts';
import { entryLevel } from '../checks/entry-level.ts';
import { governmentCapLeft } from '../checks/government-cap-left.ts';
import { inKindKinds } from '../checks/in-kind-kinds.ts';
import { industryField } from '../checks/industry-field.ts';
import { leadCompany } from '../checks/lead-company.ts';
import { levelStep } from '../checks/level-step.ts';
import { manufacturer } from '../checks/manufacturer.ts';
import { mentoring } from '../checks/mentoring.ts';
import { neverFunded } from '../checks/never-funded.ts';
import { noBlockingRunningProject } from '../checks/no-blocking-running-project.ts';
import { noRepeatedAiCell } from '../checks/no-repeated-ai-cell.ts';
import { noTaxArrears } from '../checks/no-tax-arrears.ts';
import { notAlreadyFunded } from '../checks/not-already-funded.ts';
import { notBanned } from '../checks/not-banned.ts';
import { notExcludedBusiness } from '../checks/not-excluded-business.ts';
import { projectScope } from '../checks/project-scope.ts';
import { sizeSmeOrMidSized } from '../checks/size-sme-or-mid-sized.ts';
import { supplierInPool } from '../checks/supplier-in-pool.ts';
import { supportCount } from '../checks/support-count.ts';
import { supportPublished } from '../checks/support-published.ts';
import { targetLevel } from '../checks/target-level.ts';
import { totalCostLimit } from '../checks/total-cost-limit.ts';
import { withinWindow } from '../checks/within-window.ts';
import { runCheck, type Check, type CheckContext } from '../core/check.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Contact, DecidableTerms } from '../core/terms.ts';
import { typeTermsOf, type TypeTerms } from '../core/type-terms.ts';

/** 자격 조건 in reading order: whom a notice means, the company's state, its history, the project. A type has those that its terms name. */
const CHECKS: readonly Check<TypeTerms>[] = [
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
  buildHistory,
  neverFunded,
  entryLevel,
  targetLevel,
  levelStep,
  projectScope,
  noBlockingRunningProject,
  noRepeatedAiCell,
  governmentCapLeft,
  supportCount,
  supportPublished,
  totalCostLimit,
  duration,
  inKindKinds,
  mentoring,
  supplierInPool,
];

/** Every rule id there is, in reading order. */
export const RULE_IDS: readonly string[] = CHECKS.map(({ id }) => id);

/** The conditions of a type, picked out once: whether it has one hangs on its terms alone. */
const CONDITIONS = new WeakMap<TypeTerms, readonly Check<TypeTerms>[]>();

function conditionsOf(
  typeTerms: TypeTerms,
  input: EligibilityInput,
  context: CheckContext,
): readonly Check<TypeTerms>[] {
  const conditions = CHECKS.filter((one) => one.check(input, typeTerms, context) !== null);
  CONDITIONS.set(typeTerms, conditions);
  return conditions;
}

/** What neither a source nor the facts can tell: only the office can. */
export const ASK_OFFICE: readonly string[] = ['not-published', 'not-by-code', 'jump-up'];

/** What each condition of a type finds in the facts, in reading order. */
export function findingsOf(
  terms: DecidableTerms,
  type: string,
  input: EligibilityInput,
  context: CheckContext,
): Finding[] {
  const typeTerms = typeTermsOf(terms, type);
  const { contact } = terms;
  const findings: Finding[] = [];
  for (const check of CONDITIONS.get(typeTerms) ?? conditionsOf(typeTerms, input, context)) {
    const finding = runCheck(check, input, typeTerms, context);
    if (finding === null) continue;
    const asks = contact !== null && finding.outcome === 'unknown' && ASK_OFFICE.includes(finding.reason);
    findings.push(named(asks ? asking(finding, contact) : finding, terms));
  }
  return findings;
}

/** A finding about the notice's own program, by the name that the notice gives it where the portal has none. */
const named = (finding: Finding, { program, programLabel }: DecidableTerms): Finding =>
  programLabel === undefined || finding.values?.['program'] !== program
    ? finding
    : { ...finding, values: { ...finding.values, program: programLabel } };

/** The same finding with the office to ask. */
const asking = (finding: Finding, { name }: Contact): Finding => ({
  ...finding,
  values: { ...finding.values, office: name },
});
