import { Injectable } from '@nestjs/common';
import type { CreateNoticeDraftBody, NoticeDraftView } from '@subsidy/contract';
import { toFormat2 } from '@subsidy/rules/terms';
import type { JsonValue } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { noticeInForce } from '../notices/notice.queries.ts';
import { toColumns, windowsOf, type DraftContents } from './draft-contents.ts';
import { draftView } from './notice-draft.queries.ts';
import { NoticeDraft } from './notice-draft.entity.ts';

/** 공고 초안 작성: a copy of a notice, or terms as they are sent, whatever is still wrong with them. */
@Injectable()
export class CreateNoticeDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  create(body: CreateNoticeDraftBody, actor: Actor): Promise<NoticeDraftView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const contents = await contentsOf(tx, body, seoulDay(now));
      if (actor.officeId === null) throw new Refusal('forbidden');
      return storeDraft(tx, contents, { actor, officeId: actor.officeId, now });
    });
  }
}

/** Stores a draft of an office; under an id of its own where none is wished. The id is free. */
export async function storeDraft(
  tx: EntityManager,
  contents: DraftContents,
  of: { actor: Actor; officeId: string; now: Date; noticeId?: string },
): Promise<NoticeDraftView> {
  const { actor, officeId, now, noticeId = `notice-${randomUUID().slice(0, 13)}` } = of;
  const draft = tx.create(NoticeDraft, {
    id: randomUUID(),
    noticeId,
    officeId,
    ...toColumns(contents),
    version: 1,
    status: 'draft',
    createdBy: actor.userId,
    createdByName: actor.name,
    createdAt: now,
    editedAt: now,
    proposedBy: null,
    proposedByName: null,
    proposedAt: null,
    publishedBy: null,
    publishedByName: null,
    publishedAt: null,
  });
  await tx.insert(NoticeDraft, draft);
  await record(tx, actor, {
    action: 'notice-draft.created',
    at: now,
    chain: `notice:${noticeId}`,
    details: { draftId: draft.id, officeId },
  });
  return draftView(draft, now);
}

/** What a body asks for: its own contents, or those of the notice that it names. */
export async function contentsOf(
  tx: EntityManager,
  { fromNoticeId, title, windows, terms }: CreateNoticeDraftBody,
  day: string,
): Promise<DraftContents> {
  const isWritten = title != null || windows != null || terms !== undefined;
  if (fromNoticeId != null) {
    if (isWritten)
      throw badFields({ field: 'fromNoticeId', code: 'one-way', message: noticeDraftWords.oneWay });
    return copied(tx, fromNoticeId, day);
  }
  return requireWritten({ title, windows, terms });
}

/** Title, windows and terms, each of which has to be there. */
export function requireWritten({
  title,
  windows,
  terms,
}: { [Part in keyof DraftContents]?: DraftContents[Part] | null | undefined }): DraftContents {
  if (title != null && windows != null && terms != null) return { title, windows, terms };
  const missing = Object.entries({ title, windows, terms }).filter(([, value]) => value == null);
  throw badFields(
    ...missing.map(([field]) => ({ field, code: 'required', message: noticeDraftWords.oneWay })),
  );
}

async function copied(tx: EntityManager, id: string, day: string): Promise<DraftContents> {
  try {
    const { notice, version } = await noticeInForce(tx, id, day);
    const terms = JSON.parse(JSON.stringify(toFormat2(version.terms))) as JsonValue;
    return { title: notice.title, windows: windowsOf(version), terms };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw badFields({ field: 'fromNoticeId', code: 'unknown-code', message: noticeWords.unknown });
  }
}
