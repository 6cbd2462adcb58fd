import { Injectable } from '@nestjs/common';
import type { ReopeningView } from '@subsidy/contract';
import type { CaseAction } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { deskFactsOf, refuseBlocked } from '../requirement-checks/desk-facts.ts';
import { dropCopy } from '../filing/drop-copy.ts';
import { applicationReopened } from '../mails/application-reopened.mail.ts';
import { Mails } from '../mails/mails.ts';

/** 신청서 다시 열기: a copy is edited until it is handed in, dropped or the intake ends; the last filing stands all the while. */
@Injectable()
export class ReopenApplicationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
    private readonly mails: Mails,
  ) {}

  /** The copy begins as what stands filed, whatever was typed since and never handed in. */
  reopen(applicationId: string, actor: Actor, receivedAt: Date): Promise<ReopeningView> {
    return this.change(applicationId, 'reopen', actor, receivedAt, async (tx, application, closesAt) => {
      const now = this.clock.now();
      await dropCopy(tx, application, now);
      application.reopenedAt = now;
      await this.mails.tell(tx, applicationReopened, { application, closesAt }, now);
      return 'application.reopened';
    });
  }

  /** 고친 내용 버리기: what was last handed in stands, on the page too. */
  drop(applicationId: string, actor: Actor, receivedAt: Date): Promise<ReopeningView> {
    return this.change(applicationId, 'dropReopening', actor, receivedAt, async (tx, application) => {
      await dropCopy(tx, application, this.clock.now());
      return 'application.reopening-dropped';
    });
  }

  private change(
    applicationId: string,
    action: Extract<CaseAction, 'reopen' | 'dropReopening'>,
    actor: Actor,
    receivedAt: Date,
    write: (tx: EntityManager, application: Application, closesAt: Date) => Promise<string>,
  ): Promise<ReopeningView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      if (actor.role !== 'applicant') throw new Refusal('forbidden');
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      refuseBlocked(action, application, await deskFactsOf(tx, application, version, receivedAt), actor);
      const event = await write(tx, application, version.closesAt);
      application.updatedAt = this.clock.now();
      await tx.save(application, { reload: false });
      await record(tx, actor, {
        action: event,
        at: application.updatedAt,
        applicationId,
        details: { receiptNumber: application.receiptNumber },
      });
      const { id, status, reopenedAt } = application;
      return { id, status, reopenedAt: reopenedAt === null ? null : seoulInstant(reopenedAt) };
    });
  }
}
