import type { GuideTerms } from '../programs/guide/terms.ts';
import type { ManufacturingAiTerms } from '../programs/manufacturing-ai/terms.ts';
import type { ProgramCode } from './codes.ts';

/** 공고 조건 of a notice that the portal takes applications for. */
export type NoticeTerms = ManufacturingAiTerms;

/** 공고 조건 of any notice that the portal can decide. */
export type DecidableTerms = NoticeTerms | GuideTerms;

/** The windows of a notice, RFC 3339 with the offset of Korea. */
export interface NoticeWindows {
  opensAt: string;
  closesAt: string;
  planOpensAt: string;
  planClosesAt: string;
}

/** A notice with the version that is in force. */
export interface NoticeInForce extends NoticeWindows {
  id: string;
  version: number;
  title: string;
  program: ProgramCode;
  sample: boolean;
  terms: NoticeTerms;
}

/** A notice as it is seeded: its first version. */
export interface PublishedNotice extends NoticeInForce {
  /** YYYY-MM-DD */
  publishedOn: string;
  /** 전담기관 whose notice it is. */
  officeId: string;
}

/** 안내 공고: a notice that the portal decides and explains, while applications go to its own office. */
export interface GuideNotice {
  id: string;
  version: number;
  title: string;
  program: GuideTerms['program'];
  sample: false;
  /** RFC 3339 with the offset of Korea; null where no source states the window. */
  opensAt: string | null;
  closesAt: string | null;
  terms: GuideTerms;
}

/** Any notice that can be decided. */
export type DecidableNotice = NoticeInForce | GuideNotice;
