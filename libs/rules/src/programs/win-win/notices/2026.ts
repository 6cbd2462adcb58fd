import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import type { PayerShare } from '../../../core/type-terms.ts';
import type { GuideTypeTerms } from '../../guide/terms.ts';
import {
  ABOVE_BASIC,
  daysNotStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  notStatedIn,
  payerShare,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
} from '../../guide/build.ts';
import { ONE_AT_A_TIME } from '../../guide/concurrency.ts';
import { PROGRAM_DATA, VENDOR_TABLE_2026, WIN_WIN_2022 } from '../citations.ts';

const SHARES = VENDOR_TABLE_2026.at('분담 (정부 30 % 이내, 주관기관 30 % 이상, 도입기업 40 % 이내)');

const COMMON_TYPE = { blockingProjects: ONE_AT_A_TIME, supplierPool: SUPPLIER_POOL } as const;

const COMMON_NOTICE = {
  ...NO_WINDOW,
  program: 'win-win',
  year: 2026,
  office: SMART_FACTORY_OFFICE,
} as const;

const ANY_LEAD_COMPANY = cited(
  ['samsung', 'posco', 'lg', 'lh', 'other'] as const,
  VENDOR_TABLE_2026.at('대중소 상생형 (주관기관의 협력사)'),
);

const ADVANCED = guideType({
  ...COMMON_TYPE,
  type: 'advanced',
  label: '고도화',
  summary: '대기업(주관기관)과 정부가 함께 비용을 내어 협력사의 공장을 고도화합니다.',
  intakeWindow: daysNotStatedIn(VENDOR_TABLE_2026),
  government: payerShare(3_000, 120_000_000, VENDOR_TABLE_2026.at('상생형 고도화 정부지원 한도')),
  // At least 30 %: the source names no cap, so no more than the government's is counted on.
  leadCompany: {
    rateBp: cited(3_000, SHARES),
    maxKrw: cited(120_000_000, VENDOR_TABLE_2026.at('주관기관 부담 (정부와 같은 금액으로 봄)', 'inferred')),
  },
  companyMaxRateBp: cited(4_000, SHARES),
  maxMonths: notStatedIn(VENDOR_TABLE_2026, '상생형 사업 기간'),
  targetLevel: ABOVE_BASIC,
  leadCompanies: ANY_LEAD_COMPANY,
});

const openCap = cited(null, WIN_WIN_2022.at('기초 한도 (2022년 4,200만 원, 2026년은 공개된 자료에 없음)'));

const BASIC = guideType({
  ...COMMON_TYPE,
  type: 'basic',
  label: '기초',
  summary: '대기업(주관기관)과 정부가 함께 비용을 내어 2·3차 협력사의 첫 스마트공장을 만듭니다.',
  intakeWindow: daysNotStatedIn(VENDOR_TABLE_2026),
  government: { rateBp: cited(3_000, SHARES), maxKrw: openCap },
  leadCompany: { rateBp: cited(3_000, SHARES), maxKrw: openCap },
  companyMaxRateBp: cited(4_000, SHARES),
  maxMonths: notStatedIn(VENDOR_TABLE_2026, '상생형 사업 기간'),
  leadCompanies: ANY_LEAD_COMPANY,
});

/** 3 : 3 : 4; the source caps government and Samsung together, so each is given half of it. */
const samsungShare = (togetherKrw: number): PayerShare => ({
  rateBp: cited(3_000, PROGRAM_DATA.at('삼성 상생형 분담 (정부 3 : 삼성 3 : 도입기업 4)')),
  maxKrw: cited(togetherKrw / 2, PROGRAM_DATA.at('삼성 상생형 지원 한도 (합계의 절반으로 봄)', 'inferred')),
});

const samsungType = (
  own: Pick<GuideTypeTerms, 'type' | 'label' | 'summary'>,
  step: 'same' | 'up',
  togetherKrw: number,
): GuideTypeTerms =>
  guideType({
    ...COMMON_TYPE,
    ...own,
    intakeWindow: daysNotStatedIn(PROGRAM_DATA),
    government: samsungShare(togetherKrw),
    leadCompany: samsungShare(togetherKrw),
    companyMaxRateBp: cited(4_000, PROGRAM_DATA.at('삼성 상생형 분담 (도입기업 4)')),
    maxMonths: notStatedIn(PROGRAM_DATA, '삼성 상생형 사업 기간'),
    levelStep: cited(step, PROGRAM_DATA.at('삼성 상생형 유형 (동일 수준, 수준 향상)')),
    leadCompanies: cited(['samsung'], PROGRAM_DATA.at('삼성 상생형')),
  });

/** 대중소 상생형 of 2026: in general, and Samsung's. */
export const WIN_WIN_2026: readonly GuideNotice[] = [
  guideNotice({
    ...COMMON_NOTICE,
    id: '2026-win-win',
    title: '2026년 대중소 상생형 스마트공장 지원사업',
    cite: VENDOR_TABLE_2026.at('대중소 상생형'),
    types: [ADVANCED, BASIC],
    notes: [
      cited('접수 기간은 주관기관마다 다르며 주로 봄입니다.', VENDOR_TABLE_2026.at('접수 기간')),
      cited(
        '2022년 정부지원 한도는 기초 4,200만 원, 고도화1 1억 2,000만 원, 고도화2 2억 4,000만 원이었습니다.',
        WIN_WIN_2022.at('지원 한도'),
      ),
      cited(
        '2022년 소기업 유형은 2,000만 원을 정부와 주관기관이 절반씩 내어 도입기업 부담이 없었습니다.',
        WIN_WIN_2022.at('소기업 유형'),
      ),
    ],
  }),
  guideNotice({
    ...COMMON_NOTICE,
    id: '2026-win-win-samsung',
    title: '2026년 삼성 대중소 상생형 스마트공장 지원사업',
    cite: PROGRAM_DATA.at('삼성 상생형'),
    types: [
      samsungType(
        {
          type: 'level-up',
          label: '수준 향상',
          summary: '삼성 협력사의 공장을 지금보다 높은 수준으로 올립니다.',
        },
        'up',
        150_000_000,
      ),
      samsungType(
        {
          type: 'same-level',
          label: '동일 수준',
          summary: '삼성 협력사의 공장을 지금 수준에서 더 갖춥니다.',
        },
        'same',
        60_000_000,
      ),
    ],
    notes: [
      cited(
        '지원금 합계(정부와 삼성)는 총사업비의 60 % 이내이며 동일 수준 6,000만 원, 수준 향상 1억 5,000만 원까지입니다.',
        PROGRAM_DATA.at('삼성 상생형 지원 한도'),
      ),
    ],
  }),
];
