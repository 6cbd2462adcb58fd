import { Injectable } from '@nestjs/common';
import type { CostReviewBody, CostReviewView } from '@subsidy/contract';
import { factsOf, fundingPlanOf } from '@subsidy/rules';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { CostReview } from './cost-review.entity.ts';
import { requireUnderReview } from './require-under-review.ts';

/** 원가계산: the total cost that is accepted, at most what was applied for; who pays what is worked out again from it. */
@Injectable()
export class ReviewCostService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  review(applicationId: string, body: CostReviewBody, actor: Actor): Promise<CostReviewView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      requireUnderReview(application, '원가계산은 평가 중인 신청에만 기록할 수 있습니다.');
      const { latest, contents } = await requireFiled(tx, applicationId);
      const { company, project } = factsOf(contents.fields, contents.supplier);
      const appliedKrw = latest.particulars.fundingPlan?.totalCostKrw ?? 0;
      if (body.acceptedTotalCostKrw > appliedKrw) {
        const message = `인정 총사업비는 신청한 총사업비 ${appliedKrw.toLocaleString('ko-KR')}원을 넘을 수 없습니다.`;
        throw badFields({ field: 'acceptedTotalCostKrw', code: 'too-large', message });
      }
      const fundingPlan = fundingPlanOf(version.terms, application.type, {
        totalCostKrw: body.acceptedTotalCostKrw,
        companyInKindKrw: project.companyInKindKrw ?? 0,
        previousGrants: company.previousGrants,
      });
      const { acceptedTotalCostKrw, note } = body;
      await tx.save(
        tx.create(CostReview, {
          applicationId,
          acceptedTotalCostKrw,
          note,
          fundingPlan,
          reviewedBy: actor.userId ?? '',
          reviewedByName: actor.name,
          reviewedAt: now,
        }),
      );
      await record(tx, actor, {
        action: 'application.cost-reviewed',
        at: now,
        applicationId,
        details: { appliedKrw, acceptedTotalCostKrw, governmentKrw: fundingPlan.governmentKrw },
      });
      return {
        acceptedTotalCostKrw,
        note,
        fundingPlan,
        reviewedAt: seoulInstant(now),
        reviewedBy: actor.name,
      };
    });
  }
}
