import type { NoticeDraftStatus, NoticeTerms } from '@subsidy/rules';
import type { TermsProblem } from '@subsidy/rules/terms';
import type { JsonValue } from './common.ts';

export type { NoticeDraftStatus };

/** `GET /notices/{id}/terms`: the terms in force, as they may be sent as `terms` of a draft. */
export interface NoticeTermsView extends NoticeTerms {
  format: 2;
}

/** `GET /terms-schema.json`: JSON Schema (2020-12). */
export type TermsSchemaView = Readonly<Record<string, JsonValue>>;

/** The windows of a draft as they were sent, with the offset of Korea; null where there is no plan window. */
export interface NoticeWindowsView {
  opensAt: string;
  closesAt: string;
  planOpensAt: string | null;
  planClosesAt: string | null;
}

/** `GET /notice-drafts` item. */
export interface NoticeDraftSummary {
  id: string;
  /** The id that the notice has once it is published. */
  noticeId: string;
  title: string;
  status: NoticeDraftStatus;
  /** Counts the edits; `baseVersion` of the next. */
  version: number;
  createdBy: string;
  createdAt: string;
  editedAt: string;
  proposedBy: string | null;
  proposedAt: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
}

/** A draft with what is wrong with it: problems block its publication, warnings are strange but allowed. */
export interface NoticeDraftView extends NoticeDraftSummary {
  windows: NoticeWindowsView;
  terms: JsonValue;
  problems: TermsProblem[];
  warnings: TermsProblem[];
}

/** `POST /notice-drafts/{id}/publication`. */
export interface NoticePublishedView {
  noticeId: string;
  version: number;
}
