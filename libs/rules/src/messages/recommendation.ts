import { wonInWords } from './format.ts';

/** Why a decision is recommended: alone, or by what it brings against the next best. */
export const RECOMMENDATION_REASONS = [
  'cost-missing',
  'only',
  'most-government-money',
  'least-cash',
  'first',
] as const;
export type RecommendationReason = (typeof RECOMMENDATION_REASONS)[number];

/** 추천 이유 in words. */
export function recommendationText(
  reason: RecommendationReason,
  governmentKrw: number,
  cashKrw: number,
): string {
  const government = wonInWords(governmentKrw);
  const cash = wonInWords(cashKrw);
  switch (reason) {
    case 'cost-missing':
      return '신청할 수 있는 유형입니다. 총사업비를 입력하면 지원금을 비교해 드립니다.';
    case 'only':
      return `신청할 수 있는 유형입니다. 정부지원금 ${government}, 기업 현금 부담 ${cash}입니다.`;
    case 'most-government-money':
      return `신청할 수 있는 유형 가운데 정부지원금이 ${government}으로 가장 많습니다.`;
    case 'least-cash':
      return `정부지원금이 ${government}으로 같은 유형 가운데 기업 현금 부담이 ${cash}으로 가장 적습니다.`;
    case 'first':
      return `정부지원금 ${government}, 기업 현금 부담 ${cash}인 유형 가운데 먼저 안내된 것입니다.`;
  }
}
