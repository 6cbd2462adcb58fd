import type { DecisionOutcome, ProjectType } from '../core/codes.ts';
import type { RawDecision } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { NoticeInForce, NoticeTerms } from '../core/notice.ts';
import type { RequiredWhen } from '../core/terms.ts';
import { bonusPoints } from '../scoring/bonus.ts';
import { contextOf } from './notice-context.ts';
import { programOf } from './registry.ts';

/** Decides one notice and type on the facts: findings with sources, money, bonus, documents; no sentences. */
export function decide(
  notice: NoticeInForce,
  type: ProjectType,
  input: EligibilityInput,
  asOf: Date,
): RawDecision {
  const { terms } = notice;
  const program = programOf(terms);
  const context = contextOf(notice, asOf);
  const findings = program.findings(terms, type, input, context);
  const fundingPlan = program.fundingPlan(terms, type, input);
  return {
    noticeId: notice.id,
    noticeVersion: notice.version,
    program: terms.program,
    type,
    outcome: outcomeOf(findings),
    findings,
    fundingPlan,
    bonus: bonusPoints(terms, input.project.bonusItems ?? []),
    requiredDocuments: requiredDocumentsOf(terms, input),
    warnings: program.warnings(terms, type, input, fundingPlan),
  };
}

/** Any failed condition decides, then any unknown one. */
export function outcomeOf(findings: readonly Pick<Finding, 'outcome'>[]): DecisionOutcome {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'ineligible';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'needs-evidence' : 'eligible';
}

/** 제출 서류 of the applicant at the application, as far as the facts make them necessary. */
function requiredDocumentsOf({ documents }: NoticeTerms, input: EligibilityInput): string[] {
  return documents
    .filter(({ stage, by }) => stage === 'application' && by === 'applicant')
    .filter(({ required, requiredWhen }) => required || holds(requiredWhen, input))
    .map(({ documentType }) => documentType);
}

function holds(when: RequiredWhen | null, { company, project }: EligibilityInput): boolean {
  if (when === null) return false;
  const facts: object = when.field.startsWith('company.') ? company : project;
  return Reflect.get(facts, when.field.slice(when.field.indexOf('.') + 1)) === when.equals;
}
