import { cited } from '../../../core/citation.ts';
import type { ProgramType, SmartLevel } from '../../../core/codes.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import { BASIC_LEVEL_REGIONS } from '../../../regions/co-funding/open-regions.ts';
import { JEONBUK_2024, JEONBUK_2026 } from '../../../regions/co-funding/sources.ts';
import { guideNotice, guideType, targetFrom } from '../../guide/build.ts';
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import type { GuideTypeTerms } from '../../guide/terms.ts';
import { localSum, noMonthsIn, note, officeOf, onlyIn } from '../build.ts';

const of2024 = (what: string) =>
  JEONBUK_2024.at(`JS1 지원 대상 – ${what} (2024년, 2026년 공고 확인 필요)`, 'inferred');

const tier = (
  type: ProgramType,
  label: string,
  summary: string,
  level: SmartLevel,
  maxKrw: number,
  conditions: Partial<GuideTypeTerms> = {},
): GuideTypeTerms =>
  guideType({
    type,
    label,
    summary,
    intakeWindow: cited('closed-at-both-ends', JEONBUK_2026.at('모집 기간')),
    blockingProjects: NOT_IN_TABLE,
    regions: onlyIn('jeonbuk', JEONBUK_2026),
    targetLevel: targetFrom(level, JEONBUK_2026.at(`지원 단계 (${label})`)),
    local: localSum(null, maxKrw, JEONBUK_2026),
    maxMonths: noMonthsIn(JEONBUK_2026),
    ...conditions,
  });

/** 전북형 스마트 제조혁신 프로젝트 of 2026: JS1–JS3. */
export const JEONBUK_BASIC_2026: GuideNotice = guideNotice({
  id: '2026-jeonbuk-basic',
  title: '2026년 전북형 스마트 제조혁신 프로젝트',
  opensAt: '2026-02-23T00:00:00+09:00',
  closesAt: '2026-03-20T17:00:00+09:00',
  program: 'regional-basic',
  year: 2026,
  cite: JEONBUK_2026.at('모집 보도'),
  office: officeOf('jeonbuk'),
  types: [
    tier(
      'js1',
      'JS1 기초',
      '스마트공장을 처음 갖추는 기업의 기초단계 구축을 지원합니다.',
      'basic',
      40_000_000,
      {
        neverFunded: cited('required', of2024('지원 이력 없음')),
        revenueBelowKrw: cited(5_000_000_000, of2024('매출 50억 원 미만')),
        employeesBelow: cited(20, of2024('상시근로자 20명 미만')),
      },
    ),
    tier('js2', 'JS2 기초2', '기초단계를 넓혀 구축하는 기업을 지원합니다.', 'basic', 80_000_000),
    tier(
      'js3',
      'JS3 중간 이상',
      '중간단계 이상으로 고도화하는 기업을 지원합니다.',
      'intermediate-1',
      140_000_000,
    ),
  ],
  notes: [
    note('JS1 25개사, JS2 28개사, JS3 3개사로 모두 56개사를 지원합니다.', JEONBUK_2026.at('지원 규모')),
    note('스마트공장 사업관리시스템(smart-factory.kr)에서 신청합니다.', JEONBUK_2026.at('신청 방법')),
    note('2024년 JS1은 70개사 모집에 176개사가 신청했습니다.', JEONBUK_2024.at('경쟁률')),
    note('전북은 기초단계를 지방비로 지원합니다.', BASIC_LEVEL_REGIONS.cite),
  ],
});
