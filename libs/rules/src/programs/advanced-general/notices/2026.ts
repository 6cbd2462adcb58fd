import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  ABOVE_BASIC,
  daysStatedIn,
  guideNotice,
  guideType,
  notStatedIn,
  payerShare,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
  wholeDays,
} from '../../guide/build.ts';
import { ONE_AT_A_TIME } from '../../guide/concurrency.ts';
import {
  CHANGES_2026,
  NOTICE_LIST_2026,
  PROGRAM_DATA,
  SECOND_CALL_2022,
  VENDOR_TABLE_2026,
} from '../citations.ts';

const WITHIN_ONE_LEVEL = CHANGES_2026.at('지원 횟수와 누적 한도 (같은 목표 수준)');

const ADVANCED = guideType({
  type: 'advanced',
  label: '고도화',
  summary: '이미 갖춘 스마트공장을 중간1 이상으로 끌어올립니다.',
  intakeWindow: daysStatedIn(NOTICE_LIST_2026),
  blockingProjects: ONE_AT_A_TIME,
  supplierPool: SUPPLIER_POOL,
  government: payerShare(5_000, 200_000_000, PROGRAM_DATA.at('정부형 고도화 지원 한도')),
  maxMonths: cited(9, PROGRAM_DATA.at('정부형 고도화 사업 기간')),
  targetLevel: ABOVE_BASIC,
  supportCount: {
    program: 'advanced-general',
    maxTimes: cited(2, WITHIN_ONE_LEVEL),
    maxKrw: cited(250_000_000, WITHIN_ONE_LEVEL),
  },
});

const JUMP_UP = guideType({
  type: 'jump-up',
  label: '도약(Jump-Up) 연계',
  summary: '도약(Jump-Up) 프로그램 기업의 스마트공장 고도화를 더 크게 지원합니다.',
  intakeWindow: daysStatedIn(NOTICE_LIST_2026),
  blockingProjects: ONE_AT_A_TIME,
  supplierPool: SUPPLIER_POOL,
  government: {
    rateBp: notStatedIn(NOTICE_LIST_2026, '도약 연계 지원 비율'),
    maxKrw: cited(500_000_000, NOTICE_LIST_2026.at('도약 연계 지원 한도')),
  },
  maxMonths: cited(9, NOTICE_LIST_2026.at('도약 연계 사업 기간')),
  targetLevel: ABOVE_BASIC,
});

const COMMON = {
  program: 'advanced-general',
  year: 2026,
  office: SMART_FACTORY_OFFICE,
  countsTowardsTarget: true,
} as const;

/** 정부형 고도화 of 2026 and its call for companies of the 도약(Jump-Up) program. */
export const ADVANCED_GENERAL_2026: readonly GuideNotice[] = [
  guideNotice({
    ...COMMON,
    id: '2026-advanced-general',
    title: '2026년 정부일반형 고도화 지원사업',
    ...wholeDays('2025-12-08', '2026-01-07'),
    cite: NOTICE_LIST_2026.at('정부일반형 고도화 공고'),
    types: [ADVANCED],
    notes: [
      cited('265개 과제를 선정합니다.', VENDOR_TABLE_2026.at('지원 규모')),
      cited(
        '같은 수준을 다시 신청하면 5,000만 원, 6개월까지라는 자료도 있습니다. 2022–2025년 규정으로 보이니 공고문을 확인하세요.',
        VENDOR_TABLE_2026.at('동일 수준 재신청 (다른 자료와 어긋남)'),
      ),
      cited(
        '2022년에는 같은 수준의 재신청에 별도 한도를 두었습니다.',
        SECOND_CALL_2022.at('동일 수준 재신청'),
      ),
    ],
  }),
  guideNotice({
    ...COMMON,
    id: '2026-advanced-general-jump-up',
    title: '2026년 도약(Jump-Up) 연계 고도화 지원사업',
    ...wholeDays('2026-04-15', '2026-04-30'),
    cite: NOTICE_LIST_2026.at('도약(Jump-Up) 연계 공고'),
    types: [JUMP_UP],
    notes: [
      cited(
        '도약(Jump-Up) 프로그램에 뽑힌 기업이 대상으로 보입니다. 공고문을 확인하세요.',
        NOTICE_LIST_2026.at('도약(Jump-Up) 연계 공고 (이름에서 추정)', 'inferred'),
      ),
    ],
  }),
];
