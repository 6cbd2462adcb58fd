import type { FieldProblem } from '@subsidy/contract';
import { reviewProblemText, type ReviewProblem } from '@subsidy/rules';
import { badFields } from './refusal.ts';

/** What the rules find wrong, as the errors of an answer. */
export const inWords = (problems: readonly ReviewProblem[]): FieldProblem[] =>
  problems.map((problem) => ({
    field: problem.field,
    code: problem.code,
    message: reviewProblemText(problem),
  }));

/** 400 with every problem, if there is any. */
export function refuseProblems(problems: readonly ReviewProblem[]): void {
  if (problems.length > 0) throw badFields(...inWords(problems));
}
