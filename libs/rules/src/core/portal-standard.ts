import { sourceDocument } from './citation.ts';

/** 포털 운영 기준: what no notice states and the portal had to decide; always shown as inferred. */
export const PORTAL_STANDARD = sourceDocument({
  document: '포털 운영 기준',
  issuedOn: '2026-11-21',
  confidence: 'inferred',
});
