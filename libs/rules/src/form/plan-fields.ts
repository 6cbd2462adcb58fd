import { FACT_LIMITS, LARGEST_COST_KRW } from '../core/fact-limits.ts';
import type { TypeTerms } from '../core/type-terms.ts';
import {
  choice,
  choices,
  column,
  longText,
  numberColumn,
  table,
  yesNo,
  type FieldDraft,
} from './field-builders.ts';
import { KPI_CATALOGUE, KPI_LIMITS } from './kpi-catalogue.ts';
import * as options from './options.ts';
import * as examples from './plan-examples.ts';

const SHARE = { min: 1, max: 100, unit: 'percent' } as const;
const COST = { min: 0, max: LARGEST_COST_KRW } as const;

/** 양식 항목 of the business plan, with the limits that the notice sets. */
export const planFields = (typeTerms: TypeTerms): FieldDraft[] => [
  ...OVERVIEW_FIELDS,
  kpiField(),
  ...systemFields(),
  scheduleField(typeTerms),
  costField(typeTerms),
  organizationField(),
  ...OPERATION_FIELDS,
  ...EFFECT_FIELDS,
];

const OVERVIEW_FIELDS: readonly FieldDraft[] = [
  longText('plan.asIsProblems', '현황과 문제점', examples.AS_IS_PROBLEMS),
  longText('plan.scope', '구축 범위', examples.SCOPE),
  choices('plan.aiCells', 'AI 공정·기능', options.AI_CELL_OPTIONS, ['D2'], {
    min: 1,
    hint: '신청서에서 고른 칸과 같아야 합니다.',
  }),
  longText('plan.aiFactoryRoadmap', 'AI공장 구축까지의 계획', examples.AI_FACTORY_ROADMAP, {
    hint: '데이터 수집·검증 뒤 AI공장을 어떻게 만들지 적습니다.',
  }),
];

function kpiField(): FieldDraft {
  const kpiOptions = KPI_CATALOGUE.map(({ code, group, label, core }) => ({
    value: code,
    label: `${group}. ${label}${core ? ' (핵심)' : ''}`,
  }));
  const weight = {
    min: KPI_LIMITS.minWeightPercent,
    max: KPI_LIMITS.maxWeightPercent,
    unit: 'percent',
  } as const;
  const columns = [
    column('code', '지표', 'choice', { options: kpiOptions }),
    column('unit', '단위'),
    column('before', '구축 전'),
    column('target', '목표'),
    numberColumn('weightPercent', '가중치(%)', 'integer', weight),
    column('method', '산식·측정 방법'),
    column('evidence', '구축 전 값의 근거'),
  ];
  return table('plan.kpis', '성과지표', columns, examples.KPIS, {
    min: KPI_LIMITS.minRows,
    max: KPI_LIMITS.maxRows,
    distinct: ['code'],
    hint: '핵심 지표를 하나 이상 고르고, 가중치는 각각 20–50 %, 합계 100 %로 정합니다.',
  });
}

function systemFields(): FieldDraft[] {
  const scenarioColumns = [
    column('cell', 'AI 공정·기능', 'choice', { options: options.AI_CELL_OPTIONS }),
    column('purpose', '목적'),
    column('technique', 'AI 기법'),
    column('input', '입력 데이터'),
    column('output', '출력'),
    column('effect', '효과'),
    column('verification', '검증 방법'),
  ];
  const dataColumns = [
    column('name', '데이터'),
    column('process', '공정', 'choice', { options: options.AI_PROCESS_OPTIONS }),
    column('source', '수집 지점'),
    column('collection', '수집 방식', 'choice', { options: options.COLLECTION_OPTIONS }),
    column('volume', '양과 주기'),
  ];
  const functionColumns = [
    column('name', '기능'),
    column('state', '구분', 'choice', { options: options.FUNCTION_STATE_OPTIONS }),
    column('description', '설명'),
  ];
  return [
    table('plan.aiScenarios', 'AI 적용 시나리오', scenarioColumns, examples.AI_SCENARIOS, {
      min: 1,
      max: 35,
      distinct: ['cell'],
    }),
    table('plan.dataInventory', '데이터 목록', dataColumns, examples.DATA_INVENTORY, { min: 1, max: 100 }),
    longText('plan.integration', '기존 시스템 연계', examples.INTEGRATION),
    table('plan.functionList', '기능 목록', functionColumns, examples.FUNCTION_LIST, { min: 1, max: 200 }),
  ];
}

function scheduleField({ maxMonths }: TypeTerms): FieldDraft {
  const months = { min: 1, max: maxMonths.value ?? FACT_LIMITS.months.max, unit: 'months' } as const;
  const columns = [
    column('task', '작업'),
    numberColumn('startMonth', '시작(개월)', 'integer', months),
    numberColumn('endMonth', '끝(개월)', 'integer', months),
    numberColumn('weightPercent', '비중(%)', 'integer', SHARE),
  ];
  return table('plan.schedule', '추진 일정', columns, examples.FACTORY_SCHEDULE, {
    min: 1,
    max: 50,
    hint: '비중의 합계는 100 %입니다.',
  });
}

function costField({ leadCompany, local, topUps }: TypeTerms): FieldDraft {
  const columns = [
    column('category', '비목', 'choice', { options: options.COST_CATEGORY_OPTIONS }),
    column('name', '내역'),
    numberColumn('governmentKrw', '정부지원금(원)', 'money', COST),
    ...(leadCompany === null ? [] : [numberColumn('leadCompanyKrw', '주관기관(원)', 'money', COST)]),
    ...(local === null && topUps.length === 0
      ? []
      : [numberColumn('localGovernmentKrw', '지방비(원)', 'money', COST)]),
    numberColumn('companyCashKrw', '기업 현금(원)', 'money', COST),
    numberColumn('companyInKindKrw', '기업 현물(원)', 'money', COST),
  ];
  return table('plan.costLines', '사업비 내역', columns, examples.FACTORY_COST_LINES, {
    min: 1,
    max: 200,
    hint: '부가가치세를 뺀 금액입니다. 현물은 도입기업 인건비와 클라우드에만 넣을 수 있습니다.',
  });
}

function organizationField(): FieldDraft {
  const columns = [
    column('affiliation', '소속', 'choice', { options: options.AFFILIATION_OPTIONS }),
    column('name', '성명'),
    column('position', '직위'),
    column('role', '맡은 일'),
    numberColumn('participationPercent', '참여율(%)', 'integer', SHARE),
  ];
  return table('plan.organization', '추진 인력', columns, examples.ORGANIZATION, {
    min: 1,
    max: 50,
    distinct: ['affiliation', 'name', 'position'],
    hint: '한 사람은 한 줄에 적습니다. 소속·성명·직위가 같은 다른 사람은 직위에 부서를 함께 적으세요.',
  });
}

const OPERATION_FIELDS: readonly FieldDraft[] = [
  longText('plan.training', '교육 계획', examples.TRAINING),
  longText('plan.maintenance', '유지보수 계획', examples.MAINTENANCE),
  longText('plan.failurePlan', '장애 유형별 대응', examples.FAILURE_PLAN),
  longText('plan.safety', '안전 계획', examples.SAFETY),
  longText('plan.security', '보안 계획', examples.SECURITY),
];

const EFFECT_FIELDS: readonly FieldDraft[] = [
  longText('plan.effects', '기대 효과', examples.EFFECTS),
  longText('plan.employmentPlan', '고용 계획', examples.EMPLOYMENT_PLAN),
  choice('plan.modelOrigin', 'AI 모델의 출처', options.MODEL_ORIGIN_OPTIONS, 'domestic'),
  yesNo('plan.dataSharingConsent', '제조 데이터를 표준 형식으로 공유하는 데 동의합니까?', true, {
    by: 'applicant',
    hint: '동의하지 않아도 평가에 불이익이 없습니다. 영업비밀은 공유하지 않습니다.',
  }),
  longText('plan.secrecy', '영업비밀 보호가 필요한 내용', examples.SECRECY, { required: false }),
];
