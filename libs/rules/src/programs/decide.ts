import type { DecisionOutcome, ProgramType } from '../core/codes.ts';
import type { RawDecision } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { contextOf } from './notice-context.ts';
import { programOf } from './registry.ts';

/** Decides one notice and type on the facts: findings with sources, money, bonus, documents; no sentences. */
export function decide(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  asOf: Date,
): RawDecision {
  const { terms } = notice;
  const program = programOf(terms);
  const context = contextOf(notice, asOf);
  const findings = program.findings(terms, type, input, context);
  const fundingPlan = program.fundingPlan(terms, type, input, context);
  return {
    noticeId: notice.id,
    noticeVersion: notice.version,
    program: terms.program,
    type,
    outcome: outcomeOf(findings),
    findings,
    fundingPlan,
    bonus: program.bonus(terms, input),
    requiredDocuments: program.requiredDocuments(terms, input),
    warnings: program.warnings(terms, type, input, fundingPlan),
  };
}

/** Any failed condition decides, then any unknown one. */
export function outcomeOf(findings: readonly Pick<Finding, 'outcome'>[]): DecisionOutcome {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'ineligible';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'needs-evidence' : 'eligible';
}
