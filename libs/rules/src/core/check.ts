import type { FactEdit } from './fact-edit.ts';
import type { EligibilityInput } from './facts.ts';
import type { Answer, Finding } from './finding.ts';

/** The moment and the intake window that a notice is decided against. */
export interface CheckContext {
  /** The day of the moment in Korea, YYYY-MM-DD. */
  asOfOn: string;
  /** Where the moment lies: before, within or after the intake window; its days may not be published. */
  window: 'not-open-yet' | 'open' | 'closed' | 'not-published';
  opensAt: string | null;
  closesAt: string | null;
  /** The last day of intake in Korea, YYYY-MM-DD; the day of the moment where no window is published. */
  lastIntakeOn: string;
  /** 공고 연도, against which "an earlier year" is meant. */
  year: number;
  /** Hears of every check that fails; only the search for the smallest change listens. */
  onFail?: (ruleId: string, edits: readonly FactEdit[]) => void;
}

/** One condition of a notice. `check` answers null when the notice or type does not have the condition. */
export interface Check<Terms> {
  id: string;
  /** The facts it looks at, as `company.…` and `project.…`. */
  reads: readonly string[];
  check(input: EligibilityInput, terms: Terms, context: CheckContext): Answer | null;
  /**
   * 바꿀 수 있는 사실: edits of one fact each, the likeliest first; asked only where the check fails. Every way to stop
   * failing within the intake changes a fact that is offered, else the smallest change could be missed.
   */
  mends?(input: EligibilityInput, terms: Terms, context: CheckContext): readonly FactEdit[];
}

/** Runs one check and names what it looked at: in the answer itself, which is new each time. */
export function runCheck<Terms>(
  check: Check<Terms>,
  input: EligibilityInput,
  terms: Terms,
  context: CheckContext,
): Finding | null {
  const answer = check.check(input, terms, context);
  if (answer === null) return null;
  if (answer.outcome === 'fail') context.onFail?.(check.id, check.mends?.(input, terms, context) ?? []);
  answer.ruleId = check.id;
  answer.fields = check.reads;
  return answer;
}
