import type { ReviewProblem } from './review-problem.ts';

/** 그 밖의 사유: what no condition of the notice covers, for example a forged document. */
export const OTHER_REASON = 'other';

/** 요건검토 판정 as it is recorded. */
export interface RequirementCheckEntry {
  outcome: 'pass' | 'fail';
  reasons: readonly { ruleId: string }[];
}

/** 요건검토: a fail has a reason; each reason is a condition of the notice, named once, or another one. */
export function requirementReasonProblems(
  { outcome, reasons }: RequirementCheckEntry,
  conditions: readonly string[],
): ReviewProblem[] {
  if (outcome === 'fail' && reasons.length === 0) {
    return [{ field: 'reasons', code: 'fail-without-reason', values: {} }];
  }
  const known = new Set([...conditions, OTHER_REASON]);
  const named = new Set<string>();
  return reasons.flatMap(({ ruleId }, index): ReviewProblem[] => {
    const field = `reasons[${String(index)}].ruleId`;
    if (!known.has(ruleId)) return [{ field, code: 'unknown-condition', values: {} }];
    if (named.has(ruleId)) return [{ field, code: 'repeated-condition', values: {} }];
    named.add(ruleId);
    return [];
  });
}
