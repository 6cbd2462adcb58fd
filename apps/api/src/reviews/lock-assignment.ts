import type { EntityManager } from 'typeorm';
import { findApplication } from '../applications/lock-application.ts';
import { outOfOrder } from '../applications/change-status.ts';
import type { Application } from '../applications/application.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { ReviewAssignment } from './review-assignment.entity.ts';

/** Locks the evaluator's own assignment until the transaction ends. Another's does not exist for this actor. */
export async function lockAssignment(tx: EntityManager, id: string, actor: Actor): Promise<ReviewAssignment> {
  const assignment = await tx.findOne(ReviewAssignment, {
    where: { id, evaluatorId: actor.userId ?? '' },
    lock: { mode: 'pessimistic_write' },
  });
  if (assignment === null) throw new Refusal('not-found', { detail: '배정받은 평가를 찾을 수 없습니다.' });
  return assignment;
}

/** 409 that names the status of the assignment. */
export function assignmentOutOfOrder(assignment: ReviewAssignment, detail: string): Refusal {
  return new Refusal('out-of-order', { found: assignment.status, detail });
}

const WHY_NOT_OPEN: Readonly<Record<string, string>> = {
  assigned: '먼저 이해관계가 있는지 밝혀 주세요. 그 뒤에 점수를 입력할 수 있습니다.',
  recused: '이해관계로 회피한 평가입니다. 점수를 입력할 수 없습니다.',
  completed: '이미 완료한 평가입니다. 점수를 고칠 수 없습니다.',
};

/** The application to score; refuses while the sheet is not open (undeclared, recused, completed) or the review is over. */
export async function openForScoring(
  tx: EntityManager,
  assignment: ReviewAssignment,
  actor: Actor,
): Promise<Application> {
  if (assignment.status !== 'declared') {
    throw assignmentOutOfOrder(assignment, WHY_NOT_OPEN[assignment.status] ?? '점수를 입력할 수 없습니다.');
  }
  const application = await findApplication(tx, assignment.applicationId, actor);
  if (application.status !== 'under-review') throw outOfOrder(application, '평가 중인 신청이 아닙니다.');
  return application;
}
