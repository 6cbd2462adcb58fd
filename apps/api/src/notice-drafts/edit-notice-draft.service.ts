import { Injectable } from '@nestjs/common';
import type { EditNoticeDraftBody, NoticeDraftView } from '@subsidy/contract';
import { canonicalJson, NOTICE_DRAFT_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { Mails } from '../mails/mails.ts';
import { noticeDraftTakenBack } from '../mails/notice-draft-taken-back.mail.ts';
import { requireWritten } from './create-notice-draft.service.ts';
import {
  asJson,
  contentsOf,
  refuseStale,
  toColumns,
  windowsOf,
  type DraftContents,
} from './draft-contents.ts';
import { draftView, lockDraft } from './notice-draft.queries.ts';
import type { NoticeDraft } from './notice-draft.entity.ts';

/** 공고 초안 고치기: from the version that its writer saw. One that was proposed has to be proposed again. */
@Injectable()
export class EditNoticeDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  edit(id: string, body: EditNoticeDraftBody, actor: Actor): Promise<NoticeDraftView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const contents = requireWritten(body);
      const draft = await lockDraft(tx, id);
      if (draft.status === 'published')
        throw new Refusal('out-of-order', { found: draft.status, detail: noticeDraftWords.published });
      if (isSame(draft, contents)) return draftView(draft, now);
      refuseStale(draft, body.baseVersion, noticeDraftWords.stale);
      if (draft.status === 'proposed') {
        await this.takeBack(tx, draft, actor, now);
      }
      Object.assign(draft, toColumns(contents), { version: draft.version + 1, editedAt: now });
      await tx.save(draft, { reload: false });
      await record(tx, actor, {
        action: 'notice-draft.edited',
        at: now,
        chain: `notice:${draft.noticeId}`,
        details: { draftId: id, version: draft.version },
      });
      return draftView(draft, now);
    });
  }

  /** 제안 취소: what is published is what was proposed, so it has to be proposed again; who proposed it hears of it from others alone. */
  private async takeBack(tx: EntityManager, draft: NoticeDraft, actor: Actor, now: Date): Promise<void> {
    const { id: draftId, title, proposedBy } = draft;
    takeStep(draft, NOTICE_DRAFT_LIFECYCLE.edit, actor);
    Object.assign(draft, { proposedBy: null, proposedByName: null, proposedAt: null });
    if (proposedBy === actor.userId) return;
    const proposer = await addressOfPerson(tx, proposedBy);
    await this.mails.tell(tx, noticeDraftTakenBack, { proposer, draftId, title, editedBy: actor.name }, now);
  }
}

/** Whether nothing would be changed: the same again is no clash, and no edit. */
function isSame(draft: NoticeDraft, contents: DraftContents): boolean {
  const windows = windowsOf(toColumns(contents));
  return canonicalJson(asJson(contentsOf(draft))) === canonicalJson(asJson({ ...contents, windows }));
}
