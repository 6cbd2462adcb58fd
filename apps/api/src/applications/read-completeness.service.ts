import { Injectable } from '@nestjs/common';
import type { CompletenessView } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { examine, type Stage } from './application-case.ts';
import type { Application } from './application.entity.ts';
import { findApplication } from './lock-application.ts';

/** 남은 항목: what is missing before this stage can be submitted, and what the rules say so far. */
@Injectable()
export class ReadCompletenessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  read(applicationId: string, actor: Actor): Promise<CompletenessView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const stage = stageOf(application);
      const { missing, decision } = await examine(tx, this.notices, application, stage, this.clock.now());
      return {
        complete: missing.length === 0 && decision.outcome === 'eligible',
        stage,
        missing,
        eligibility: decision,
        fundingPlan: decision.fundingPlan,
      };
    });
  }
}

/** The plan from the moment it is open, the application before. */
function stageOf({ status }: Application): Stage {
  return status === 'draft' || status === 'submitted' || status === 'requirements-not-met'
    ? 'application'
    : 'plan';
}
