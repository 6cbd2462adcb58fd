import { Injectable } from '@nestjs/common';
import type { FieldProblem, StatusView } from '@subsidy/contract';
import { SITE_CHECK_CODES } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { changeStatus, requireAllowed } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { CostReview } from './cost-review.entity.ts';
import { ReviewAssignment } from './review-assignment.entity.ts';
import { SiteVisit } from './site-visit.entity.ts';

/** 평가 마감: every sheet completed or recused, at least one completed, site visited, cost reviewed. */
@Injectable()
export class CompleteReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  complete(applicationId: string, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireAllowed(application, 'completeReview', actor);
      const errors = [
        ...(await assignmentProblems(tx, applicationId)),
        ...(await visitProblems(tx, applicationId)),
        ...(await costProblems(tx, applicationId)),
      ];
      if (errors.length > 0) throw new Refusal('incomplete', { errors });
      await changeStatus(tx, application, 'completeReview', actor, now);
      return { id: application.id, status: application.status };
    });
  }
}

async function assignmentProblems(tx: EntityManager, applicationId: string): Promise<FieldProblem[]> {
  const assignments = await tx.findBy(ReviewAssignment, { applicationId });
  const open = assignments.filter(({ status }) => status === 'assigned' || status === 'declared');
  const field = 'assignments';
  if (open.length > 0) {
    const names = open.map(({ evaluatorName }) => evaluatorName).join(', ');
    return [{ field, code: 'open', message: `아직 평가를 마치지 않은 위원이 있습니다: ${names}` }];
  }
  return assignments.some(({ status }) => status === 'completed')
    ? []
    : [{ field, code: 'required', message: '평가를 완료한 위원이 한 명 이상 있어야 합니다.' }];
}

async function visitProblems(tx: EntityManager, applicationId: string): Promise<FieldProblem[]> {
  const visit = await tx.findOneBy(SiteVisit, { applicationId });
  return SITE_CHECK_CODES.every((code) => visit?.checks.some((check) => check.code === code))
    ? []
    : [{ field: 'siteVisit', code: 'required', message: '현장확인 결과를 먼저 기록해 주세요.' }];
}

async function costProblems(tx: EntityManager, applicationId: string): Promise<FieldProblem[]> {
  return (await tx.existsBy(CostReview, { applicationId }))
    ? []
    : [{ field: 'costReview', code: 'required', message: '원가계산 결과를 먼저 기록해 주세요.' }];
}
