import { Injectable } from '@nestjs/common';
import type { RequestedSupplementView, RequestSupplementBody } from '@subsidy/contract';
import {
  caseBlockSentence,
  supplementDueDays,
  supplementDueProblem,
  type FormCatalogue,
} from '@subsidy/rules';
import { lockApplication } from '../applications/lock-application.ts';
import { outOfOrder, refuseUnconfirmedFail } from '../applications/change-status.ts';
import { isReopened } from '../applications/openness.ts';
import type { Application } from '../applications/application.entity.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { FiledForms } from '../filing/filed-forms.ts';
import { dropCopy } from '../filing/drop-copy.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { supplementWords } from '../http/refusals/supplements.ts';
import { Mails } from '../mails/mails.ts';
import { supplementAsked } from '../mails/supplement-asked.mail.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { closeLapsedSupplement } from './close-lapsed-supplement.ts';
import { SupplementRequest } from './supplement-request.entity.ts';
import { itemProblems, keptItem, labelOf, nameOf, valuesIn } from './supplement-items.ts';

/** 보완요청: names fields or documents of a submitted application to correct by a day; only those are open meanwhile. */
@Injectable()
export class RequestSupplementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly forms: FiledForms,
  ) {}

  /** One open request at a time; it keeps the values as they stood, for the comparison. */
  request(
    applicationId: string,
    body: RequestSupplementBody,
    actor: Actor,
  ): Promise<RequestedSupplementView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      refuseWrongMoment(application);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      if (isReopened(application, version, now)) {
        throw new Refusal('reopened', { found: application.status, detail: caseBlockSentence('reopened') });
      }
      if (application.reopenedAt !== null) await dropCopy(tx, application, now);
      await closeLapsedSupplement(tx, application, actor, now);
      const { latest, contents } = await requireFiled(tx, applicationId);
      const form = await this.forms.of(tx, latest);
      const items = body.items.map(keptItem);
      refuseBadBody(form, body, seoulDay(now));

      const request = tx.create(SupplementRequest, {
        applicationId,
        status: 'open',
        dueOn: body.dueOn,
        items,
        before: valuesIn(contents, items),
        requestedBy: actor.userId ?? '',
        requestedByName: actor.name,
        requestedAt: now,
      });
      await tx.save(request);
      application.openSupplementRequestId = request.id;
      application.updatedAt = now;
      await tx.save(application, { reload: false });
      await record(tx, actor, {
        action: 'application.supplement-requested',
        at: now,
        applicationId,
        details: { requestId: request.id, dueOn: body.dueOn, items: items.map(nameOf) },
      });
      const asked = request.items.map((item) => ({ label: labelOf(form, item), reason: item.reason }));
      await this.mails.tell(tx, supplementAsked, { application, dueOn: request.dueOn, items: asked }, now);
      return { id: request.id };
    });
  }
}

function refuseBadBody(form: FormCatalogue, body: RequestSupplementBody, today: string): void {
  const problems = itemProblems(form, body.items);
  const dueProblem = supplementDueProblem(body.dueOn, today);
  if (dueProblem !== null) {
    problems.unshift({
      field: 'dueOn',
      code: dueProblem,
      message: supplementWords.dueBetween(supplementDueDays(today)),
    });
  }
  if (problems.length > 0) throw badFields(...problems);
}

function refuseWrongMoment(application: Application): void {
  if (application.status !== 'submitted') {
    throw outOfOrder(application, supplementWords.submittedOnly);
  }
  refuseUnconfirmedFail(application);
}
