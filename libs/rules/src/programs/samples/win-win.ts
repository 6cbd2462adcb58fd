import { ONE_AT_A_TIME } from '../guide/concurrency.ts';
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
  statement,
  LAST_PLAN_PAGES,
  together,
} from './practice.ts';

const cost = (
  category: string,
  name: string,
  governmentKrw: number,
  leadCompanyKrw: number,
  companyCashKrw: number,
) => ({ category, name, governmentKrw, leadCompanyKrw, companyCashKrw, companyInKindKrw: 0 });

/** 4억 원: 1억 2,000만 원 each of government and lead company, 1억 6,000만 원 in cash. */
const COST_LINES = [
  cost('software-development', 'MES와 품질 이력 프로그램 개발', 66_000_000, 70_000_000, 74_000_000),
  cost('hardware', '설비 데이터 수집 장치 20대', 36_000_000, 40_000_000, 54_000_000),
  cost('software-purchase', '데이터베이스와 모니터링 소프트웨어', 12_000_000, 10_000_000, 18_000_000),
  cost('network', '현장 통신망', 6_000_000, 0, 14_000_000),
];

/** 대중소 상생형 고도화 (연습용): government and lead company 30 % each, what the lead company confirms; two stages. */
export const SAMPLE_WIN_WIN = fromFormat2({
  format: 2,
  program: 'win-win',
  year: 2026,
  cite: PRACTICE.at('대중소 상생형 (연습용)'),
  types: [
    {
      ...COMPANY_CONDITIONS,
      // The table of the AI-track notice speaks of this program too.
      blockingProjects: ONE_AT_A_TIME,
      type: 'advanced',
      label: '고도화',
      summary: '대기업(주관기관)과 정부가 비용을 함께 내어 협력사의 공장을 고도화합니다.',
      government: { rateBp: figure(3_000, '정부 지원 비율'), maxKrw: figure(120_000_000, '정부 지원 한도') },
      leadCompany: {
        rateBp: figure(3_000, '주관기관 부담 비율 (최소)'),
        maxKrw: figure(null, '주관기관 부담 금액 (확인한 만큼)'),
      },
      leadPledge: figure('required', '주관기관 출연 확인'),
      companyMaxRateBp: figure(4_000, '도입기업 부담 비율'),
      inKind: {
        maxRateBp: figure(0, '현물 (인정하지 않음)'),
        maxKrw: figure(0, '현물 (인정하지 않음)'),
        kinds: figure([], '현물 (인정하지 않음)'),
      },
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
    page('project', '사업 개요', '주관기관과 함께 무엇을 만들지 적습니다.', [
      { use: 'project.title', example: '납품 부품 생산·품질 이력 실시간 공유' },
      {
        use: 'project.summary',
        example:
          '주관기관에 납품하는 부품의 공정 조건과 검사 결과를 부품 번호로 이어 불량의 원인을 하루 안에 찾습니다.',
      },
      { use: 'project.targetLevel', example: 'intermediate-1' },
      'project.months',
      'project.withoutSupplier',
      'project.ownDevelopers',
      statement(
        'project.supplyChain',
        '주관기관과의 거래',
        '무엇을 얼마나 납품하는지, 이번 사업이 거래에 어떻게 도움이 되는지 적습니다.',
        '가전용 축 부품을 한 해 120만 개 납품합니다. 부품마다 검사 이력을 함께 보내면 주관기관의 입고 검사가 줄어듭니다.',
      ),
    ]),
    page(
      'funding',
      '사업비',
      '총사업비를 적으면 정부와 주관기관, 우리 회사가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
      [{ use: 'project.totalCostKrw', example: 400_000_000, hint: '회사 부담은 모두 현금입니다.' }],
    ),
    page(
      'plan-overview',
      '현황과 범위',
      '지금의 문제와 이번에 만들 범위를 적습니다.',
      [
        'plan.asIsProblems',
        { use: 'plan.scope', example: '가공·검사 설비 20대의 MES 연계와 품질 이력 관리' },
      ],
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
      '데이터와 기능, 주관기관·기존 시스템과의 연계를 적습니다.',
      ['plan.dataInventory', 'plan.integration', 'plan.functionList'],
      together,
    ),
    page('plan-schedule', '추진 일정', '작업별 시작과 끝, 비중을 적습니다.', ['plan.schedule'], together),
    page(
      'plan-costs',
      '사업비 내역',
      '비목별로 누가 얼마를 내는지 나눕니다. 합계는 사업비 편성과 같아야 합니다.',
      [{ use: 'plan.costLines', example: COST_LINES }],
      together,
    ),
    ...LAST_PLAN_PAGES,
  ],
  documents: [...APPLICATION_DOCUMENTS, ...PLAN_DOCUMENTS],
  files: FILES,
  bonus: NO_BONUS,
  rubric: rubric([
    ['capability.company', '기업 역량', 15, '인력과 재무, 추진 의지를 평가합니다.'],
    ['capability.partnership', '주관기관과의 협력', 20, '거래 관계와 주관기관의 참여가 분명한지 평가합니다.'],
    ['goal.targets', '목표', 20, '목표 수준과 성과지표가 알맞은지 평가합니다.'],
    ['content.system', '구축 내용', 30, '데이터와 기능, 연계가 목표에 맞는지 평가합니다.'],
    ['feasibility.schedule', '일정과 사업비', 15, '일정과 사업비가 실현 가능한지 평가합니다.'],
  ]),
  scoring: scoring(['technical', 'content', 'capability', 'goal', 'feasibility']),
});
