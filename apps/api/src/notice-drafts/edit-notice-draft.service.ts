import { Injectable } from '@nestjs/common';
import type { EditNoticeDraftBody, JsonValue, NoticeDraftView } from '@subsidy/contract';
import { canonicalJson, NOTICE_DRAFT_LIFECYCLE } from '@subsidy/rules';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { requireWritten } from './create-notice-draft.service.ts';
import { termsOf, toColumns, windowsOf, type DraftContents } from './draft-contents.ts';
import { draftView, lockDraft } from './notice-draft.queries.ts';
import type { NoticeDraft } from './notice-draft.entity.ts';

/** 공고 초안 고치기: from the version that its writer saw. One that was proposed has to be proposed again. */
@Injectable()
export class EditNoticeDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  edit(id: string, body: EditNoticeDraftBody, actor: Actor): Promise<NoticeDraftView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const contents = requireWritten(body);
      const draft = await lockDraft(tx, id);
      if (draft.status === 'published')
        throw new Refusal('out-of-order', { found: draft.status, detail: noticeDraftWords.published });
      if (isSame(draft, contents)) return draftView(draft, now);
      refuseStale(draft, body.baseVersion);
      if (draft.status === 'proposed') {
        takeStep(draft, NOTICE_DRAFT_LIFECYCLE.edit, actor);
        Object.assign(draft, { proposedBy: null, proposedByName: null, proposedAt: null });
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
}

const asJson = ({ title, windows, terms }: DraftContents): JsonValue => ({
  title,
  windows: { ...windows },
  terms,
});

const contentsOf = (draft: NoticeDraft): DraftContents => ({
  title: draft.title,
  windows: windowsOf(draft),
  terms: termsOf(draft),
});

/** Whether nothing would be changed: the same again is no clash, and no edit. */
function isSame(draft: NoticeDraft, contents: DraftContents): boolean {
  const windows = windowsOf(toColumns(contents));
  return canonicalJson(asJson(contentsOf(draft))) === canonicalJson(asJson({ ...contents, windows }));
}

function refuseStale(draft: NoticeDraft, baseVersion: number): void {
  if (draft.version === baseVersion) return;
  throw new Refusal('conflict', {
    detail: noticeDraftWords.stale,
    conflicts: [{ field: 'terms', currentVersion: draft.version, currentValue: asJson(contentsOf(draft)) }],
  });
}
