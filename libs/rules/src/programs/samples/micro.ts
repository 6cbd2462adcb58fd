import { fromFormat2 } from '../../terms/format-2.ts';
import {
  COMPANY_CONDITIONS,
  companyPages,
  figure,
  needAndApproach,
  ONE_STAGE,
  page,
  PRACTICE,
} from './practice.ts';

/** 소공인 스마트제조 (연습용): the government pays most, the company half of its share in its own labour; one stage. */
export const SAMPLE_MICRO = fromFormat2({
  ...ONE_STAGE,
  program: 'micro-workshop',
  cite: PRACTICE.at('소공인 스마트제조 (연습용)'),
  types: [
    {
      ...COMPANY_CONDITIONS,
      type: 'standard',
      label: '스마트공방',
      summary: '상시근로자 10명 미만인 소공인이 작업장에 스마트 기술을 들이도록 돕습니다.',
      employeesBelow: figure(10, '지원 대상 (상시근로자 10명 미만)'),
      revenueAboveKrw: figure(200_000_000, '지원 대상 (평균 매출 2억 원 초과)'),
      government: { rateBp: figure(7_000, '지원 비율'), maxKrw: figure(42_000_000, '지원 한도') },
      totalCostLimit: figure(60_000_000, '총사업비 한도'),
      inKind: {
        maxRateBp: figure(5_000, '현물 (기업부담금의 절반까지)'),
        maxKrw: figure(9_000_000, '현물 한도 (총사업비 한도에서 계산)'),
        kinds: figure(['company-labour'], '현물 인정 항목 (인건비만)'),
      },
      kindsRefusedAlone: figure([], '현물 (단독 신청에도 인정)'),
      maxMonths: figure(6, '사업 기간'),
    },
  ],
  form: [
    ...companyPages({
      name: '한울공방',
      regionCode: 'gyeonggi',
      city: '안산시',
      address: '경기도 안산시 단원구 산단로 12',
      employees: 6,
      revenuesKrw: [520_000_000, 560_000_000, 600_000_000],
      averageRevenueKrw: 560_000_000,
      assetsKrw: 410_000_000,
      currentLevel: 'none',
      hasBuildHistory: false,
    }),
    page('project', '사업 개요', '작업장에 무엇을 들일지 적습니다.', [
      { use: 'project.title', example: '공방 주문·작업 관리와 레이저 가공 데이터 수집' },
      {
        use: 'project.summary',
        example: '주문과 작업 순서를 한 화면에서 관리하고 레이저 가공기의 조건을 자동으로 기록합니다.',
      },
      { use: 'project.targetLevel', required: false, example: 'basic' },
      { use: 'project.months', example: 6 },
      ...needAndApproach(
        '주문서를 손으로 옮겨 적어 한 달에 서너 번 잘못 만듭니다.',
        '1–3개월에 장비를 연결하고, 4–5개월에 주문 화면을 만들고, 6개월에 쓰면서 고칩니다.',
      ),
    ]),
    page(
      'funding',
      '사업비',
      '총사업비와 현물을 적으면 누가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
      [
        { use: 'project.totalCostKrw', example: 60_000_000 },
        { use: 'project.companyInKindKrw', example: 9_000_000 },
        { use: 'project.inKindKinds', example: ['company-labour'] },
      ],
    ),
  ],
});
