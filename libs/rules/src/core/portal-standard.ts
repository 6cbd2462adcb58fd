import { sourceDocument, type Citation } from './citation.ts';

/** 포털 운영 기준: what no notice states and the portal had to decide; always shown as inferred. */
export const PORTAL_STANDARD = sourceDocument({
  document: '포털 운영 기준',
  issuedOn: '2026-11-21',
  confidence: 'inferred',
});

/** 연습용 수치: every figure of a practice notice is cited from here. */
export const PRACTICE = sourceDocument({
  document: '포털 연습용 공고 (연습용 수치)',
  issuedOn: '2026-11-27',
  confidence: 'inferred',
});

/** Whether a figure is ours, for practice, and stands in no notice. */
export const isPractice = ({ document }: Citation): boolean => document === PRACTICE.at('').document;
