import { cited, type SourceDocument } from '../../core/citation.ts';
import type { RegionCode } from '../../core/codes.ts';
import type { CoFundingRule } from './co-funding.ts';
import {
  CHUNGNAM_2019,
  DAEJEON_2019,
  INCHEON,
  JEONBUK_2022,
  JEONBUK_SPECIALIZED,
  JEONNAM_2022,
  ULSAN_2021,
  ULSAN_2022,
} from './sources.ts';

/** What a source says of a rule; all else is open or holds for the whole program. */
interface Stated extends Partial<
  Pick<CoFundingRule, 'program' | 'programCite' | 'types' | 'levels' | 'industryCodes' | 'periodCite'>
> {
  rateBp: number;
  maxKrw?: number;
  provinceBp?: number;
  quota?: number;
  years: readonly [first: number, last: number];
}

function rule(
  id: string,
  title: string,
  regionCode: RegionCode,
  base: CoFundingRule['base'],
  source: SourceDocument,
  stated: Stated,
): CoFundingRule {
  const { rateBp, maxKrw = null, provinceBp = null, quota = null, years, ...rest } = stated;
  const figure = (value: number | null, place: string) =>
    cited(value, source.at(value === null ? `${place} (기재 없음)` : place));
  return {
    id,
    title,
    regionCode,
    program: 'advanced-general',
    programCite: source.at('대상 사업 (당시 정부 지원 사업)', 'inferred'),
    types: null,
    levels: null,
    base,
    rateBp: figure(rateBp, '지원 비율'),
    maxKrw: figure(maxKrw, '지원 한도'),
    provinceBp: figure(provinceBp, '시·도와 시·군 분담'),
    quota: figure(quota, '지원 기업 수'),
    industryCodes: null,
    from: `${years[0]}-01-01`,
    until: `${years[1]}-12-31`,
    periodCite: source.at('지원 연도'),
    window: cited(null, source.at('접수 기간 (기재 없음)')),
    cite: source.at('지원 내용'),
    ...rest,
  };
}

const ULSAN_TITLE = '울산 시비 추가 지원';

/** 지방비 추가 지원 by region, oldest first. */
export const CO_FUNDING_RULES: readonly CoFundingRule[] = [
  rule('2019-chungnam', '충남형 도비 추가 지원', 'chungnam', 'total-cost', CHUNGNAM_2019, {
    rateBp: 2_000,
    years: [2019, 2019],
  }),
  rule('2019-daejeon', '대전 시비 추가 지원', 'daejeon', 'company-share', DAEJEON_2019, {
    rateBp: 2_000,
    maxKrw: 40_000_000,
    // 레벨 1–2 of the scheme of 2019 are 기초 of today.
    levels: ['basic'],
    years: [2019, 2019],
  }),
  rule('2019-jeonnam', '전남 지방비 추가 지원', 'jeonnam', 'total-cost', JEONNAM_2022, {
    rateBp: 3_000,
    years: [2019, 2022],
  }),
  ...(
    [
      ['basic', '기초', 7_000_000],
      ['intermediate-1', '고도화1', 20_000_000],
      ['intermediate-2', '고도화2', 40_000_000],
    ] as const
  ).map(([level, tier, maxKrw]) =>
    rule(`2021-ulsan-${level}`, `${ULSAN_TITLE} (${tier})`, 'ulsan', 'government-money', ULSAN_2021, {
      rateBp: 1_000,
      maxKrw,
      levels: [level],
      years: [2021, 2021],
    }),
  ),
  rule('2022-jeonbuk', '전북 도비 추가 지원', 'jeonbuk', 'total-cost', JEONBUK_2022, {
    rateBp: 1_500,
    years: [2022, 2022],
  }),
  {
    ...rule('2022-ulsan', ULSAN_TITLE, 'ulsan', 'company-share', ULSAN_2022, {
      rateBp: 1_000,
      years: [2022, 2022],
    }),
    rateBp: cited(1_000, ULSAN_2022.at('지원 비율 (기업부담금의 약 10 %, 지원 예정으로 보도)', 'inferred')),
  },
  rule('2022-incheon', '인천 기업부담금 지원', 'incheon', 'company-cash', INCHEON, {
    rateBp: 2_000,
    maxKrw: 25_000_000,
    quota: 45,
    years: [2022, 2023],
    periodCite: INCHEON.at('지원 연도 (기재 없음, K-등대공장 시기로 추정)', 'inferred'),
  }),
  rule(
    '2025-jeonbuk-region-specialized',
    '전북 지역특화형 고도화 도비 지원',
    'jeonbuk',
    'total-cost',
    JEONBUK_SPECIALIZED,
    {
      rateBp: 2_000,
      maxKrw: 80_000_000,
      provinceBp: 10_000,
      quota: 20,
      program: 'region-specialized',
      programCite: JEONBUK_SPECIALIZED.at('대상 사업 (지역특화형 고도화)'),
      types: ['advanced'],
      industryCodes: ['10', '11'],
      years: [2025, 2026],
    },
  ),
];
