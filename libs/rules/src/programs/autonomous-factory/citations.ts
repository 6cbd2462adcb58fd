import { sourceDocument } from '../../core/citation.ts';

export { INTEGRATED_2026, NOTICE_LIST_2026 } from '../guide/sources.ts';

/** 자율형공장 of 2026 in a blog; the post bears no date. */
export const AUTONOMOUS_2026 = sourceDocument({
  document: '2026년 자율형공장 구축 지원사업 (블로그, 발행일 미상)',
  issuedOn: '2026-11-21',
  confidence: 'blog',
  url: 'https://smartcalc.kr/',
});
