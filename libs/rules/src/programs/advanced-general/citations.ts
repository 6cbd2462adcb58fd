import { sourceDocument } from '../../core/citation.ts';

export { NOTICE_LIST_2026, PROGRAM_DATA, VENDOR_TABLE_2026 } from '../guide/sources.ts';

/** What changed in 2026, in a blog; the post bears no date. */
export const CHANGES_2026 = sourceDocument({
  document: '2026 스마트공장 지원금 변경 사항 (블로그, 발행일 미상)',
  issuedOn: '2026-11-21',
  confidence: 'blog',
  url: 'https://chaoreum.org/',
});

/** 2차 공고 of 2022: the ministry's press release. */
export const SECOND_CALL_2022 = sourceDocument({
  document: '2022년 스마트공장 2차 지원 보도자료 (중소벤처기업부)',
  issuedOn: '2022-06-28',
  confidence: 'official',
  url: 'https://m.korea.kr/briefing/pressReleaseView.do?newsId=156513772',
});
