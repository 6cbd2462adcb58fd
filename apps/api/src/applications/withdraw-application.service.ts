import { Injectable } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { boundRows, type BoundRow } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { BOUND_PLEDGES } from '../lead-pledges/bound-pledges.ts';
import { standDownLead } from '../lead-pledges/stand-down.ts';
import { applicationWithdrawnToDesk } from '../mails/application-withdrawn-to-desk.mail.ts';
import { applicationWithdrawn } from '../mails/application-withdrawn.mail.ts';
import { awardDeclinedToDesk } from '../mails/award-declined-to-desk.mail.ts';
import { awardDeclined } from '../mails/award-declined.mail.ts';
import { Mails } from '../mails/mails.ts';
import type { Application } from './application.entity.ts';
import { changeStatus } from './change-status.ts';
import { lockApplication } from './lock-application.ts';

/** 신청 철회, by the company itself, until the decision; 선정 포기 after it. */
@Injectable()
export class WithdrawApplicationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  withdraw(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const before = application.status;
      const rows = await this.letLeadGo(tx, application, actor, now);
      await changeStatus(tx, application, 'withdraw', actor, now, { reason }, rows);
      await this.mails.tell(tx, applicationWithdrawn, { application, before }, now);
      // Of a draft the TechnoPark knew nothing.
      if (application.receiptNumber !== null)
        await this.mails.tell(tx, applicationWithdrawnToDesk, { application, before }, now);
      return { id: applicationId, status: application.status };
    });
  }

  /** 선정 포기: of a selected or reserve case; the TechnoPark and the office hear of it, since a reserve may move up. */
  declineAward(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const before = application.status;
      const rows = await this.letLeadGo(tx, application, actor, now);
      await changeStatus(tx, application, 'declineAward', actor, now, { reason }, rows);
      await this.mails.tell(tx, awardDeclined, { application, before }, now);
      await this.mails.tell(tx, awardDeclinedToDesk, { application, before, reason }, now);
      return { id: applicationId, status: application.status };
    });
  }

  /** The lead company has nothing more to do with the case; what the event of the step binds of that. */
  private async letLeadGo(
    tx: EntityManager,
    application: Application,
    actor: Actor,
    now: Date,
  ): Promise<BoundRow[]> {
    const pledge = await standDownLead(tx, this.mails, application, 'withdrawn', actor, now);
    return pledge === null ? [] : boundRows(tx, BOUND_PLEDGES, [pledge.id]);
  }
}
