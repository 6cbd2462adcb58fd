import { sourceDocument } from '../../core/citation.ts';

export { N26 } from '../../core/sources.ts';

/** The AI-track notice of 2025. */
export const N25 = sourceDocument({
  document: '2025년도 자율형공장(AI트랙) 구축지원사업 공고 (중소벤처기업부 공고 제2025-415호)',
  issuedOn: '2025-07-11',
  confidence: 'official',
  url: 'https://github.com/YEUNU/ahwp',
});

/** The form of the business plan of 2026. */
export const PLAN26 = sourceDocument({
  document: '제조AI특화 스마트공장 구축지원사업 사업계획서 양식',
  issuedOn: '2026-03-26',
  confidence: 'official',
  url: 'https://github.com/YEUNU/ahwp',
});
