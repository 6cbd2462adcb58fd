import { Injectable } from '@nestjs/common';
import type { SupplementRequestView } from '@subsidy/contract';
import { SUPPLEMENT_REQUEST_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { examine, type ApplicationCase } from '../drafting/readiness.ts';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { writeTogether } from '../database/together.ts';
import { Transactions } from '../database/transactions.ts';
import { companyOf } from '../companies/company-rows.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { keptDecision } from '../eligibility/record-decision.ts';
import { askLeadAgain } from '../filing/ask-lead-again.ts';
import { contentsToFile } from '../filing/contents-to-file.ts';
import { requireFiled, type FiledCase } from '../filing/filed-case.ts';
import { FreezeFiling, type FrozenFiling } from '../filing/freeze-filing.ts';
import { supplementReceiptNumber } from '../filing/receipt-number.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { supplementWords } from '../http/refusals/supplements.ts';
import { Mails } from '../mails/mails.ts';
import { supplementAnsweredToDesk } from '../mails/supplement-answered-to-desk.mail.ts';
import { supplementAnswered } from '../mails/supplement-answered.mail.ts';
import { labelOf, nameOf, stillMissing, valuesIn } from './supplement-items.ts';
import { SupplementRequest } from './supplement-request.entity.ts';
import { toSupplementRequestView } from './supplement-request.view.ts';

/** 보완 답변: closes the request once everything named is there, files the application anew and decides the eligibility again. */
@Injectable()
export class RespondSupplementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
    private readonly freezing: FreezeFiling,
    private readonly mails: Mails,
  ) {}

  /** The instant that counts against the due day is the arrival of the request. */
  respond(
    applicationId: string,
    requestId: string,
    note: string,
    actor: Actor,
    receivedAt: Date,
  ): Promise<SupplementRequestView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const request = await tx.findOneBy(SupplementRequest, { id: requestId, applicationId });
      if (request === null) throw new Refusal('not-found', { detail: supplementWords.notFound });
      refuseWrongMoment(application, request, receivedAt);
      const { filed, found } = await this.answerOf(tx, application, request, receivedAt);
      const errors = stillMissing(request.items, found.missing, found);
      if (errors.length > 0) throw new Refusal('incomplete', { errors });

      const { receipt, proof, rows } = await this.file(
        tx,
        { application, request, filed, found },
        actor,
        receivedAt,
      );
      takeStep(request, SUPPLEMENT_REQUEST_LIFECYCLE.answer, actor);
      request.respondedBy = actor.userId;
      request.respondedAt = now;
      request.note = note;
      request.after = valuesIn(found, request.items);
      await tx.save(request, { reload: false });
      application.openSupplementRequestId = null;
      application.updatedAt = now;
      await tx.save(application, { reload: false });
      const outcome = await this.decideAnew(tx, application, found, now);
      await record(tx, actor, {
        action: 'application.supplement-answered',
        at: now,
        applicationId,
        details: { requestId, items: request.items.map(nameOf), eligibility: outcome, ...proof },
        rows,
      });
      const items = request.items.map((item) => labelOf(found.form, item));
      await this.mails.tell(tx, supplementAnswered, { application, receipt }, now);
      await this.mails.tell(tx, supplementAnsweredToDesk, { application, receipt, items }, now);
      await askLeadAgain(tx, { notices: this.notices, mails: this.mails }, application, now);
      return toSupplementRequestView(request, receipt.receiptNumber);
    });
  }

  /** What is filed with only the parts that were named put in anew, and what the rules say of that. */
  private async answerOf(
    tx: EntityManager,
    application: Application,
    { items }: SupplementRequest,
    at: Date,
  ): Promise<{ filed: FiledCase; found: ApplicationCase }> {
    const filed = await requireFiled(tx, application.id);
    const contents = await contentsToFile(tx, application, filed, items.map(nameOf));
    return {
      filed,
      found: await examine(tx, this.notices, { application, stage: 'application', contents, at }),
    };
  }

  private async file(
    tx: EntityManager,
    {
      application,
      request,
      filed,
      found,
    }: { application: Application; request: SupplementRequest; filed: FiledCase; found: ApplicationCase },
    actor: Actor,
    at: Date,
  ): Promise<FrozenFiling> {
    return this.freezing.freeze(tx, {
      application,
      company: await companyOf(tx, application.companyId),
      stage: 'application',
      former: filed.application,
      notice: found.notice,
      form: found.form,
      contents: { ...filed.contents, fields: found.fields, documents: found.documents },
      fundingPlan: found.decision.fundingPlan,
      receiptNumber: await supplementReceiptNumber(tx, application),
      actor,
      at,
      supplementRequestId: request.id,
    });
  }

  /** Decided as of the submission: the intake window and the days of the facts are those of the day it was filed. */
  private async decideAnew(
    tx: EntityManager,
    application: Application,
    { notice, input, asOf, decision, raw }: ApplicationCase,
    now: Date,
  ): Promise<string> {
    await writeTogether(tx, [
      keptDecision({
        applicationId: application.id,
        stage: 'supplement',
        notice,
        type: application.type,
        input,
        asOf,
        decision,
        raw,
        decidedAt: now,
      }),
    ]);
    return decision.outcome;
  }
}

function refuseWrongMoment(application: Application, request: SupplementRequest, receivedAt: Date): void {
  if (request.status !== 'open') {
    throw new Refusal('out-of-order', { found: request.status, detail: supplementWords.answered });
  }
  if (application.status !== 'submitted') throw outOfOrder(application);
  if (seoulDay(receivedAt) > request.dueOn) {
    throw new Refusal('deadline-passed', {
      found: application.status,
      detail: supplementWords.late(request.dueOn),
    });
  }
}
