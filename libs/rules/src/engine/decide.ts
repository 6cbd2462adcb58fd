import type { DecisionOutcome } from '../core/codes.ts';
import type { Bonus, RawDecision } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { takesApplications, type DecidableTerms } from '../core/terms.ts';
import { rawFundingPlanOf } from '../funding/funding-plan.ts';
import { bonusPoints } from '../scoring/bonus.ts';
import { findingsOf } from './conditions.ts';
import { contextOf } from './notice-context.ts';
import { requiredDocumentsOf } from './required-documents.ts';
import { warningsOf } from './warnings.ts';

/** Decides one notice and type on the facts: findings with sources, money, bonus, documents; no sentences. */
export function decide(
  notice: DecidableNotice,
  type: string,
  input: EligibilityInput,
  asOf: Date,
): RawDecision {
  const { terms } = notice;
  const context = contextOf(notice, asOf);
  const findings = findingsOf(terms, type, input, context);
  const fundingPlan = rawFundingPlanOf(terms, type, input, context.asOfOn);
  return {
    noticeId: notice.id,
    noticeVersion: notice.version,
    program: terms.program,
    type,
    outcome: outcomeOf(findings),
    findings,
    fundingPlan,
    bonus: bonusOf(terms, input),
    requiredDocuments: takesApplications(terms) ? requiredDocumentsOf(terms, input) : [],
    warnings: warningsOf(terms, type, input, fundingPlan),
  };
}

/** Any failed condition decides, then any unknown one. */
export function outcomeOf(findings: readonly Pick<Finding, 'outcome'>[]): DecisionOutcome {
  let worst: DecisionOutcome = 'eligible';
  for (const { outcome } of findings) {
    if (outcome === 'fail') return 'ineligible';
    if (outcome === 'unknown') worst = 'needs-evidence';
  }
  return worst;
}

/** What the bonus items come to; a notice that only informs has none. */
function bonusOf(terms: DecidableTerms, { project: { bonusItems } }: EligibilityInput): Bonus {
  if (bonusItems === undefined || bonusItems === null || bonusItems.length === 0 || !takesApplications(terms))
    return { points: 0, items: [] };
  return bonusPoints(terms, bonusItems);
}
