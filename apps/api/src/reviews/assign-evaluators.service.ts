import { Injectable } from '@nestjs/common';
import type { AssignedEvaluatorsView } from '@subsidy/contract';
import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { changeStatus, outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { evaluatorAssigned } from '../mails/evaluator-assigned.mail.ts';
import { Mails } from '../mails/mails.ts';
import { ReviewAssignment } from './review-assignment.entity.ts';

interface Evaluator {
  id: string;
  name: string;
  email: string;
}

/** 평가위원 배정: the first assignment begins the review; all named are assigned, or none. */
@Injectable()
export class AssignEvaluatorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** More evaluators may be added until the review is completed. */
  assign(applicationId: string, evaluatorIds: string[], actor: Actor): Promise<AssignedEvaluatorsView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const evaluators = await evaluatorsOf(tx, evaluatorIds);
      if (application.status !== 'plan-submitted' && application.status !== 'under-review') {
        throw outOfOrder(application, reviewWords.planFirst);
      }
      await this.refuseAssigned(tx, application, evaluators);
      if (application.status === 'plan-submitted')
        await changeStatus(tx, application, 'startReview', actor, now);
      const assignments = evaluators.map(({ id, name }) => ({
        id: randomUUID(),
        applicationId,
        evaluatorId: id,
        evaluatorName: name,
        status: 'assigned' as const,
        assignedBy: actor.userId ?? '',
        assignedAt: now,
      }));
      await tx.insert(ReviewAssignment, assignments);
      await record(tx, actor, {
        action: 'application.evaluators-assigned',
        at: now,
        applicationId,
        details: { evaluatorIds },
      });
      for (const evaluator of evaluators)
        await this.mails.tell(tx, evaluatorAssigned, { application, evaluator }, now);
      return { items: assignments.map(({ id, evaluatorId }) => ({ id, evaluatorId })) };
    });
  }

  private async refuseAssigned(
    tx: EntityManager,
    application: Application,
    evaluators: Evaluator[],
  ): Promise<void> {
    const assigned = await tx.findBy(ReviewAssignment, {
      applicationId: application.id,
      evaluatorId: In(evaluators.map(({ id }) => id)),
    });
    if (assigned.length === 0) return;
    const names = assigned.map(({ evaluatorName }) => evaluatorName).join(', ');
    throw new Refusal('already-assigned', {
      found: application.status,
      detail: reviewWords.alreadyAssigned(names),
    });
  }
}

/** The accounts named, in that order; refuses those that are no evaluator. */
async function evaluatorsOf(tx: EntityManager, ids: readonly string[]): Promise<Evaluator[]> {
  const users: Evaluator[] = await tx.query(
    `SELECT u.id, u.name, u.email FROM running_memberships m JOIN people u ON u.id = m.user_id
      WHERE m.role = 'evaluator' AND u.id = ANY($1)`,
    [ids],
  );
  const found = new Map(users.map((user) => [user.id, user]));
  const problems = ids.flatMap((id, index) =>
    found.has(id)
      ? []
      : [{ field: `evaluatorIds[${index}]`, code: 'unknown-code', message: reviewWords.noEvaluator }],
  );
  if (problems.length > 0) throw badFields(...problems);
  return ids.flatMap((id) => found.get(id) ?? []);
}
