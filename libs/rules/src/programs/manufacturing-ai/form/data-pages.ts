import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { column, choice, longText, table, text } from '../../../form/field-builders.ts';
import { AI_CELL_OPTIONS } from '../../../form/options.ts';
import { answers, chosen, DATA, ifAny, note, planPage } from './own-fields.ts';

const LOCATIONS = answers({ server: '사내서버', pc: '개별PC', cloud: '클라우드', other: '기타' });

const OPERATIONS = table(
  'plan.aiOperations',
  'AI 기능로직 시나리오',
  [
    chosen('cell', 'AI 공정·기능', AI_CELL_OPTIONS),
    column('functionName', '기능명'),
    column('process', '적용 공정'),
    column('steps', '운영 시나리오', 'long-text'),
  ],
  [
    {
      cell: 'D2',
      functionName: '공구 마모 예측과 교체 지시',
      process: '절삭',
      steps:
        '① 가공 중 진동과 전류를 모읍니다\n② 모델이 남은 수명을 계산합니다\n③ 기준 아래면 작업자에게 알립니다\n④ 교체 뒤 실제 마모를 기록합니다\n⑤ 기록으로 모델을 다시 학습합니다',
    },
  ],
  {
    min: 1,
    max: 35,
    distinct: ['cell', 'functionName'],
    looksFor: 'AI 적용 시나리오가 현장에서 어떻게 돌아가는지 봅니다.',
  },
);

const PERFORMANCE = table(
  'plan.aiPerformance',
  'AI 성능수준 목표와 검증',
  [
    column('item', 'AI 성능항목'),
    column('unit', '단위'),
    column('target', '목표수준'),
    column('verification', '검증방법'),
  ],
  [
    {
      item: '공구 마모 예측 오차',
      unit: '%',
      target: '10 이하',
      verification: '3개월 실측 마모량과 예측값 비교',
    },
    { item: '교체 알림 정확도', unit: '%', target: '95 이상', verification: '교체한 공구의 마모 측정' },
  ],
  { min: 1, max: 50, distinct: ['item'], looksFor: '성능 목표와 검증 계획이 정량적인지 봅니다.' },
);

const OWNED_DATA = table(
  'plan.ownedData',
  '(기존) 제조 보유데이터 현황',
  [
    column('process', '공정'),
    column('equipment', '설비'),
    note('device', '디바이스'),
    column('dataType', '데이터 유형'),
    column('overview', '데이터 개요'),
    column('cycle', '수집주기'),
    column('volume', '보유규모'),
    chosen('location', '구축위치', LOCATIONS),
    note('remark', '연동 솔루션, 비고'),
  ],
  [
    {
      process: '절삭',
      equipment: 'CNC 12대',
      device: '바코드 단말기',
      dataType: '작업 실적',
      overview: '작업 수량과 불량 수량',
      cycle: '작업마다',
      volume: '3년 42만 건',
      location: 'server',
      remark: 'MES',
    },
  ],
  { required: false, max: 200, looksFor: '쓸 수 있는 데이터가 있거나 확보할 수 있는지 봅니다.' },
);

const COLLECTION_PLAN = table(
  'plan.collectionPlan',
  '(계획) AI 제조데이터 수집·구축 방안',
  [
    column('process', '공정'),
    column('equipment', '설비'),
    column('device', '디바이스'),
    column('dataType', '데이터 유형'),
    column('overview', '데이터 개요'),
    column('from', '수집 시작', 'month'),
    column('to', '수집 끝', 'month'),
    chosen('location', '구축위치', LOCATIONS),
    note('remark'),
  ],
  [
    {
      process: '절삭',
      equipment: 'CNC 12대',
      device: '가속도·전류 센서',
      dataType: '시계열',
      overview: '공구 마모 예측을 위한 주축 진동과 전류',
      from: '2026-08',
      to: '2026-12',
      location: 'server',
    },
  ],
  { min: 1, max: 200 },
);

const AUTONOMOUS = '자율적으로 적습니다.';

/** 2.5–2.7. AI와 데이터. */
export const DATA_PAGES: readonly FormSectionTerms[] = [
  planPage('plan-ai', 'AI 구축 계획', '어떤 AI를 어느 공정에 어떻게 들이는지 적습니다.', [
    longText(
      'plan.aiOverview',
      '기술개요와 모델 유형',
      '주축 진동과 전류의 시계열로 남은 공구 수명을 예측하는 회귀 모델입니다. 공장 서버에서 추론합니다.',
      { looksFor: '적용 범위, 모델 유형, 데이터 처리 방법이 분명한지 봅니다.' },
    ),
    longText(
      'plan.aiApplication',
      'AI 대상 공정과 적용 계획',
      '절삭 1라인 4대에 먼저 적용하고, 검증 뒤 12대로 넓힙니다.',
    ),
    longText(
      'plan.aiSystemDiagram',
      'AI 통합시스템 구성 설명',
      '수집기와 저장소, 학습 서버, 추론 서버, MES로 이루어집니다.',
      {
        hint: '그림은 사업계획서 첨부 자료로 냅니다.',
      },
    ),
    OPERATIONS,
    PERFORMANCE,
    choice(
      'plan.robotOrigin',
      '로봇의 출처',
      answers({ none: '로봇 없음', domestic: '국산', foreign: '외산', mixed: '국산과 외산 함께 사용' }),
      'none',
      { required: false },
    ),
    ifAny(
      'plan.modelName',
      'AI 모델과 개발사',
      '쓰는 모델과 만든 곳을 적습니다.',
      '공급기업이 개발한 시계열 회귀 모델',
    ),
  ]),
  planPage('plan-system', 'AI와 시스템', 'AI 적용 시나리오, 데이터 집계 포인트, 연계를 적습니다.', [
    'plan.aiScenarios',
    {
      use: 'plan.dataInventory',
      label: '데이터 집계 포인트',
      looksFor: '공정별 수집 지점과 자동·반자동·수동 방식이 알맞은지 봅니다.',
    },
    { use: 'plan.integration', looksFor: '기존 시스템과의 연계 방안을 봅니다.' },
  ]),
  planPage(
    'plan-data',
    '데이터 수집·검증',
    '가지고 있는 데이터와 새로 모을 데이터, 검증 방법을 적습니다.',
    [
      OWNED_DATA,
      COLLECTION_PLAN,
      longText(
        'plan.dataProcessing',
        '데이터 가공·처리 방안',
        '이상값을 거르고 1초 단위로 정렬하며, 가공 조건과 공구 번호를 붙여 학습 데이터로 만듭니다.',
        { hint: '필터링, 변환, 정제, 통합, 축소 가운데 하는 것을 적습니다.' },
      ),
      longText(
        'plan.dataValidation',
        '데이터 유효성 검증 방안',
        '빠진 값과 이상값의 비율을 날마다 재고, 3개월 데이터로 예측을 시험합니다.',
        { hint: AUTONOMOUS },
      ),
      {
        ...longText(
          'plan.dataManagement',
          '데이터 수집·저장·관리 방안',
          '수집기에서 시계열 저장소로 모으고, 품질 지표를 화면으로 관리하며, 3년 동안 보관합니다.',
          { hint: '데이터 수집·검증 유형에서 적습니다. 수집·관리 시스템의 기능도 함께 적습니다.' },
        ),
        types: [DATA],
      },
      text('plan.dataOwner', '데이터 관리 책임자', '이도입 생산팀장', { required: false, maxLength: 100 }),
    ],
    {
      checks: [
        {
          check: 'order',
          of: ['plan.collectionPlan.from', 'plan.collectionPlan.to'],
          message: '수집이 끝나는 달이 시작하는 달보다 빠릅니다.',
        },
      ],
    },
  ),
];
