import { sourceDocument } from '../core/citation.ts';

// 출처 of linked support. Where a source bears no date, the day it was read stands.

const READ_ON = '2026-11-21';

/** 기재부: AI 팩토리 간담회. */
export const AI_FACTORY_MEETING = sourceDocument({
  document: '기획재정부 보도자료 (AI 팩토리 간담회)',
  issuedOn: '2025-09-19',
  confidence: 'official',
});

/** 산업부 work plan of 2026 as a paper reported it. */
export const INDUSTRY_PLAN_2026 = sourceDocument({
  document: '산업부 2026년 업무보고 보도 (한국일보)',
  issuedOn: '2025-12-18',
  confidence: 'press',
});

/** 산업부·과기정통부·중기부 AX agreement. */
export const AX_AGREEMENT = sourceDocument({
  document: '산업부·과기정통부·중기부 AX 협력 업무협약 공동 보도자료',
  issuedOn: '2025-10-15',
  confidence: 'official',
});

/** Round table on specialist suppliers. */
export const POLICY_ROUND_TABLE = sourceDocument({
  document: '스마트제조 정책 간담회 보도',
  issuedOn: '2025-04-09',
  confidence: 'press',
});

/** AX-Sprint. */
export const AX_SPRINT = sourceDocument({
  document: 'AI 응용제품 신속 상용화(AX-Sprint) 보도 (보도일 미상)',
  issuedOn: READ_ON,
  confidence: 'press',
  url: 'https://www.hellot.net/news/tag_list_all.html',
});

/** 기업마당 entry; the list was read in September 2026. */
export const BIZINFO_2026 = sourceDocument({
  document: '기업마당 공고 (2026년 9월)',
  issuedOn: '2026-09-07',
  confidence: 'official',
  url: 'https://www.bizinfo.go.kr',
});

/** 제조데이터 상품가공. */
export const DATA_PRODUCTS_2026 = sourceDocument({
  document: '2026년 제조데이터 상품가공 지원사업 안내 (발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'blog',
  url: 'https://modubokji.com/business/2026년-제조데이터-상품가공-지원사업-공고-00118018',
});

/** 지역특화 제조데이터 활성화. */
export const DATA_CENTERS_2025 = sourceDocument({
  document: '지역특화 제조데이터 활성화 사업 보도',
  issuedOn: '2025-03-12',
  confidence: 'press',
  url: 'https://ddaily.co.kr/page/view/2025031215275966721',
});

/** 지역주도형 AI 대전환. */
export const REGIONAL_AI_2025 = sourceDocument({
  document: '지역주도형 AI 대전환 보도',
  issuedOn: '2025-07-29',
  confidence: 'press',
  url: 'https://biz.chosun.com/industry/business-venture/2025/07/29/VHUT7TDIP5EURDDIKLA4FDTUFE/',
});

/** 공급기업 역량진단. */
export const SUPPLIER_DIAGNOSIS_2025 = sourceDocument({
  document: '2025년 스마트제조 공급기업 역량진단 보도',
  issuedOn: '2025-04-13',
  confidence: 'press',
  url: 'https://www.etnews.com/20250413000062',
});
