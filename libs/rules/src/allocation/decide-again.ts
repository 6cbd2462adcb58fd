import type { ApplicationStatus, SelectionResult } from '../core/codes.ts';
import { APPLICATION_LIFECYCLE } from '../lifecycle/application-lifecycle.ts';
import type { SelectionRunKind } from '../lifecycle/selection-run-lifecycle.ts';
import type { ReviewProblem } from '../review/review-problem.ts';
import { type RankedItem } from './allocate.ts';
import { neededOf, type Budgets, type Candidate, type PaidCandidate } from './paid-project.ts';

/** 다시 심의할 수 있는 결과. */
export type ResultToDecideAgain = (typeof APPLICATION_LIFECYCLE.selectOnAppeal.from)[number];

/** Fewest and most characters of the reason that a company is told. */
export const APPEAL_REASON_LENGTH = { min: 5, max: 2_000 } as const;

/** What a selection run is asked for. */
export interface SelectionRunRequest {
  kind: SelectionRunKind;
  budgetKrw?: number | undefined;
  applicationId?: string | undefined;
  result?: SelectionResult | undefined;
  reason?: string | undefined;
}

/** 재심의: one application, what it had, and what it is to have. */
export type Appeal = {
  applicationId: string;
  former: ResultToDecideAgain;
  /** 순위 of the former decision; deciding again ranks nobody anew. */
  formerRank: number;
  result: SelectionResult;
  reason: string;
};

const OF_AN_APPEAL = ['applicationId', 'result', 'reason'] as const;

/** Whether money has to be there: a result other than 선정 spends none. */
export const needsBudget = ({ kind, result }: Pick<SelectionRunRequest, 'kind' | 'result'>): boolean =>
  kind !== 'appeal' || result === 'selected';

/** 선정안 작성: an appeal names application, result and reason, no other kind does. */
export function selectionRunProblems(request: SelectionRunRequest): ReviewProblem[] {
  const isAppeal = request.kind === 'appeal';
  return OF_AN_APPEAL.filter((field) => (request[field] !== undefined) !== isAppeal).map(
    (field): ReviewProblem => ({ field, code: isAppeal ? 'appeal-without' : 'appeal-only', values: {} }),
  );
}

/** Whether what stands can be decided again. */
export const canDecideAgain = (status: ApplicationStatus): status is ResultToDecideAgain =>
  (APPLICATION_LIFECYCLE.selectOnAppeal.from as readonly ApplicationStatus[]).includes(status);

/** 재심의: another result than the one that stands, and one that the money of each payer pays for. */
export function appealProblems(
  { former, result }: Pick<Appeal, 'former' | 'result'>,
  candidate: PaidCandidate,
  budgets: Budgets,
): ReviewProblem[] {
  if (result === former) return [{ field: 'result', code: 'same-result', values: { result } }];
  if (result !== 'selected') return [];
  const { governmentKrw } = candidate;
  const ofGovernment: ReviewProblem[] =
    governmentKrw <= budgets.governmentKrw
      ? []
      : [
          {
            field: 'budgetKrw',
            code: 'above-budget',
            values: { payer: 'government', neededKrw: governmentKrw },
          },
        ];
  const ofOthers = budgets.lines.flatMap((line): ReviewProblem[] => {
    const neededKrw = neededOf(candidate, line);
    if (neededKrw <= line.budgetKrw) return [];
    return [{ field: 'budgets', code: 'above-budget', values: { payer: line.payer, neededKrw } }];
  });
  return [...ofGovernment, ...ofOthers];
}

/** 재심의한 결과: at the place it had, with the office's own reason; only 선정 spends money. */
export const decidedAgain = (
  { former, formerRank, result, reason }: Appeal,
  { applicationId, total, governmentKrw }: Candidate,
): RankedItem => ({
  rank: formerRank,
  applicationId,
  score: total,
  governmentKrw,
  cumulativeKrw: result === 'selected' ? governmentKrw : 0,
  result,
  reason: { code: 'decided-again', values: { former, reason } },
});
