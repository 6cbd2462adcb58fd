import type { EligibilityInput } from './facts.ts';
import type { Answer, Finding } from './finding.ts';

/** The moment and the intake window that a notice is decided against. */
export interface CheckContext {
  /** The day of the moment in Korea, YYYY-MM-DD. */
  asOfOn: string;
  /** Where the moment lies: before, within or after the intake window. */
  window: 'not-open-yet' | 'open' | 'closed';
  opensAt: string;
  closesAt: string;
  /** The last day of intake in Korea, YYYY-MM-DD. */
  lastIntakeOn: string;
  /** 공고 연도, against which "an earlier year" is meant. */
  year: number;
}

/** One condition of a notice. `check` answers null when the notice or type does not have the condition. */
export interface Check<Terms> {
  id: string;
  /** The facts it looks at, as `company.…` and `project.…`. */
  reads: readonly string[];
  check(input: EligibilityInput, terms: Terms, context: CheckContext): Answer | null;
}

/** Runs one check and names what it looked at. */
export function runCheck<Terms>(
  check: Check<Terms>,
  input: EligibilityInput,
  terms: Terms,
  context: CheckContext,
): Finding | null {
  const answer = check.check(input, terms, context);
  if (answer === null) return null;
  const { outcome, reason, values, cite } = answer;
  return { ruleId: check.id, outcome, reason, values, fields: check.reads, cite };
}
