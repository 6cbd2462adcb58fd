import type { CostReviewView } from '@subsidy/contract';
import {
  canApplyToCostReview,
  COST_REVIEW_LIFECYCLE,
  hasLapsed,
  type CostReviewAction,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { seoulDay, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { takeStep } from '../database/take-step.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { BOUND_COSTS } from './bound-reviews.ts';
import { CostReview } from './cost-review.entity.ts';

/** The cost review of a case; null while there is none. */
export const costReviewOf = (tx: EntityManager, applicationId: string): Promise<CostReview | null> =>
  tx.findOneBy(CostReview, { applicationId });

/** What makes a review final, by the step that does. */
const SETTLED_BY: Readonly<Record<CostReviewAction, CostReview['settledBy']>> = {
  acceptWhole: 'no-cut',
  proposeCut: null,
  decideOnObjection: 'decision-on-objection',
  correctFinal: 'correction',
  agree: 'agreement',
  object: null,
  lapse: 'lapse',
};

/** The only writer of a cost review's status: asks the table, 403 for the wrong role, 409 with the status found. */
export function changeCostReview(
  review: CostReview,
  from: CostReview['status'] | 'none',
  action: CostReviewAction,
  actor: Actor,
): void {
  const { role } = actor;
  const by: readonly string[] = COST_REVIEW_LIFECYCLE[action].by;
  if (role === 'system' || !by.includes(role)) throw new Refusal('forbidden');
  if (!canApplyToCostReview(from, action, role)) {
    throw new Refusal('out-of-order', {
      found: from,
      detail: reviewWords.notNow,
    });
  }
  takeStep(review, COST_REVIEW_LIFECYCLE[action], actor, from);
  review.settledBy = SETTLED_BY[action];
}

/** 회신 기한 경과: a cut whose days of answer are over is final, and the history says so. */
export async function settleLapsed(
  tx: EntityManager,
  review: CostReview,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (!hasLapsed(review, seoulDay(now))) return;
  changeCostReview(review, review.status, 'lapse', actor);
  await tx.save(review, { reload: false });
  await record(tx, actor, {
    action: 'application.cost-review-lapsed',
    at: now,
    applicationId: review.applicationId,
    details: { answerDueOn: review.answerDueOn, acceptedTotalCostKrw: review.acceptedTotalCostKrw },
    rows: await boundRows(tx, BOUND_COSTS, [review.applicationId]),
  });
}

/** The review as the API answers it; one whose days are over counts as final though nobody has closed it yet. */
export function toCostReviewView(review: CostReview, now: Date): CostReviewView {
  const lapsed = hasLapsed(review, seoulDay(now));
  return {
    acceptedTotalCostKrw: review.acceptedTotalCostKrw,
    appliedTotalCostKrw: review.appliedTotalCostKrw,
    note: review.note,
    fundingPlan: review.fundingPlan,
    version: review.version,
    status: lapsed ? 'final' : review.status,
    settledBy: lapsed ? 'lapse' : review.settledBy,
    answerDueOn: review.answerDueOn,
    answer:
      review.answerAccepted === null || review.answeredAt === null
        ? null
        : {
            accepted: review.answerAccepted,
            note: review.answerNote ?? '',
            answeredAt: seoulInstant(review.answeredAt),
            answeredBy: review.answeredByName ?? '',
          },
    reviewedAt: seoulInstant(review.reviewedAt),
    reviewedBy: review.reviewedByName,
  };
}
