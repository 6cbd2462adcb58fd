import type { FormFieldTerms, FormSectionTerms, FormTerms } from '../../core/form-terms.ts';
import type { Stage } from '../../core/terms.ts';
import { DATA_COST_LINES, DATA_SCHEDULE } from '../../form/plan-examples.ts';

// The form of the notices that were published in the first format, which did not state it.

const DATA = 'data-collection';

const page =
  (stage: Stage, by: 'applicant' | 'both') =>
  (
    section: string,
    title: string,
    lead: string,
    ...fields: (string | FormFieldTerms)[]
  ): FormSectionTerms => ({
    section,
    stage,
    title,
    by,
    lead,
    fields: fields.map((field) => (typeof field === 'string' ? { use: field } : field)),
  });

const application = page('application', 'applicant');
const plan = page('plan', 'both');

const PAGES: FormTerms = [
  application(
    'company',
    '기업 정보',
    '도입기업의 기본 정보와 최근 3년 실적을 적습니다.',
    'company.name',
    'company.corporateRegistrationNumber',
    'company.representativeName',
    'company.contactName',
    'company.contactPhone',
    'company.contactEmail',
    'company.regularEmployees',
    'company.annualResults',
    'company.averageRevenueKrw',
    'company.totalAssetsKrw',
    'company.independent',
  ),
  application(
    'site',
    '사업장과 업종',
    'AI를 적용할 공장과 업종을 적습니다.',
    'company.ksicCode',
    'company.regionCode',
    'company.city',
    'company.factoryAddress',
    'company.factoryStatus',
    'company.businessStatus',
  ),
  application(
    'qualification',
    '자격 확인',
    '신청 자격을 판단하는 데 필요한 사실을 확인합니다. 해당하는 것이 없으면 없다고 답하세요.',
    'company.sizeCertificate',
    'company.nationalTaxArrears',
    'company.localTaxArrears',
    'company.excludedBusiness',
    'company.underParticipationBan',
    'company.participationBannedUntil',
    'company.samePlanFunded',
    'company.hasBuildHistory',
    'company.currentLevel',
    'company.previousGrants',
    'company.runningProjects',
  ),
  application(
    'project',
    '사업 개요',
    '무엇을 어떤 수준까지 만들지 적습니다.',
    { use: 'project.title', exampleOf: { [DATA]: '절삭 공정 공구 마모 데이터 수집·검증' } },
    'project.summary',
    'project.targetLevel',
    'project.months',
    'project.aiCells',
    'project.withoutSupplier',
    'project.ownDevelopers',
  ),
  application(
    'funding',
    '사업비',
    '총사업비와 현물을 적으면 누가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
    { use: 'project.totalCostKrw', exampleOf: { [DATA]: 100_000_000 } },
    { use: 'project.companyInKindKrw', exampleOf: { [DATA]: 10_000_000 } },
    'project.inKindKinds',
  ),
  application(
    'bonus-mentoring',
    '가점·멘토링',
    '받을 수 있는 가점과 제조DX멘토단 참여를 고릅니다.',
    'project.bonusItems',
    'project.mentoring',
  ),
  plan(
    'plan-overview',
    '현황과 범위',
    '지금의 문제와 이번에 만들 범위를 적습니다.',
    'plan.asIsProblems',
    'plan.scope',
    'plan.aiCells',
    { use: 'plan.aiFactoryRoadmap', types: [DATA] },
  ),
  plan('plan-kpis', '성과지표', '구축 전후를 비교할 지표 2–5개와 가중치를 정합니다.', 'plan.kpis'),
  plan(
    'plan-system',
    'AI와 시스템',
    'AI 적용 시나리오, 데이터, 기능과 연계를 적습니다.',
    'plan.aiScenarios',
    'plan.dataInventory',
    'plan.integration',
    'plan.functionList',
  ),
  plan('plan-schedule', '추진 일정', '작업별 시작과 끝, 비중을 적습니다.', {
    use: 'plan.schedule',
    exampleOf: { [DATA]: DATA_SCHEDULE },
  }),
  plan(
    'plan-costs',
    '사업비 내역',
    '비목별로 정부지원금, 현금, 현물을 나눕니다. 합계는 사업비 편성과 같아야 합니다.',
    { use: 'plan.costLines', exampleOf: { [DATA]: DATA_COST_LINES } },
  ),
  plan('plan-organization', '추진 조직', '도입기업과 공급기업의 인력을 적습니다.', 'plan.organization'),
  plan(
    'plan-operation',
    '교육·유지보수·안전',
    '구축 뒤의 운영과 안전, 보안을 적습니다.',
    'plan.training',
    'plan.maintenance',
    'plan.failurePlan',
    'plan.safety',
    'plan.security',
  ),
  plan(
    'plan-effects',
    '효과와 정책',
    '기대 효과와 고용, 데이터 활용을 적습니다.',
    'plan.effects',
    'plan.employmentPlan',
    'plan.modelOrigin',
    'plan.dataSharingConsent',
    'plan.secrecy',
  ),
];

/** The form of a notice with these types: what is asked of others alone, and their examples, are no part of it. */
export const formFormat1 = (types: readonly string[]): FormTerms =>
  PAGES.map((section) => ({
    ...section,
    fields: section.fields
      .filter(({ types: asked }) => asked === undefined || asked.some((type) => types.includes(type)))
      .map((field) => ofTypes(field, types)),
  }));

function ofTypes(field: FormFieldTerms, types: readonly string[]): FormFieldTerms {
  if (!('use' in field) || field.exampleOf === undefined) return field;
  const { exampleOf, ...rest } = field;
  const kept = Object.entries(exampleOf).filter(([type]) => types.includes(type));
  return kept.length === 0 ? rest : { ...rest, exampleOf: Object.fromEntries(kept) };
}
