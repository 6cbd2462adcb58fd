import { sourceDocument } from '../../core/citation.ts';

export { STRATEGY_3 } from '../guide/sources.ts';

/** 스마트공방 of 2026 in a blog of January. */
export const WORKSHOP_2026 = sourceDocument({
  document: '2026년 스마트공방 지원사업 안내 (블로그, 2026년 1월)',
  issuedOn: '2026-01-01',
  confidence: 'blog',
  url: 'https://2016cmc.com/',
});

/** A developer's notes in a public repository. */
export const DEVELOPER_NOTES = sourceDocument({
  document: '소공인 스마트제조 요건 메모 (공개 저장소, 발행일 미상)',
  issuedOn: '2026-11-21',
  confidence: 'blog',
});

/** 스마트공방 of 2021 as the papers reported it. */
export const WORKSHOP_2021 = sourceDocument({
  document: '2021년 소공인 스마트공방 보도',
  issuedOn: '2021-02-01',
  confidence: 'press',
  url: 'https://etnews.com/20210201000191',
});
