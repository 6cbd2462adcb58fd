import { cited, type Cited, type Citation } from '../../core/citation.ts';
import type { GuideNotice } from '../../core/notice.ts';
import { JEONBUK_SPECIALIZED, REGION_SPECIALIZED_2025 } from '../../regions/co-funding/sources.ts';
import {
  ABOVE_BASIC,
  daysNotStatedIn,
  daysStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  SUPPLIER_POOL,
  targetFrom,
  wholeDays,
} from '../guide/build.ts';
import { ONE_AT_A_TIME } from '../guide/concurrency.ts';
import type { IndustryField, LocalShare } from '../../core/type-terms.ts';
import type { GuideTypeTerms } from '../guide/terms.ts';
import {
  localSum,
  noMonthsIn,
  note,
  officeOf,
  onlyIn,
  overWithYear,
  overWithYearIn,
  rateOfLargest,
} from '../regional-basic/build.ts';

const R25 = REGION_SPECIALIZED_2025;
const MAX_ADVANCED_KRW = 400_000_000;

type RegionTerms = Pick<GuideTypeTerms, 'intakeWindow' | 'regions' | 'industries'>;

const FOOD: IndustryField = { label: '식품 (식료품·음료)', codes: ['10', '11'] };

const food = (cite: Citation): Cited<readonly IndustryField[]> => cited([FOOD], cite);

/** The table is of 2026; that it held the year before is a reading. */
const ONE_AT_A_TIME_IN_2025 = cited(ONE_AT_A_TIME.value, {
  ...ONE_AT_A_TIME.cite,
  clause: `${ONE_AT_A_TIME.cite.clause}, 2026년 표를 준용`,
  confidence: 'inferred',
});

const advanced = (
  region: RegionTerms,
  local: LocalShare | null,
  own: Partial<GuideTypeTerms> = {},
): GuideTypeTerms =>
  guideType({
    ...region,
    type: 'advanced',
    label: '고도화',
    summary: '지역이 고른 업종의 고도화를 정부와 지방비로 지원합니다.',
    blockingProjects: ONE_AT_A_TIME_IN_2025,
    supplierPool: SUPPLIER_POOL,
    targetLevel: ABOVE_BASIC,
    government: rateOfLargest(5_000, MAX_ADVANCED_KRW, R25),
    local,
    companyMaxRateBp: cited(5_000, R25.at('기업부담 비율 (20–50 %)')),
    maxProjectKrw: cited(MAX_ADVANCED_KRW, R25.at('사업비 한도 (고도화)')),
    maxMonths: noMonthsIn(R25),
    ...own,
  });

const basic = (region: RegionTerms): GuideTypeTerms =>
  guideType({
    ...region,
    type: 'basic',
    label: '기초',
    summary: '지역이 고른 업종의 기초단계를 지방비로 지원합니다.',
    blockingProjects: ONE_AT_A_TIME_IN_2025,
    supplierPool: SUPPLIER_POOL,
    targetLevel: targetFrom('basic', R25.at('지원 단계 (기초)')),
    local: {
      ...localSum(null, null, R25),
      rateBp: cited(null, R25.at('지방비 비율 (50 % 이상, 정확한 비율은 공개된 자료에 없음)')),
    },
    companyMaxRateBp: cited(5_000, R25.at('기업부담 비율 (20–50 %)')),
    maxProjectKrw: cited(100_000_000, R25.at('사업비 한도 (기초)')),
    maxMonths: noMonthsIn(R25),
  });

const JEONBUK: RegionTerms = {
  intakeWindow: daysStatedIn(R25),
  regions: onlyIn('jeonbuk', R25),
  // The report names food firms among those chosen; whether other industries are meant is open.
  industries: cited(
    [FOOD, { label: '그 밖의 지역 특화 업종', codes: [] }],
    JEONBUK_SPECIALIZED.at('지원 업종 (식품 20개사, 업종코드는 해석)', 'inferred'),
  ),
};

const JEONBUK_TOP_UP = note(
  '식품 기업의 고도화에는 도비가 총사업비의 20 %, 최대 8,000만 원까지 더해집니다.',
  JEONBUK_SPECIALIZED.at('도비 지원 비율과 한도'),
);
const BASIC_SHARES = note(
  '기초는 지방비가 50 % 이상이고 기업은 20–50 %를 부담합니다.',
  R25.at('분담 비율 (기초)'),
);

/** 전북 지역특화형 of 2025; the province's money for 고도화 is a rule of co-funding. */
const JEONBUK_2025 = guideNotice({
  id: '2025-jeonbuk-region-specialized',
  title: '2025년 전북 지역특화형 스마트공장',
  ...wholeDays('2025-02-25', '2025-03-24'),
  program: 'region-specialized',
  year: 2025,
  cite: R25.at('전북 지역특화형 보도'),
  office: officeOf('jeonbuk'),
  types: [advanced(JEONBUK, null), basic(JEONBUK)],
  notes: [
    note('35개사를 지원합니다.', R25.at('지원 규모 (전북)')),
    note('식품 20개사의 고도화에는 국비 40억 원이 쓰입니다.', JEONBUK_SPECIALIZED.at('지원 규모')),
    JEONBUK_TOP_UP,
    BASIC_SHARES,
  ],
});

const foodRegion = (region: 'gyeongbuk' | 'jeonnam', name: string, scale: string): GuideNotice => {
  const terms: RegionTerms = {
    intakeWindow: overWithYearIn(R25),
    regions: onlyIn(region, R25),
    industries: food(R25.at('지원 업종 (식품, 업종코드는 해석)', 'inferred')),
  };
  return guideNotice({
    id: `2025-${region}-region-specialized`,
    title: `2025년 ${name} 지역특화형 스마트공장 (식품)`,
    ...overWithYear(2025),
    program: 'region-specialized',
    year: 2025,
    cite: R25.at(`${name} 지역특화형 보도`),
    office: officeOf(region),
    types: [advanced(terms, localSum(null, null, R25)), basic(terms)],
    notes: [
      note(scale, R25.at(`지원 규모 (${name})`)),
      note('정부와 지방비를 합쳐 사업비의 50–80 %를 지원합니다.', R25.at(`지원 비율 (${name})`)),
      BASIC_SHARES,
    ],
  });
};

const of2025 = (clause: string): Citation => R25.at(`${clause} – 2025년, 2026년 공고 확인 필요`, 'inferred');

/** 전북 지역특화형 of 2026: the report speaks of 2025–26, the call itself was not found. */
const JEONBUK_2026 = guideNotice({
  id: '2026-jeonbuk-region-specialized',
  title: '2026년 전북 지역특화형 스마트공장',
  ...NO_WINDOW,
  program: 'region-specialized',
  year: 2026,
  cite: JEONBUK_SPECIALIZED.at('2025–2026년 지원 보도'),
  office: officeOf('jeonbuk'),
  types: [
    advanced({ ...JEONBUK, intakeWindow: daysNotStatedIn(JEONBUK_SPECIALIZED) }, null, {
      blockingProjects: ONE_AT_A_TIME,
      government: {
        rateBp: cited(5_000, JEONBUK_SPECIALIZED.at('국비 비율')),
        maxKrw: cited(MAX_ADVANCED_KRW / 2, of2025('지원 한도 (사업비 한도 × 분담 비율)')),
      },
      companyMaxRateBp: cited(5_000, of2025('기업부담 비율 (20–50 %)')),
      maxProjectKrw: cited(MAX_ADVANCED_KRW, of2025('사업비 한도 (고도화)')),
      maxMonths: noMonthsIn(JEONBUK_SPECIALIZED),
    }),
  ],
  notes: [
    note('2025–2026년에 식품 20개사를 지원합니다.', JEONBUK_SPECIALIZED.at('지원 규모')),
    JEONBUK_TOP_UP,
  ],
});

/** 지역특화형, newest year first. */
export const REGION_SPECIALIZED: readonly GuideNotice[] = [
  JEONBUK_2026,
  JEONBUK_2025,
  foodRegion('gyeongbuk', '경북', '50개사를 40억 원으로 지원합니다.'),
  foodRegion('jeonnam', '전남', '40개사와 로봇 5개사를 57억 5,000만 원으로 지원합니다.'),
];
