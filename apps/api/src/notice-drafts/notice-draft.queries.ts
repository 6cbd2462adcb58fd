import { Injectable } from '@nestjs/common';
import type { NoticeDraftSummary, NoticeDraftView, Page, PageQuery } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, optionalInstant, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { judgeNotice } from '../notices/judge-notice.ts';
import { termsOf, windowsOf } from './draft-contents.ts';
import { NoticeDraft } from './notice-draft.entity.ts';

/** Locks a draft until the transaction ends: of two who publish it at once, the second finds it published. */
export async function lockDraft(tx: EntityManager, id: string): Promise<NoticeDraft> {
  const draft = await tx.findOne(NoticeDraft, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (draft === null) throw new Refusal('not-found', { detail: noticeDraftWords.noDraft });
  return draft;
}

/** The draft of a notice with this id; null when there is none. */
export const draftOf = (tx: EntityManager, noticeId: string): Promise<NoticeDraft | null> =>
  tx.findOneBy(NoticeDraft, { noticeId });

/** The draft as it is shown, with what is wrong with it now. */
export function draftView(draft: NoticeDraft, now: Date): NoticeDraftView {
  const windows = windowsOf(draft);
  const terms = termsOf(draft);
  return { ...toSummary(draft), windows, terms, ...judgeNotice({ windows, terms }, now) };
}

/** Read side of drafts: of the own office. */
@Injectable()
export class NoticeDraftQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list({ cursor, limit = 50 }: PageQuery, actor: Actor): Promise<Page<NoticeDraftSummary>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const query = tx
        .createQueryBuilder(NoticeDraft, 'd')
        .orderBy('d.createdAt', 'DESC')
        .addOrderBy('d.id', 'DESC')
        .take(limit + 1);
      if (after !== null)
        query.where('(d.created_at, d.id) < (:at, :id::uuid)', { at: after[0], id: after[1] });
      return pageOf(
        await query.getMany(),
        limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        toSummary,
      );
    });
  }

  read(id: string, actor: Actor): Promise<NoticeDraftView> {
    return this.transactions.as(actor, async (tx) => {
      const draft = await tx.findOneBy(NoticeDraft, { id });
      if (draft === null) throw new Refusal('not-found', { detail: noticeDraftWords.noDraft });
      return draftView(draft, this.clock.now());
    });
  }
}

const toSummary = (draft: NoticeDraft): NoticeDraftSummary => ({
  id: draft.id,
  noticeId: draft.noticeId,
  title: draft.title,
  status: draft.status,
  version: draft.version,
  createdBy: draft.createdByName,
  createdAt: seoulInstant(draft.createdAt),
  editedAt: seoulInstant(draft.editedAt),
  proposedBy: draft.proposedByName,
  proposedAt: optionalInstant(draft.proposedAt),
  publishedBy: draft.publishedByName,
  publishedAt: optionalInstant(draft.publishedAt),
});
