import { Injectable } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { REQUIREMENT_CHECK_LIFECYCLE, type CaseAction } from '@subsidy/rules';
import { In, type EntityManager } from 'typeorm';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import type { Application } from '../applications/application.entity.ts';
import { changeStatus, outOfOrder, refuseUnconfirmedFail } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { statusSeen } from '../applications/status-seen.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { failLeftInForce } from '../mails/fail-left-in-force.mail.ts';
import { failReconsidered } from '../mails/fail-reconsidered.mail.ts';
import { failSetAsideToDesk } from '../mails/fail-set-aside-to-desk.mail.ts';
import { failSetAside } from '../mails/fail-set-aside.mail.ts';
import { Mails } from '../mails/mails.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { BOUND_CHECKS } from './bound-checks.ts';
import { deskFactsOf, refuseBlocked } from './desk-facts.ts';
import { RequirementCheck } from './requirement-check.entity.ts';

/**
 * 부적합 재심의: an officer asks that a confirmed fail is set aside, another person approves or leaves it in force. The company hears of it when it
 * is set aside, and not before; the TechnoPark then checks anew.
 */
@Injectable()
export class ReconsiderFailService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  ask(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.take(applicationId, 'reconsiderFail', actor, async (tx, application, check, now) => {
      takeStep(check, REQUIREMENT_CHECK_LIFECYCLE.reconsider, actor);
      Object.assign(check, {
        reconsideredBy: actor.userId,
        reconsideredByName: actor.name,
        reconsideredAt: now,
        reconsiderReason: reason,
        reconsiderationDecidedBy: null,
        reconsiderationDecidedByName: null,
        reconsiderationDecidedAt: null,
        reconsiderationReturnReason: null,
      });
      await tx.save(check, { reload: false });
      await record(tx, actor, {
        action: 'application.fail-reconsidered',
        at: now,
        applicationId,
        details: { checkId: check.id, reason },
        rows: await boundRows(tx, BOUND_CHECKS, [check.id]),
      });
      const { officeId, name: askedBy } = actor;
      await this.mails.tell(tx, failReconsidered, { officeId, application, askedBy, reason }, now);
    });
  }

  setAside(applicationId: string, actor: Actor): Promise<StatusView> {
    return this.take(applicationId, 'setAsideFail', actor, async (tx, application, check, now) => {
      takeStep(check, REQUIREMENT_CHECK_LIFECYCLE.setAside, actor);
      Object.assign(check, decidedBy(actor, now));
      await tx.save(check, { reload: false });
      const reason = check.reconsiderReason ?? '';
      const rows = await boundRows(tx, BOUND_CHECKS, [check.id]);
      await changeStatus(tx, application, 'setAsideFail', actor, now, { reason }, rows);
      await this.mails.tell(tx, failSetAside, { application, reason }, now);
      await this.mails.tell(tx, failSetAsideToDesk, { application, reason }, now);
    });
  }

  leaveInForce(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.take(applicationId, 'leaveFailInForce', actor, async (tx, application, check, now) => {
      takeStep(check, REQUIREMENT_CHECK_LIFECYCLE.leaveInForce, actor);
      Object.assign(check, decidedBy(actor, now), { reconsiderationReturnReason: reason });
      await tx.save(check, { reload: false });
      await record(tx, actor, {
        action: 'application.reconsideration-returned',
        at: now,
        applicationId,
        details: { checkId: check.id, reason },
        rows: await boundRows(tx, BOUND_CHECKS, [check.id]),
      });
      const asker = await addressOfPerson(tx, check.reconsideredBy);
      await this.mails.tell(tx, failLeftInForce, { asker, application, decidedBy: actor.name, reason }, now);
    });
  }

  private take(
    applicationId: string,
    action: CaseAction,
    actor: Actor,
    write: (tx: EntityManager, application: Application, check: RequirementCheck, now: Date) => Promise<void>,
  ): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const now = this.clock.now();
      refuseUnconfirmedFail(application);
      if (application.status !== 'requirements-not-met') throw outOfOrder(application);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      refuseBlocked(action, application, await deskFactsOf(tx, application, version, now), actor);
      const check = await tx.findOneByOrFail(RequirementCheck, {
        applicationId,
        status: In(['in-force', 'reconsidered']),
      });
      await write(tx, application, check, now);
      return { id: application.id, status: statusSeen(application, actor.role) };
    });
  }
}

const decidedBy = ({ userId, name }: Actor, now: Date) => ({
  reconsiderationDecidedBy: userId,
  reconsiderationDecidedByName: name,
  reconsiderationDecidedAt: now,
});
