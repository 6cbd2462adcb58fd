import { sourceDocument } from '../../core/citation.ts';

export { VENDOR_TABLE_2026 } from '../guide/sources.ts';

/** 제조로봇 도입 from the supplementary budget of 2025. */
export const ROBOT_NEWS_2025 = sourceDocument({
  document: '2025년 추경 제조로봇 도입 지원 보도 (2025년 5월)',
  issuedOn: '2025-05-01',
  confidence: 'press',
  url: 'https://news.yeogie.com/entry/274086',
});
