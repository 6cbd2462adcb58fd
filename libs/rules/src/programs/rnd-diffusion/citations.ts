import { sourceDocument } from '../../core/citation.ts';

export { NOTICE_LIST_2026 } from '../guide/sources.ts';

/** A script of a public repository that writes reports; the only source of the amount. */
export const REPORT_DATA = sourceDocument({
  document: '2026년 스마트공장 보고서 자료 (공개 저장소, 발행일 미상)',
  issuedOn: '2026-11-21',
  confidence: 'blog',
});
