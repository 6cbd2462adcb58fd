import { sourceDocument } from '../../core/citation.ts';

// 출처: documents that more than one guided program is cited from. Where a source bears no date, the day it was read stands.

const READ_ON = '2026-11-21';

/** 통합공고 of 2026 as the papers reported it. */
export const INTEGRATED_2026 = sourceDocument({
  document: '2026년 스마트제조혁신 지원사업 통합공고 보도',
  issuedOn: '2025-10-30',
  confidence: 'press',
  url: 'https://www.fnnews.com/news/202510300911533646',
});

export { NOTICE_LIST_2026, STRATEGY_3 } from '../../core/sources.ts';

/** A supplier's table of the programs of 2026. */
export const VENDOR_TABLE_2026 = sourceDocument({
  document: '2026년 스마트공장 사업 비교표 (공급기업 자료, 발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'blog',
});

/** Figures of the programs in a public repository. */
export const PROGRAM_DATA = sourceDocument({
  document: '2026년 스마트공장 사업 데이터 (공개 저장소, 발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'blog',
});

/** Figures of the programs in a small public app. */
export const APP_DATA = sourceDocument({
  document: '2026년 스마트공장 지원금 앱 자료 (공개 저장소, 발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'blog',
});

/** 상생형 of 2022 as the papers reported it. */
export const WIN_WIN_2022 = sourceDocument({
  document: '2022년 대중소 상생형 스마트공장 보도',
  issuedOn: '2022-01-18',
  confidence: 'press',
  url: 'https://www.asiatoday.co.kr/kn/view.php?key=20220118010009742',
});

/** 사업관리시스템: menus and words of a mock of 2023. */
export const SYSTEM_SCREENS = sourceDocument({
  document: '스마트공장 사업관리시스템 화면 예시 (2023년)',
  issuedOn: '2023-01-01',
  confidence: 'inferred',
});
