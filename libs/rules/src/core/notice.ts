import type { ManufacturingAiTerms } from '../programs/manufacturing-ai/terms.ts';
import type { ProgramCode } from './codes.ts';

/** 공고 조건 of any program that the portal knows. */
export type NoticeTerms = ManufacturingAiTerms;

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
}
