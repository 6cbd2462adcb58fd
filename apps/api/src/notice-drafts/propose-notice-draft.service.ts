import { Injectable } from '@nestjs/common';
import type { NoticeDraftView } from '@subsidy/contract';
import { NOTICE_DRAFT_LIFECYCLE } from '@subsidy/rules';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { Mails } from '../mails/mails.ts';
import { noticeDraftProposed } from '../mails/notice-draft-proposed.mail.ts';
import { refuseProblems } from './draft-contents.ts';
import { draftView, lockDraft } from './notice-draft.queries.ts';

/** 공고 초안 제안: one without a problem; from here on an approver may publish it, never the one who proposed. */
@Injectable()
export class ProposeNoticeDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  propose(id: string, actor: Actor): Promise<NoticeDraftView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const draft = await lockDraft(tx, id);
      if (draft.status !== 'draft')
        throw new Refusal('out-of-order', { found: draft.status, detail: noticeDraftWords[draft.status] });
      refuseProblems(draftView(draft, now).problems);
      takeStep(draft, NOTICE_DRAFT_LIFECYCLE.propose, actor);
      Object.assign(draft, { proposedBy: actor.userId, proposedByName: actor.name, proposedAt: now });
      await tx.save(draft, { reload: false });
      await record(tx, actor, {
        action: 'notice-draft.proposed',
        at: now,
        chain: `notice:${draft.noticeId}`,
        details: { draftId: id, version: draft.version },
      });
      const { officeId, title } = draft;
      const proposed = { officeId, draftId: id, title, proposedBy: actor.name };
      await this.mails.tell(tx, noticeDraftProposed, proposed, now);
      return draftView(draft, now);
    });
  }
}
