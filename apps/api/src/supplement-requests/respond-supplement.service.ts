import { Injectable } from '@nestjs/common';
import type { SupplementRequestView } from '@subsidy/contract';
import { factsOf, formOf, missingForApplication } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { contentsOf, type ApplicationContents } from '../applications/application-contents.ts';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { recordDecision } from '../eligibility/record-decision.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeOfVersion, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { nameOf, stillMissing } from './supplement-items.ts';
import { SupplementRequest } from './supplement-request.entity.ts';
import { toSupplementRequestView } from './supplement-request.view.ts';

/** 보완 답변: closes the request once everything named is there, and decides the eligibility anew. */
@Injectable()
export class RespondSupplementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
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
      if (request === null) throw new Refusal('not-found', { detail: '보완 요청을 찾을 수 없습니다.' });
      refuseWrongMoment(application, request, receivedAt);
      const notice = await noticeOfVersion(tx, application.noticeVersionId);
      const contents = await contentsOf(tx, application);
      refuseUnfinished(application, request, contents, notice, seoulDay(receivedAt));

      request.status = 'answered';
      request.respondedBy = actor.userId;
      request.respondedAt = now;
      request.note = note;
      await tx.save(request, { reload: false });
      application.openSupplementRequestId = null;
      application.updatedAt = now;
      await tx.save(application, { reload: false });
      const outcome = await this.decideAnew(tx, application, notice, contents, now);
      await record(tx, actor, {
        action: 'application.supplement-answered',
        at: now,
        applicationId,
        details: { requestId, items: request.items.map(nameOf), eligibility: outcome },
      });
      return toSupplementRequestView(request);
    });
  }

  /** Decided as of the submission: the intake window and the days of the facts are those of the day it was filed. */
  private async decideAnew(
    tx: EntityManager,
    application: Application,
    notice: NoticeWithVersion,
    { fields, supplier }: ApplicationContents,
    now: Date,
  ): Promise<string> {
    const decision = await recordDecision(tx, {
      applicationId: application.id,
      stage: 'supplement',
      notice,
      type: application.type,
      input: factsOf(fields, supplier),
      asOf: application.submittedAt ?? now,
      decidedAt: now,
    });
    return decision.outcome;
  }
}

function refuseWrongMoment(application: Application, request: SupplementRequest, receivedAt: Date): void {
  if (request.status !== 'open') {
    throw new Refusal('out-of-order', { found: request.status, detail: '이미 답변한 보완 요청입니다.' });
  }
  if (application.status !== 'submitted') throw outOfOrder(application);
  if (seoulDay(receivedAt) > request.dueOn) {
    throw new Refusal('deadline-passed', {
      found: application.status,
      detail: `보완 기한(${request.dueOn} 24시, 한국시각)이 지나 답변을 받을 수 없습니다. 관할 테크노파크에 문의해 주세요.`,
    });
  }
}

function refuseUnfinished(
  application: Application,
  request: SupplementRequest,
  contents: ApplicationContents,
  notice: NoticeWithVersion,
  today: string,
): void {
  const missing = missingForApplication(
    formOf(notice.version.terms, application.type),
    contents.fields,
    contents.documents,
    contents.supplier !== null,
    today,
  );
  const errors = stillMissing(request.items, missing, contents);
  if (errors.length > 0) throw new Refusal('incomplete', { errors });
}
