import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { column, longText, numberColumn, table } from '../../../form/field-builders.ts';
import { COLLECTION_OPTIONS, LEVEL_OPTIONS } from '../../../form/options.ts';
import { amount, answers, chosen, DATA, ifAny, note, planPage } from './own-fields.ts';

const YEAR = { min: 2000, max: 2100, unit: 'year' } as const;

const YEARS = table(
  'plan.typeYears',
  '사업수행 유형',
  [
    chosen('type', '유형', answers({ 'data-collection': '데이터 수집·검증', 'ai-factory': 'AI공장 구축' })),
    numberColumn('year', '수행년도', 'integer', YEAR),
    amount('totalKrw', '사업비(원)'),
  ],
  [{ type: 'ai-factory', year: 2026, totalKrw: 400_000_000 }],
  {
    max: 10,
    hint: '이번 유형을 적고, 전에 데이터 수집·검증을 했으면 그 해와 사업비도 적습니다.',
  },
);

const NEED = longText(
  'plan.need',
  '스마트공장 구축 필요성',
  '공구 마모로 생기는 불량이 전체 불량의 절반을 넘습니다. 교체 시점을 미리 알아야 불량과 공구비를 함께 줄일 수 있습니다.',
  { looksFor: '현장의 문제를 바르게 분석하고 AI로 풀기에 알맞은지 봅니다.' },
);

const SCOPE_LEVELS = table(
  'plan.scopeLevels',
  '주요 내용과 목표 수준',
  [
    column('content', '주요 내용'),
    chosen('before', '현 수준', LEVEL_OPTIONS),
    chosen('target', '목표 수준', LEVEL_OPTIONS),
  ],
  [
    { content: '절삭 설비 12대의 데이터 자동 수집', before: 'basic', target: 'intermediate-1' },
    { content: '공구 마모 예측과 교체 지시', before: 'none', target: 'intermediate-1' },
  ],
  {
    max: 50,
    hint: 'ICT 미적용, 기초, 중간1, 중간2, 고도의 차례입니다. 고도는 공장 전반의 완전자율화입니다.',
    looksFor: '목표 수준에 견주어 구축 범위가 알맞은지 봅니다.',
  },
);

const HISTORY = table(
  'plan.buildHistory',
  '과거 스마트공장 구축 이력',
  [
    chosen('kind', '구분', answers({ self: '자체구축', government: '정부지원', local: '지자체지원' })),
    numberColumn('year', '연도', 'integer', YEAR),
    column('name', '사업명'),
    amount('governmentKrw', '정부(원)'),
    amount('localKrw', '지자체(원)'),
    amount('selfKrw', '자체 부담(원)'),
    column('content', '주요 구축 내용', 'long-text'),
  ],
  [
    {
      kind: 'government',
      year: 2021,
      name: '스마트공장 보급·확산',
      governmentKrw: 50_000_000,
      localKrw: 0,
      selfKrw: 50_000_000,
      content: 'MES 도입, 바코드로 작업 실적 수집',
    },
  ],
  {
    required: false,
    max: 50,
    hint: '현재 수준이 기초 이상이면 꼭 적습니다. 지원 없이 지은 것은 정부와 지자체를 0원으로 적습니다.',
  },
);

const CHAIN = [
  longText(
    'plan.valueChainBefore',
    '가치사슬과 공정 흐름: 지금',
    '수주 → 자재 입고 → 절삭 → 세척 → 검사 → 포장 → 출하. 절삭의 공구 교체와 검사 기록은 종이로 합니다.',
    { hint: '그림은 사업계획서 첨부 자료로 냅니다. 여기에는 말로 적습니다.' },
  ),
  longText(
    'plan.valueChainAfter',
    '가치사슬과 공정 흐름: 구축 뒤',
    '절삭 설비의 진동과 전류로 마모를 예측하여 MES가 교체를 지시하고, 검사 결과가 모델로 되돌아갑니다.',
  ),
];

const PROCESS_TARGETS = table(
  'plan.processTargets',
  '주요 공정별 스마트化 추진 목표',
  [
    column('process', '공정 (관리사항)'),
    column('content', '스마트시스템 적용 내용', 'long-text'),
    chosen('collection', '데이터 수집', COLLECTION_OPTIONS),
    chosen('automation', '자동화', answers({ full: '전체', partial: '일부', manual: '수동' })),
    column('realTimeControl', '실시간 제어', 'boolean'),
    note('links', '타 공정과의 데이터 연계'),
    note('solutions', '연계 솔루션, 연계 데이터'),
    column('isAiTarget', 'AI 대상 공정', 'boolean'),
  ],
  [
    {
      process: '절삭',
      content: '주축 진동과 전류를 실시간으로 모아 공구 마모를 예측하고 교체를 지시합니다.',
      collection: 'automatic',
      automation: 'partial',
      realTimeControl: true,
      links: '검사, 수발주',
      solutions: 'MES 작업 지시',
      isAiTarget: true,
    },
    {
      process: '검사',
      content: '검사 측정값을 자동으로 모아 예측과 견줍니다.',
      collection: 'semi-automatic',
      automation: 'partial',
      realTimeControl: false,
      links: '절삭',
      solutions: 'MES 품질',
      isAiTarget: false,
    },
  ],
  {
    min: 1,
    max: 100,
    distinct: ['process'],
    hint: '자동은 사람 없이 실시간으로 들어오는 것, 반자동은 사람이 끼거나 실시간이 아닌 것, 수동은 엑셀 같은 손작업입니다. 최종점검의 기준이 됩니다.',
    looksFor: '공정별 목표가 쓸모 있고 충분한지, 수집 방식이 알맞은지 봅니다.',
  },
);

const KPI_BENEFITS = table(
  'plan.kpiBenefits',
  '성과지표별 효과 금액',
  [
    column('indicator', '지표'),
    note('process', '대상 공정'),
    amount('yearlyKrw', '한 해 효과(원)'),
    column('ground', '산출 근거', 'long-text'),
  ],
  [
    {
      indicator: '공정불량률',
      process: '절삭',
      yearlyKrw: 80_000_000,
      ground: '줄어드는 불량 4,000개 × 개당 20,000원',
    },
  ],
  { required: false, max: 20, looksFor: '지표의 근거와 산식, 효과 금액이 타당한지 봅니다.' },
);

/** 1. 구축 개요와 목표. */
export const GOAL_PAGES: readonly FormSectionTerms[] = [
  planPage('plan-overview', '현황과 범위', '지금의 문제와 이번에 만들 범위를 적습니다.', [
    YEARS,
    NEED,
    'plan.asIsProblems',
    'plan.scope',
    SCOPE_LEVELS,
    'plan.aiCells',
    { use: 'plan.aiFactoryRoadmap', types: [DATA] },
  ]),
  planPage(
    'plan-history',
    '과거 구축 이력',
    '지금까지 지은 스마트공장과 그 사업비를 적습니다. 없으면 비워 둡니다.',
    [HISTORY],
    {
      figures: [
        {
          name: 'historyTotal',
          label: '과거 총사업비',
          how: 'sum',
          of: ['plan.buildHistory.governmentKrw', 'plan.buildHistory.localKrw', 'plan.buildHistory.selfKrw'],
          type: 'money',
        },
      ],
    },
  ),
  planPage('plan-value-chain', '가치사슬', '구축 전후의 가치사슬과 공정 흐름을 적습니다.', CHAIN),
  planPage(
    'plan-process-targets',
    '공정별 목표',
    '공정마다 데이터 수집과 자동화를 어디까지 할지 적습니다.',
    [PROCESS_TARGETS],
    {
      checks: [
        {
          check: 'count',
          of: ['plan.processTargets.isAiTarget'],
          is: true,
          least: 1,
          message: 'AI 대상 공정이 하나는 있어야 합니다.',
        },
      ],
    },
  ),
  planPage('plan-kpis', '성과지표', '구축 전후를 비교할 지표 2–5개와 가중치를 정합니다.', [
    {
      use: 'plan.kpis',
      looksFor: '성과지표가 AI 도입 목표와 이어지는지, 구축 전 값의 근거가 있는지 봅니다.',
    },
    KPI_BENEFITS,
    ifAny(
      'plan.kpiDashboard',
      '성과지표 관리 화면',
      '시스템 안의 대시보드에서 성과지표를 어떻게 보여 줄지 적습니다.',
      'MES 첫 화면에 공정불량률, 시간당 생산량, 설비가동률을 날마다 보여 줍니다.',
    ),
  ]),
];
