import { buildHistory } from '../../checks/build-history.ts';
import { businessOperating } from '../../checks/business-operating.ts';
import { duration } from '../../checks/duration.ts';
import { governmentCapLeft } from '../../checks/government-cap-left.ts';
import { inKindKinds } from '../../checks/in-kind-kinds.ts';
import { manufacturer } from '../../checks/manufacturer.ts';
import { mentoring } from '../../checks/mentoring.ts';
import { noBlockingRunningProject } from '../../checks/no-blocking-running-project.ts';
import { noRepeatedAiCell } from '../../checks/no-repeated-ai-cell.ts';
import { noTaxArrears } from '../../checks/no-tax-arrears.ts';
import { notAlreadyFunded } from '../../checks/not-already-funded.ts';
import { notBanned } from '../../checks/not-banned.ts';
import { notExcludedBusiness } from '../../checks/not-excluded-business.ts';
import { sizeSmeOrMidSized } from '../../checks/size-sme-or-mid-sized.ts';
import { supplierInPool } from '../../checks/supplier-in-pool.ts';
import { targetLevel } from '../../checks/target-level.ts';
import { withinWindow } from '../../checks/within-window.ts';
import { runCheck, type Check } from '../../core/check.ts';
import type { Finding } from '../../core/finding.ts';
import type { Program } from '../../core/program.ts';
import { rawFundingPlanOf } from '../../funding/funding-plan.ts';
import { bonusPoints } from '../../scoring/bonus.ts';
import { requiredDocumentsOf } from './required-documents.ts';
import type { AiTrackTypeTerms, ConditionTerms, ManufacturingAiTerms } from './terms.ts';
import { projectTypesOf, typeTermsOf } from './type-terms.ts';
import { warningsOf } from './warnings.ts';

/** A condition reads either what the notice asks of every company or the limits of the type. */
type Step = { of: 'notice'; check: Check<ConditionTerms> } | { of: 'type'; check: Check<AiTrackTypeTerms> };

const ofNotice = (check: Check<ConditionTerms>): Step => ({ of: 'notice', check });
const ofType = (check: Check<AiTrackTypeTerms>): Step => ({ of: 'type', check });

/** 자격 조건 in reading order. */
const STEPS: readonly Step[] = [
  ofNotice(withinWindow),
  ofNotice(manufacturer),
  ofNotice(sizeSmeOrMidSized),
  ofNotice(businessOperating),
  ofNotice(noTaxArrears),
  ofNotice(notExcludedBusiness),
  ofNotice(notBanned),
  ofNotice(notAlreadyFunded),
  ofNotice(buildHistory),
  ofType(targetLevel),
  ofNotice(noBlockingRunningProject),
  ofNotice(noRepeatedAiCell),
  ofType(governmentCapLeft),
  ofType(duration),
  ofType(inKindKinds),
  ofType(mentoring),
  ofNotice(supplierInPool),
];

/** 제조AI특화 스마트공장 구축지원사업 (AI track). */
export const manufacturingAi: Program<ManufacturingAiTerms> = {
  code: 'manufacturing-ai',
  ruleIds: STEPS.map(({ check }) => check.id),
  typesOf: (terms) => projectTypesOf(terms),
  findings(terms, type, input, context) {
    const typeTerms = typeTermsOf(terms, type);
    const findings: Finding[] = [];
    for (const step of STEPS) {
      const finding =
        step.of === 'notice'
          ? runCheck(step.check, input, terms.conditions, context)
          : runCheck(step.check, input, typeTerms, context);
      if (finding !== null) findings.push(finding);
    }
    return findings;
  },
  fundingPlan(terms, type, { company, project }) {
    const { totalCostKrw, companyInKindKrw } = project;
    if (totalCostKrw === undefined || totalCostKrw === null) return null;
    const { previousGrants } = company;
    return rawFundingPlanOf(terms, type, {
      totalCostKrw,
      companyInKindKrw: companyInKindKrw ?? 0,
      previousGrants,
    });
  },
  bonus: (terms, { project }) => bonusPoints(terms, project.bonusItems ?? []),
  requiredDocuments: requiredDocumentsOf,
  warnings: warningsOf,
};
