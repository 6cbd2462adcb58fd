import type { EntityManager } from 'typeorm';
import { findApplication } from '../applications/lock-application.ts';
import { outOfOrder } from '../applications/change-status.ts';
import type { Application } from '../applications/application.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { ReviewAssignment } from './review-assignment.entity.ts';

/** Locks the evaluator's own assignment until the transaction ends. Another's does not exist for this actor. */
export async function lockAssignment(tx: EntityManager, id: string, actor: Actor): Promise<ReviewAssignment> {
  const assignment = await tx.findOne(ReviewAssignment, {
    where: { id, evaluatorId: actor.userId ?? '' },
    lock: { mode: 'pessimistic_write' },
  });
  if (assignment === null) throw new Refusal('not-found', { detail: reviewWords.noAssignment });
  return assignment;
}

/** 409 that names the status of the assignment. */
export function assignmentOutOfOrder(assignment: ReviewAssignment, detail: string): Refusal {
  return new Refusal('out-of-order', { found: assignment.status, detail });
}

const WHY_NOT_OPEN: Readonly<Record<string, string>> = {
  assigned: reviewWords.declareFirst,
  recused: reviewWords.recused,
  completed: reviewWords.completed,
};

/** The application to score; refuses while the sheet is not open (undeclared, recused, completed) or the review is over. */
export async function openForScoring(
  tx: EntityManager,
  assignment: ReviewAssignment,
  actor: Actor,
): Promise<Application> {
  if (assignment.status !== 'declared') {
    throw assignmentOutOfOrder(assignment, WHY_NOT_OPEN[assignment.status] ?? reviewWords.sheetShut);
  }
  const application = await findApplication(tx, assignment.applicationId, actor);
  if (application.status !== 'under-review') throw outOfOrder(application, reviewWords.notUnderReview);
  return application;
}
