import { sourceDocument } from '../../core/citation.ts';

export { APP_DATA } from '../guide/sources.ts';

/** 부처협업형 of 2026 as a supplier announced it. */
export const MINISTRY_NEWS_2026 = sourceDocument({
  document: '2026년 부처협업형 스마트공장 안내 (공급기업 소식)',
  issuedOn: '2026-02-12',
  confidence: 'blog',
  url: 'https://www.micube.co.kr/vi/news/view/1975',
});
