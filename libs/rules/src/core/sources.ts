import { sourceDocument } from './citation.ts';

// 출처: documents that several parts are cited from, each named once.

/** The AI-track notice of 2026. */
export const N26 = sourceDocument({
  document: '2026년도 제조AI특화 스마트공장 구축지원사업 공고',
  issuedOn: '2026-03-19',
  confidence: 'official',
  url: 'https://www.bizinfo.go.kr/sii/siia/selectSIIA200Detail.do?pblancId=PBLN_000000000120109',
});

/** 스마트제조혁신 3.0: the ministry's briefing. */
export const STRATEGY_3 = sourceDocument({
  document: '스마트제조혁신 3.0 전략 브리핑 (중소벤처기업부)',
  issuedOn: '2025-10-24',
  confidence: 'official',
});

/** A list of the notices of 2026 that somebody keeps in public. */
export const NOTICE_LIST_2026 = sourceDocument({
  document: '2026년 스마트공장 공고 목록 (공개 저장소)',
  issuedOn: '2026-08-19',
  confidence: 'blog',
});
