import { fromFormat2, type TypeFormat2 } from '../../terms/format-2.ts';
import {
  COMPANY_CONDITIONS,
  companyPages,
  figure,
  needAndApproach,
  ONE_STAGE,
  page,
  PRACTICE,
  targetFrom,
} from './practice.ts';

const PROVINCE_BP = 6_250;

interface Track {
  type: string;
  label: string;
  rateBp: number;
  maxKrw: number;
  maxProjectKrw: number;
  months: number;
}

const track = ({ type, label, rateBp, maxKrw, maxProjectKrw, months }: Track) => ({
  ...COMPANY_CONDITIONS,
  type,
  label,
  regions: figure(['jeonbuk'] as const, '지원 대상 (전북특별자치도 소재 기업)'),
  local: {
    rateBp: figure(rateBp, `지원 비율 (${label})`),
    maxKrw: figure(maxKrw, `지원 한도 (${label})`),
    provinceBp: figure(PROVINCE_BP, '도비와 시·군비 분담'),
  },
  totalCostLimit: figure(maxProjectKrw, `총사업비 한도 (${label})`),
  maxMonths: figure(months, '사업 기간'),
});

const TYPES: readonly TypeFormat2[] = [
  {
    ...track({
      type: 'js1',
      label: 'JS1 (첫걸음)',
      rateBp: 8_000,
      maxKrw: 40_000_000,
      maxProjectKrw: 50_000_000,
      months: 6,
    }),
    summary: '스마트공장 지원을 받은 적이 없는 작은 제조기업이 기초 수준을 시작하도록 돕습니다.',
    neverFunded: figure('required', '지원 대상 (최초 지원)'),
    revenueBelowKrw: figure(5_000_000_000, '지원 대상 (평균 매출 50억 원 미만)'),
    employeesBelow: figure(20, '지원 대상 (상시근로자 20명 미만)'),
    targetLevel: targetFrom('basic'),
  },
  {
    ...track({
      type: 'js2',
      label: 'JS2 (기초)',
      rateBp: 8_000,
      maxKrw: 80_000_000,
      maxProjectKrw: 100_000_000,
      months: 6,
    }),
    summary: '기초 수준의 스마트공장을 만듭니다.',
    targetLevel: targetFrom('basic'),
  },
  {
    ...track({
      type: 'js3',
      label: 'JS3 (고도화)',
      rateBp: 7_000,
      maxKrw: 140_000_000,
      maxProjectKrw: 200_000_000,
      months: 9,
    }),
    summary: '중간1 이상의 스마트공장을 만듭니다.',
    targetLevel: targetFrom('intermediate-1'),
  },
];

/** 전북형 기초 (연습용): province and city pay, the company the rest in cash; one stage. */
export const SAMPLE_JEONBUK = fromFormat2({
  ...ONE_STAGE,
  program: 'regional-basic',
  cite: PRACTICE.at('전북형 스마트공장 (연습용)'),
  types: TYPES,
  form: [
    ...companyPages({
      name: '새만금정밀 주식회사',
      regionCode: 'jeonbuk',
      city: '군산시',
      address: '전북특별자치도 군산시 산단로 100',
      employees: 12,
      revenuesKrw: [2_100_000_000, 2_400_000_000, 2_700_000_000],
      averageRevenueKrw: 2_400_000_000,
      assetsKrw: 1_900_000_000,
      currentLevel: 'none',
      hasBuildHistory: false,
    }),
    page('project', '사업 개요', '무엇을 어떤 수준까지 만들지 적습니다.', [
      { use: 'project.title', example: '도금 공정 작업 실적 수집과 생산 현황판 구축' },
      {
        use: 'project.summary',
        example:
          '설비 네 대의 가동과 불량을 자동으로 모아 생산 현황판에 보여 주고 작업 지시를 전자로 내립니다.',
      },
      {
        use: 'project.targetLevel',
        exampleOf: { js1: 'basic', js2: 'basic', js3: 'intermediate-1' },
      },
      { use: 'project.months', exampleOf: { js1: 6, js2: 6, js3: 9 } },
      ...needAndApproach(
        '작업 실적을 종이에 적어 하루 뒤에야 불량을 압니다. 실시간으로 알면 불량의 절반을 줄일 수 있습니다.',
        '1–2개월에 설비 신호를 연결하고, 3–4개월에 현황판을 만들고, 5–6개월에 시운전과 교육을 합니다.',
      ),
    ]),
    page(
      'funding',
      '사업비',
      '총사업비를 적으면 도와 시·군, 우리 회사가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
      [
        {
          use: 'project.totalCostKrw',
          exampleOf: { js1: 50_000_000, js2: 100_000_000, js3: 200_000_000 },
          hint: '회사 부담은 모두 현금입니다.',
        },
      ],
    ),
  ],
});
