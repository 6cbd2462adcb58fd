import { Injectable } from '@nestjs/common';
import type { CostReviewView, RespondCostReviewBody } from '@subsidy/contract';
import { hasLapsed, objectionProblems } from '@subsidy/rules';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { costCutAnswered } from '../mails/cost-cut-answered.mail.ts';
import { Mails } from '../mails/mails.ts';
import { BOUND_COSTS } from './bound-reviews.ts';
import { changeCostReview, toCostReviewView } from './change-cost-review.ts';
import { CostReview } from './cost-review.entity.ts';
import { requireUnderReview } from './require-under-review.ts';

/** 원가계산 회신: the company agrees to a cut, which makes it final, or objects, which sends it back to the consultant. */
@Injectable()
export class RespondCostReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** The day that counts is that of the arrival of the request. */
  respond(
    applicationId: string,
    { accepted, note = '' }: RespondCostReviewBody,
    actor: Actor,
    receivedAt: Date,
  ): Promise<CostReviewView> {
    return this.transactions.as(actor, async (tx) => {
      refuseProblems(objectionProblems(accepted, note));
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireUnderReview(application, reviewWords.answerUnderReview);
      const review = await tx.findOneBy(CostReview, { applicationId });
      if (review === null) throw new Refusal('out-of-order', { found: 'none', detail: NOT_YET });
      refuseLate(review, receivedAt);
      const before = review.status;
      changeCostReview(review, before, accepted ? 'agree' : 'object', actor);
      review.answerAccepted = accepted;
      review.answerNote = note;
      review.answeredBy = actor.userId;
      review.answeredByName = actor.name;
      review.answeredAt = now;
      await tx.save(review, { reload: false });
      await record(tx, actor, {
        action: 'application.cost-review-answered',
        at: now,
        applicationId,
        details: {
          accepted,
          note,
          acceptedTotalCostKrw: review.acceptedTotalCostKrw,
          from: before,
          to: review.status,
        },
        rows: await boundRows(tx, BOUND_COSTS, [applicationId]),
      });
      await this.mails.tell(tx, costCutAnswered, { application, accepted, note }, now);
      return toCostReviewView(review, now);
    });
  }
}

const NOT_YET = reviewWords.nothingToAnswer;

function refuseLate(review: CostReview, receivedAt: Date): void {
  if (review.answerDueOn === null || !hasLapsed(review, seoulDay(receivedAt))) return;
  throw new Refusal('deadline-passed', {
    found: 'final',
    detail: reviewWords.answerLate(review.answerDueOn),
  });
}
