import { ONE_AT_A_TIME } from '../guide/concurrency.ts';
import { FACTORY_COST_LINES } from '../../form/plan-examples.ts';
import { fromFormat2 } from '../../terms/format-2.ts';
import {
  APPLICATION_DOCUMENTS,
  COMPANY_CONDITIONS,
  companyPages,
  figure,
  FILES,
  NO_BONUS,
  page,
  PLAN_DOCUMENTS,
  PRACTICE,
  ROUNDING,
  rubric,
  scoring,
  targetFrom,
  LAST_PLAN_PAGES,
  together,
} from './practice.ts';

/** 정부형 고도화 (연습용): the government half, province and city on top of it for companies in 전북; two stages. */
export const SAMPLE_ADVANCED = fromFormat2({
  format: 2,
  program: 'advanced-general',
  year: 2026,
  cite: PRACTICE.at('정부형 고도화 (연습용)'),
  types: [
    {
      ...COMPANY_CONDITIONS,
      // The table of the AI-track notice speaks of this program too.
      blockingProjects: ONE_AT_A_TIME,
      type: 'advanced',
      label: '고도화',
      summary: '중간1 이상의 스마트공장을 만듭니다. 전북 기업은 도와 시·군이 더 냅니다.',
      targetLevel: targetFrom('intermediate-1'),
      supportCount: {
        program: 'advanced-general',
        maxTimes: figure(2, '지원 횟수 (같은 목표 수준)'),
        maxKrw: figure(250_000_000, '누적 한도 (같은 목표 수준)'),
      },
      government: { rateBp: figure(5_000, '지원 비율'), maxKrw: figure(200_000_000, '지원 한도') },
      topUps: [
        {
          regionCode: 'jeonbuk',
          rateBp: figure(1_000, '전북 추가 지원 비율'),
          maxKrw: figure(40_000_000, '전북 추가 지원 한도'),
          provinceBp: figure(5_000, '전북 추가 지원의 도비와 시·군비 분담'),
        },
      ],
      inKind: {
        maxRateBp: figure(2_000, '현물 비율'),
        maxKrw: figure(40_000_000, '현물 한도'),
        kinds: figure(['cloud-fee', 'company-labour'], '현물 인정 항목'),
      },
      kindsRefusedAlone: figure(['company-labour'], '단독 신청'),
      supplierPool: figure('registered', '공급기업 자격'),
      maxMonths: figure(9, '사업 기간'),
    },
  ],
  roundingUnitKrw: ROUNDING,
  stages: ['application', 'plan'],
  form: [
    ...companyPages({
      name: '한빛정밀 주식회사',
      regionCode: 'gyeonggi',
      city: '안산시',
      address: '경기도 안산시 단원구 산단로 100',
      employees: 38,
      revenuesKrw: [6_800_000_000, 7_100_000_000, 7_700_000_000],
      averageRevenueKrw: 7_200_000_000,
      assetsKrw: 9_100_000_000,
      currentLevel: 'basic',
      hasBuildHistory: true,
    }),
    page('project', '사업 개요', '무엇을 어떤 수준까지 만들지 적습니다.', [
      { use: 'project.title', example: '절삭 공정 생산·품질 데이터 실시간 통합' },
      {
        use: 'project.summary',
        example: 'MES와 설비 데이터를 이어 생산과 품질을 실시간으로 보고 작업 조건을 자동으로 조정합니다.',
      },
      'project.targetLevel',
      'project.months',
      'project.withoutSupplier',
      'project.ownDevelopers',
    ]),
    page(
      'funding',
      '사업비',
      '총사업비와 현물을 적으면 누가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
      ['project.totalCostKrw', 'project.companyInKindKrw', 'project.inKindKinds'],
    ),
    page(
      'plan-overview',
      '현황과 범위',
      '지금의 문제와 이번에 만들 범위를 적습니다.',
      ['plan.asIsProblems', { use: 'plan.scope', example: '절삭 설비 12대의 MES 연계와 품질 데이터 통합' }],
      together,
    ),
    page(
      'plan-kpis',
      '성과지표',
      '구축 전후를 비교할 지표 2–5개와 가중치를 정합니다.',
      ['plan.kpis'],
      together,
    ),
    page(
      'plan-system',
      '시스템',
      '데이터와 기능, 기존 시스템과의 연계를 적습니다.',
      ['plan.dataInventory', 'plan.integration', 'plan.functionList'],
      together,
    ),
    page('plan-schedule', '추진 일정', '작업별 시작과 끝, 비중을 적습니다.', ['plan.schedule'], together),
    page(
      'plan-costs',
      '사업비 내역',
      '비목별로 누가 얼마를 내는지 나눕니다. 합계는 사업비 편성과 같아야 합니다.',
      [
        {
          use: 'plan.costLines',
          example: FACTORY_COST_LINES.map((line) => ({ ...line, localGovernmentKrw: 0 })),
        },
      ],
      together,
    ),
    ...LAST_PLAN_PAGES,
  ],
  documents: [...APPLICATION_DOCUMENTS, ...PLAN_DOCUMENTS],
  files: FILES,
  bonus: NO_BONUS,
  rubric: rubric([
    ['capability.company', '기업 역량', 15, '인력과 재무, 추진 의지를 평가합니다.'],
    ['capability.supplier', '공급기업 역량', 10, '공급기업의 실적과 투입 인력을 평가합니다.'],
    ['goal.targets', '목표', 25, '목표 수준과 성과지표가 알맞은지 평가합니다.'],
    ['content.system', '구축 내용', 30, '데이터와 기능, 연계가 목표에 맞는지 평가합니다.'],
    ['feasibility.schedule', '일정과 사업비', 20, '일정과 사업비가 실현 가능한지 평가합니다.'],
  ]),
  scoring: scoring(['technical', 'content', 'goal', 'feasibility', 'capability']),
});
