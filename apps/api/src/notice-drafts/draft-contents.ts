import type { NoticeWindowsBody, NoticeWindowsView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import type { TermsProblem } from '@subsidy/rules/terms';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { Refusal } from '../http/refusal.ts';
import type { NoticeDraft } from './notice-draft.entity.ts';

/** What an office writes: all that a notice is but its id. */
export interface DraftContents {
  title: string;
  windows: NoticeWindowsBody;
  terms: JsonValue;
}

type Written = Pick<
  NoticeDraft,
  'title' | 'opensAt' | 'closesAt' | 'planOpensAt' | 'planClosesAt' | 'termsText'
>;

/** The contents as a draft keeps them. */
export const toColumns = ({ title, windows, terms }: DraftContents): Written => ({
  title,
  opensAt: new Date(windows.opensAt),
  closesAt: new Date(windows.closesAt),
  planOpensAt: windows.planOpensAt == null ? null : new Date(windows.planOpensAt),
  planClosesAt: windows.planClosesAt == null ? null : new Date(windows.planClosesAt),
  termsText: JSON.stringify(terms),
});

/** 공고 조건 of a draft, as they were sent. */
export const termsOf = ({ termsText }: Pick<NoticeDraft, 'termsText'>): JsonValue =>
  JSON.parse(termsText) as JsonValue;

/** The windows of a draft or of a version of a notice, with the offset of Korea. */
export const windowsOf = (of: Omit<Written, 'title' | 'termsText'>): NoticeWindowsView => ({
  opensAt: seoulInstant(of.opensAt),
  closesAt: seoulInstant(of.closesAt),
  planOpensAt: optionalInstant(of.planOpensAt),
  planClosesAt: optionalInstant(of.planClosesAt),
});

/** 422 with every problem, if there is any. */
export function refuseProblems(problems: readonly TermsProblem[]): void {
  if (problems.length === 0) return;
  throw new Refusal('incomplete', {
    detail: noticeDraftWords.hasProblems(problems.length),
    errors: problems.map(({ path, message }) => ({ field: path, code: 'problem', message })),
  });
}

/** The contents as one JSON value. */
export const asJson = ({ title, windows, terms }: DraftContents): JsonValue => ({
  title,
  windows: { ...windows },
  terms,
});

/** What a draft holds now. */
export const contentsOf = (draft: NoticeDraft): DraftContents => ({
  title: draft.title,
  windows: windowsOf(draft),
  terms: termsOf(draft),
});

/** Refuses what is done on an earlier version than the one that stands, with what stands. */
export function refuseStale(draft: NoticeDraft, baseVersion: number, detail: string): void {
  if (draft.version === baseVersion) return;
  throw new Refusal('conflict', {
    detail,
    conflicts: [{ field: 'terms', currentVersion: draft.version, currentValue: asJson(contentsOf(draft)) }],
  });
}
