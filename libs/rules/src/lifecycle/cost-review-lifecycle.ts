import type { Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/** 원가계산 상태. `none`: nothing is recorded yet. */
export const COST_REVIEW_STATUSES = ['none', 'awaiting-answer', 'objected', 'final'] as const;
export type CostReviewStatus = (typeof COST_REVIEW_STATUSES)[number];

/**
 * 원가계산: a thing of its own. Without a cut it is final at once; a cut when the company agrees or its days are over; an objection goes
 * back to the consultant, whose next review is final. What is final may be recorded anew in the company's favor.
 */
export const COST_REVIEW_LIFECYCLE = {
  acceptWhole: { from: ['none', 'awaiting-answer', 'objected', 'final'], to: 'final', by: ['consultant'] },
  proposeCut: { from: ['none', 'awaiting-answer', 'final'], to: 'awaiting-answer', by: ['consultant'] },
  decideOnObjection: { from: ['objected'], to: 'final', by: ['consultant'] },
  correctFinal: { from: ['final'], to: 'final', by: ['consultant'] },
  agree: { from: ['awaiting-answer'], to: 'final', by: ['applicant'] },
  object: { from: ['awaiting-answer'], to: 'objected', by: ['applicant'] },
  lapse: { from: ['awaiting-answer'], to: 'final', by: ['consultant'] },
} as const satisfies Record<string, Transition<CostReviewStatus>>;

/** What can be done to a cost review. */
export type CostReviewAction = keyof typeof COST_REVIEW_LIFECYCLE;

/** Whether this role may take this action on a cost review. */
export function canApplyToCostReview(
  status: CostReviewStatus,
  action: CostReviewAction,
  role: Role,
): boolean {
  return allows<CostReviewStatus>(COST_REVIEW_LIFECYCLE[action], status, role);
}

/** 회신 기한 경과: a cut counts as final from the day after its last day of answer. */
export const hasLapsed = (
  { status, answerDueOn }: { status: CostReviewStatus; answerDueOn: string | null },
  today: string,
): boolean => status === 'awaiting-answer' && answerDueOn !== null && today > answerDueOn;
