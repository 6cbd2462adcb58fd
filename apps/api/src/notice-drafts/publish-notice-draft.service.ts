import { Injectable } from '@nestjs/common';
import type { NoticePublishedView, PublishNoticeDraftBody } from '@subsidy/contract';
import { NOTICE_DRAFT_LIFECYCLE } from '@subsidy/rules';
import { parseTerms } from '@subsidy/rules/terms';
import type { EntityManager } from 'typeorm';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { Mails } from '../mails/mails.ts';
import { noticeDraftPublished } from '../mails/notice-draft-published.mail.ts';
import { findNotice } from '../notices/notice.queries.ts';
import { storeNotice } from '../notices/store-notice.ts';
import { refuseProblems, refuseStale, termsOf, windowsOf } from './draft-contents.ts';
import { draftView, lockDraft } from './notice-draft.queries.ts';
import type { NoticeDraft } from './notice-draft.entity.ts';

/** 공고: a second person of the office makes a proposed draft the first version of a notice; what is published is frozen with its hash. */
@Injectable()
export class PublishNoticeDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  publish(
    id: string,
    { at = null, baseVersion = null }: PublishNoticeDraftBody,
    actor: Actor,
  ): Promise<NoticePublishedView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      if (at !== null && seoulDay(new Date(at)) !== seoulDay(now))
        throw badFields({ field: 'at', code: 'not-now', message: noticeDraftWords.onlyNow });
      const draft = await lockDraft(tx, id);
      if (baseVersion !== null) refuseStale(draft, baseVersion, noticeDraftWords.changedSince);
      await requirePublishable(tx, draft, actor, now);
      takeStep(draft, NOTICE_DRAFT_LIFECYCLE.publish, actor);
      Object.assign(draft, { publishedBy: actor.userId, publishedByName: actor.name, publishedAt: now });
      await tx.save(draft, { reload: false });
      await storeNotice(tx, actor, published(draft, seoulDay(now)), now);
      const { noticeId, title } = draft;
      const proposer = await addressOfPerson(tx, draft.proposedBy);
      const told = { proposer, noticeId, title, publishedBy: actor.name };
      await this.mails.tell(tx, noticeDraftPublished, told, now);
      return { noticeId, version: FIRST };
    });
  }
}

const FIRST = 1;

async function requirePublishable(
  tx: EntityManager,
  draft: NoticeDraft,
  actor: Actor,
  now: Date,
): Promise<void> {
  const { status, noticeId } = draft;
  if (draft.proposedBy !== null && draft.proposedBy === actor.userId)
    throw new Refusal('own-proposal', { detail: noticeDraftWords.ownProposal });
  if (status === 'published')
    throw new Refusal('out-of-order', { found: status, detail: noticeDraftWords.published });
  refuseProblems(draftView(draft, now).problems);
  if (status === 'draft')
    throw new Refusal('out-of-order', { found: status, detail: noticeDraftWords.notProposed });
  if ((await findNotice(tx, noticeId)) !== null)
    refuseProblems([{ path: 'id', message: noticeDraftWords.idTaken }]);
}

/** The draft as a notice. */
function published(draft: NoticeDraft, publishedOn: string): Parameters<typeof storeNotice>[2] {
  const { terms } = parseTerms(termsOf(draft));
  if (terms === null) throw new Error('a draft with problems cannot be published');
  return {
    id: draft.noticeId,
    title: draft.title,
    program: terms.program,
    sample: false,
    officeId: draft.officeId,
    version: FIRST,
    publishedOn,
    ...windowsOf(draft),
    terms,
  };
}
