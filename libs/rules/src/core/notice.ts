import type { DecidableTerms, NoticeTerms } from './terms.ts';

/** The windows of a notice, RFC 3339 with the offset of Korea. */
export interface NoticeWindows {
  opensAt: string;
  closesAt: string;
  /** null where the notice has no plan stage. */
  planOpensAt: string | null;
  planClosesAt: string | null;
}

/** A notice with the version that is in force. */
export interface NoticeInForce extends NoticeWindows {
  id: string;
  version: number;
  title: string;
  program: string;
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
  program: string;
  sample: false;
  /** RFC 3339 with the offset of Korea; null where no source states the window. */
  opensAt: string | null;
  closesAt: string | null;
  terms: DecidableTerms;
}

/** Any notice that can be decided. */
export type DecidableNotice = NoticeInForce | GuideNotice;
