import { Injectable } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { REQUIREMENT_CHECK_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { changeStatus, outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { statusSeen } from '../applications/status-seen.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { failConfirmed } from '../mails/fail-confirmed.mail.ts';
import { failReturned } from '../mails/fail-returned.mail.ts';
import { Mails } from '../mails/mails.ts';
import { BOUND_CHECKS } from './bound-checks.ts';
import { deskFactsOf, refuseBlocked } from './desk-facts.ts';
import { RequirementCheck } from './requirement-check.entity.ts';

/** 부적합 확인: by a second person. Confirmed, it ends the case and the company hears of it; returned, the check is open again. */
@Injectable()
export class DecideFailService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  confirm(applicationId: string, actor: Actor): Promise<StatusView> {
    return this.decide(applicationId, 'confirmFail', actor, async (tx, application, check, now) => {
      takeStep(check, REQUIREMENT_CHECK_LIFECYCLE.confirm, actor);
      await tx.save(check, { reload: false });
      const reasons = check.reasons.map(({ ruleId }) => ruleId);
      const details = { checkedBy: check.checkedByName, reasons };
      const rows = await boundRows(tx, BOUND_CHECKS, [check.id]);
      await changeStatus(tx, application, 'rejectRequirements', actor, now, details, rows);
      await this.mails.tell(tx, failConfirmed, { application, reasons: check.reasons }, now);
    });
  }

  return(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.decide(applicationId, 'returnFail', actor, async (tx, application, check, now) => {
      takeStep(check, REQUIREMENT_CHECK_LIFECYCLE.return, actor);
      check.returnReason = reason;
      await tx.save(check, { reload: false });
      await tx.save(application, { reload: false });
      await record(tx, actor, {
        action: 'application.fail-returned',
        at: now,
        applicationId,
        details: { checkId: check.id, reason },
        rows: await boundRows(tx, BOUND_CHECKS, [check.id]),
      });
      await this.mails.tell(tx, failReturned, { application, returnedBy: actor.name, reason }, now);
    });
  }

  private decide(
    applicationId: string,
    action: 'confirmFail' | 'returnFail',
    actor: Actor,
    write: (tx: EntityManager, application: Application, check: RequirementCheck, now: Date) => Promise<void>,
  ): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const now = this.clock.now();
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      refuseBlocked(action, application, await deskFactsOf(tx, application, version, now), actor);
      if (application.status !== 'submitted' || application.unconfirmedFailId === null)
        throw outOfOrder(application);
      const check = await tx.findOneByOrFail(RequirementCheck, { id: application.unconfirmedFailId });
      Object.assign(check, { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });
      application.unconfirmedFailId = null;
      await write(tx, application, check, now);
      return { id: application.id, status: statusSeen(application, actor.role) };
    });
  }
}
