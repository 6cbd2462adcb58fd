import { cited, type SourceDocument } from '../../../core/citation.ts';
import type { LeadCompany } from '../../../core/codes.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import { BASIC_LEVEL_REGIONS } from '../../../regions/co-funding/open-regions.ts';
import { GYEONGNAM_2024, GYEONGNAM_2025 } from '../../../regions/co-funding/sources.ts';
import { guideNotice, guideType, targetFrom } from '../../guide/build.ts';
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import type { GuideTerms, GuideTypeTerms } from '../../guide/terms.ts';
import {
  localShare,
  noMonthsIn,
  note,
  officeOf,
  onlyIn,
  overWithYear,
  overWithYearIn,
  rateOfLargest,
} from '../build.ts';

const MAX_PROJECT_KRW = 100_000_000;
const HALF_BP = 5_000;

function basic(
  source: SourceDocument,
  summary: string,
  own: Pick<GuideTypeTerms, 'local'> & Partial<GuideTypeTerms>,
): GuideTypeTerms {
  return guideType({
    type: 'basic',
    label: '기초',
    summary,
    intakeWindow: overWithYearIn(source),
    blockingProjects: NOT_IN_TABLE,
    regions: onlyIn('gyeongnam', source),
    targetLevel: targetFrom('basic', source.at('지원 단계 (기초)')),
    companyMaxRateBp: cited(4_000, source.at('기업부담 비율')),
    maxProjectKrw: cited(MAX_PROJECT_KRW, source.at('사업비 한도')),
    maxMonths: noMonthsIn(source),
    ...own,
  });
}

const heldIn = (
  year: number,
  name: string,
  source: SourceDocument,
  own: Pick<GuideNotice, 'id' | 'title'> & Pick<GuideTerms, 'types' | 'notes'>,
): GuideNotice =>
  guideNotice({
    ...own,
    ...overWithYear(year),
    program: 'regional-basic',
    year,
    cite: source.at(`${name} 보도`),
    office: officeOf('gyeongnam'),
  });

const belongsTo = (leads: readonly LeadCompany[], label: string, source: SourceDocument) =>
  cited(leads, source.at(`주관기관 (${label})`));

const split = (source: SourceDocument) => source.at('도비와 시·군비 분담 (같은 비율)');

/** 경남형 기초 of 2024. */
const BASIC_2024 = heldIn(2024, '경남형 기초', GYEONGNAM_2024, {
  id: '2024-gyeongnam-basic',
  title: '2024년 경남형 기초 스마트공장',
  types: [
    basic(GYEONGNAM_2024, '도비와 시·군비로 기초단계 구축을 지원합니다.', {
      local: localShare(
        {
          rateBp: cited(6_000, GYEONGNAM_2024.at('분담 비율 (도 30 %, 시·군 30 %)')),
          maxKrw: cited(60_000_000, GYEONGNAM_2024.at('지원 한도')),
        },
        HALF_BP,
        split(GYEONGNAM_2024),
      ),
    }),
  ],
  notes: [
    note('2024년에는 85개사를 지원했고 예산은 60억 원이었습니다.', GYEONGNAM_2024.at('지원 규모')),
    note(
      '경남은 기초단계를 지방비로 지원합니다. 올해 공고는 경남테크노파크에 확인하세요.',
      BASIC_LEVEL_REGIONS.cite,
    ),
  ],
});

const samsung = (year: 2024 | 2025, source: SourceDocument, places: string): GuideNotice =>
  heldIn(year, '삼성 상생형 기초', source, {
    id: `${year}-gyeongnam-samsung-basic`,
    title: `${year}년 경남 삼성 상생형 기초 스마트공장`,
    types: [
      basic(source, '삼성전자와 지방비가 함께 기초단계 구축을 지원합니다.', {
        leadCompanies: belongsTo(['samsung'], '삼성전자', source),
        leadCompany: rateOfLargest(3_000, MAX_PROJECT_KRW, source),
        local: localShare(rateOfLargest(3_000, MAX_PROJECT_KRW, source), HALF_BP, split(source)),
      }),
    ],
    notes: [note(places, source.at('지원 규모'))],
  });

/** LH 상생형 of 2025: the rates follow from the cap and the largest project. */
const LH_2025 = heldIn(2025, 'LH 상생형', GYEONGNAM_2025, {
  id: '2025-gyeongnam-lh',
  title: '2025년 경남 LH 상생형 스마트공장 (건설자재)',
  types: [
    basic(GYEONGNAM_2025, 'LH와 경상남도가 건설자재 기업의 구축을 반씩 지원합니다.', {
      type: 'standard',
      label: 'LH 상생형 (건설자재)',
      targetLevel: null,
      companyMaxRateBp: null,
      industries: cited([{ label: '건설자재', codes: [] }], GYEONGNAM_2025.at('지원 업종 (건설자재)')),
      leadCompanies: belongsTo(['lh'], 'LH', GYEONGNAM_2025),
      leadCompany: lhHalf(),
      local: localShare(lhHalf(), 10_000, GYEONGNAM_2025.at('지원금 분담 (LH 절반, 도 절반)')),
    }),
  ],
  notes: [note('2025년에는 14개사를 지원합니다.', GYEONGNAM_2025.at('지원 규모'))],
});

function lhHalf() {
  return {
    rateBp: cited(4_000, GYEONGNAM_2025.at('지원 비율 (한도 8,000만 원 ÷ 사업비 1억 원의 절반)', 'inferred')),
    maxKrw: cited(40_000_000, GYEONGNAM_2025.at('지원 한도 (8,000만 원의 절반)')),
  };
}

/** 경남's own programs, newest first. */
export const GYEONGNAM_BASIC: readonly GuideNotice[] = [
  LH_2025,
  samsung(2025, GYEONGNAM_2025, '2025년에는 20개사를 지원합니다.'),
  samsung(2024, GYEONGNAM_2024, '2024년에는 30개사를 계획해 14개사를 지원했습니다.'),
  BASIC_2024,
];
