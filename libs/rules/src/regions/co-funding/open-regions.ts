import { cited, type Cited } from '../../core/citation.ts';
import type { RegionCode } from '../../core/codes.ts';
import { STRATEGY_3 } from '../../core/sources.ts';
import { AI_TRANSITION_2025, SURVEY } from './sources.ts';

/** 지방비 자료 없음: regions for which no concrete recent figure was found; their TechnoPark has to be asked. */
export const OPEN_REGIONS: Cited<readonly RegionCode[]> = cited(
  ['busan', 'daegu', 'gwangju', 'sejong', 'gangwon', 'jeju', 'gyeonggi', 'seoul'],
  SURVEY.at('구체적인 최근 자료를 찾지 못한 지역'),
);

/** 기초단계를 도비로 지원한다고 밝힌 지역: named by the ministry. */
export const BASIC_LEVEL_REGIONS: Cited<readonly RegionCode[]> = cited(
  ['jeonbuk', 'gyeongnam'],
  STRATEGY_3.at('기초단계 지원 (지방비)'),
);

/** 지역주도형 AI 대전환: money for provinces, which they hand on; no company applies for it directly. */
export const REGIONAL_AI_TRANSITION = {
  /** Three of the five chosen provinces are named. */
  regions: cited<readonly RegionCode[]>(
    ['gyeongnam', 'daegu', 'ulsan'],
    AI_TRANSITION_2025.at('선정 지역 (5곳 중 확인된 3곳)'),
  ),
  regionCount: cited(5, AI_TRANSITION_2025.at('선정 지역 수')),
  governmentMaxRateBp: cited(6_000, AI_TRANSITION_2025.at('국비 비율')),
  localMinRateBp: cited(4_000, AI_TRANSITION_2025.at('지방비 등 비율')),
  firstYear: 2025,
  lastYear: 2027,
} as const;
