import { Injectable } from '@nestjs/common';
import type { CompleteReviewBody, FieldProblem, StatusView } from '@subsidy/contract';
import { quorumOf, quorumProblems, SITE_CHECK_CODES } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { changeStatus, requireAllowed } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { inWords } from '../http/refuse-problems.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { settleLapsed } from './change-cost-review.ts';
import { CostReview } from './cost-review.entity.ts';
import { ReviewAssignment } from './review-assignment.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';

/** 평가 마감: every sheet completed or recused, site visited, cost reviewed for good; below the quorum with a reason. */
@Injectable()
export class CompleteReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  complete(
    applicationId: string,
    { belowQuorumReason = '' }: CompleteReviewBody,
    actor: Actor,
  ): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireAllowed(application, 'completeReview', actor);
      const assignments = await tx.findBy(ReviewAssignment, { applicationId });
      const completed = assignments.filter(({ status }) => status === 'completed').length;
      const { terms } = (await noticeOfVersion(tx, application.noticeVersionId)).version;
      const costReview = await tx.findOneBy(CostReview, { applicationId });
      const errors = [
        ...assignmentProblems(assignments),
        ...(await visitProblems(tx, applicationId)),
        ...costProblems(costReview),
        ...(completed === 0 ? [] : inWords(quorumProblems(terms, completed, belowQuorumReason))),
      ];
      if (errors.length > 0) throw new Refusal('incomplete', { errors });
      if (costReview !== null) await requireSettled(tx, costReview, actor, now);
      await changeStatus(tx, application, 'completeReview', actor, now, {
        completed,
        quorum: quorumOf(terms).value,
        ...(belowQuorumReason === '' ? {} : { belowQuorumReason }),
      });
      return { id: application.id, status: application.status };
    });
  }
}

/** A cut must be answered, or its days be over; an objection must be decided on. */
async function requireSettled(tx: EntityManager, review: CostReview, actor: Actor, now: Date): Promise<void> {
  await settleLapsed(tx, review, actor, now);
  if (review.status === 'final') return;
  throw new Refusal('cost-review-open', {
    found: review.status,
    detail:
      review.status === 'objected' ? reviewWords.objected : reviewWords.awaitingAnswer(review.answerDueOn),
  });
}

function assignmentProblems(assignments: readonly ReviewAssignment[]): FieldProblem[] {
  const open = assignments.filter(({ status }) => status === 'assigned' || status === 'declared');
  const field = 'assignments';
  if (open.length > 0) {
    const names = open.map(({ evaluatorName }) => evaluatorName).join(', ');
    return [{ field, code: 'open', message: reviewWords.sheetsOpen(names) }];
  }
  return assignments.some(({ status }) => status === 'completed')
    ? []
    : [{ field, code: 'required', message: reviewWords.nobodyCompleted }];
}

async function visitProblems(tx: EntityManager, applicationId: string): Promise<FieldProblem[]> {
  const visit = await tx.findOneBy(SiteVisit, { applicationId });
  return SITE_CHECK_CODES.every((code) => visit?.checks.some((check) => check.code === code))
    ? []
    : [{ field: 'siteVisit', code: 'required', message: reviewWords.siteVisitFirst }];
}

const costProblems = (review: CostReview | null): FieldProblem[] =>
  review === null ? [{ field: 'costReview', code: 'required', message: reviewWords.costReviewFirst }] : [];
