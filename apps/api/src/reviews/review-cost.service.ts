import { Injectable } from '@nestjs/common';
import type { CostReviewBody, CostReviewView, JsonValue } from '@subsidy/contract';
import {
  acceptedPlanOf,
  costAnswerDueOn,
  costReviewProblems,
  recordingAction,
  type FundingPlan,
  type NoticeTerms,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { inputOf } from '../drafting/application-contents.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { costCut } from '../mails/cost-cut.mail.ts';
import { Mails } from '../mails/mails.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { BOUND_COSTS } from './bound-reviews.ts';
import { changeCostReview, settleLapsed, toCostReviewView } from './change-cost-review.ts';
import { CostReview } from './cost-review.entity.ts';
import { requireUnderReview } from './require-under-review.ts';
import { refuseStale } from '../http/stale.ts';

/** What a review is worked out from: the terms, and the money as it was filed. */
interface Ground {
  terms: NoticeTerms;
  applied: FundingPlan;
  accepted: FundingPlan;
}

/** 원가계산: the total cost that is accepted, at most what was applied for; who pays what is worked out again from it. */
@Injectable()
export class ReviewCostService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Without a cut it is final at once; of a cut the company hears, and has its days to answer. */
  review(applicationId: string, body: CostReviewBody, actor: Actor): Promise<CostReviewView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireUnderReview(application, reviewWords.costUnderReview);
      const ground = await groundOf(tx, application, body);
      refuseProblems(costReviewProblems(body, ground.applied, ground.accepted));
      const before = await tx.findOneBy(CostReview, { applicationId });
      refuseStaleReview(body, before);
      if (before !== null) await settleLapsed(tx, before, actor, now);
      if (before !== null && isSame(before, body)) return toCostReviewView(before, now);
      const review = this.reviewOf(tx, { application, body, before, ground }, actor, now);
      await tx.save(review);
      await record(tx, actor, {
        action: 'application.cost-reviewed',
        at: now,
        applicationId,
        details: {
          appliedKrw: ground.applied.totalCostKrw,
          version: review.version,
          from: inHistory(before),
          to: inHistory(review),
        },
        rows: await boundRows(tx, BOUND_COSTS, [applicationId]),
      });
      if (review.status === 'awaiting-answer') {
        await this.mails.tell(tx, costCut, { application, review }, now);
      }
      return toCostReviewView(review, now);
    });
  }

  private reviewOf(
    tx: EntityManager,
    {
      application,
      body,
      before,
      ground,
    }: { application: Application; body: CostReviewBody; before: CostReview | null; ground: Ground },
    actor: Actor,
    now: Date,
  ): CostReview {
    const { acceptedTotalCostKrw, note } = body;
    const action = recordingAction(before, acceptedTotalCostKrw, ground.applied.totalCostKrw);
    const review = tx.create(CostReview, {
      applicationId: application.id,
      acceptedTotalCostKrw,
      appliedTotalCostKrw: ground.applied.totalCostKrw,
      note,
      fundingPlan: ground.accepted,
      version: (before?.version ?? 0) + 1,
      answerDueOn: action === 'proposeCut' ? costAnswerDueOn(ground.terms, seoulDay(now)) : null,
      ...(action === 'proposeCut' ? NO_ANSWER : answerOf(before)),
      reviewedBy: actor.userId ?? '',
      reviewedByName: actor.name,
      reviewedAt: now,
    });
    changeCostReview(review, before?.status ?? 'none', action, actor);
    return review;
  }
}

type Answer = Pick<
  CostReview,
  'answerAccepted' | 'answerNote' | 'answeredBy' | 'answeredByName' | 'answeredAt'
>;

const NO_ANSWER: Answer = {
  answerAccepted: null,
  answerNote: null,
  answeredBy: null,
  answeredByName: null,
  answeredAt: null,
};

/** An objection stays beside the review that decides on it. */
function answerOf(before: CostReview | null): Answer {
  if (before === null) return NO_ANSWER;
  const { answerAccepted, answerNote, answeredBy, answeredByName, answeredAt } = before;
  return { answerAccepted, answerNote, answeredBy, answeredByName, answeredAt };
}

async function groundOf(
  tx: EntityManager,
  application: Application,
  { acceptedTotalCostKrw }: CostReviewBody,
): Promise<Ground> {
  const { version } = await noticeOfVersion(tx, application.noticeVersionId);
  const { latest, contents } = await requireFiled(tx, application.id);
  const plan = latest.particulars.fundingPlan;
  if (plan === null) throw new Error(`application ${application.id} was filed without a total cost`);
  const facts = inputOf(contents);
  const { terms } = version;
  const applied = { plan, facts, on: seoulDay(latest.filedAt) };
  const accepted = acceptedPlanOf(terms, application.type, applied, acceptedTotalCostKrw);
  return { terms, applied: plan, accepted };
}

const isSame = (before: CostReview, { acceptedTotalCostKrw, note }: CostReviewBody): boolean =>
  before.status !== 'objected' &&
  before.acceptedTotalCostKrw === acceptedTotalCostKrw &&
  before.note === note;

function refuseStaleReview(body: CostReviewBody, before: CostReview | null): void {
  refuseStale([
    {
      field: 'costReview',
      currentVersion: before?.version ?? 0,
      currentValue: inHistory(before),
      baseVersion: body.baseVersion,
      changes: before === null || !isSame(before, body),
    },
  ]);
}

/** Everything that was recorded, for whoever reads the history back. */
const inHistory = (review: CostReview | null): JsonValue =>
  review === null
    ? null
    : {
        acceptedTotalCostKrw: review.acceptedTotalCostKrw,
        note: review.note,
        governmentKrw: review.fundingPlan.governmentKrw,
        status: review.status,
      };
