/** A page of the check: a few questions that belong together. */
export interface QuestionGroup {
  key: string;
  title: string;
  lead: string;
  fields: readonly string[];
}

/** Answered beside the form's own fields: which type, and whether the supplier is in the pool. */
export const TYPE_FIELD = 'project.type';
export const POOL_FIELD = 'project.supplierInPool';

/** The questions of the check in the order they are asked. */
export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  {
    key: 'company',
    title: '어떤 회사인가요?',
    lead: '사업자등록증의 업종과 지금 상태를 알려 주세요.',
    fields: [TYPE_FIELD, 'company.ksicCode', 'company.businessStatus', 'company.factoryStatus'],
  },
  {
    key: 'size',
    title: '회사 규모',
    lead: '중소·중견기업 확인서가 있는지가 중요합니다. 매출액과 직원 수는 몰라도 됩니다.',
    fields: ['company.sizeCertificate', 'company.regularEmployees', 'company.averageRevenueKrw'],
  },
  {
    key: 'exclusions',
    title: '신청할 수 없는 경우',
    lead: '하나라도 해당하면 신청할 수 없습니다. 미리 해결할 수 있는 것도 있습니다.',
    fields: [
      'company.nationalTaxArrears',
      'company.localTaxArrears',
      'company.excludedBusiness',
      'company.underParticipationBan',
      'company.participationBannedUntil',
      'company.samePlanFunded',
    ],
  },
  {
    key: 'history',
    title: '스마트공장 이력',
    lead: '전에 받은 지원과 지금 수준에 따라 목표와 남은 한도가 달라집니다.',
    fields: [
      'company.hasBuildHistory',
      'company.currentLevel',
      'company.previousGrants',
      'company.runningProjects',
    ],
  },
  {
    key: 'project',
    title: '무엇을 만들려고 하나요?',
    lead: '아직 정하지 않았다면 비워 두어도 됩니다.',
    fields: ['project.targetLevel', 'project.aiCells', 'project.months'],
  },
  {
    key: 'money',
    title: '비용',
    lead: '총사업비를 넣으면 정부와 우리 회사가 얼마씩 내는지 바로 계산합니다. 부가가치세는 뺀 금액입니다.',
    fields: ['project.totalCostKrw', 'project.companyInKindKrw', 'project.inKindKinds'],
  },
  {
    key: 'partners',
    title: '공급기업과 가점',
    lead: '시스템을 만들어 줄 공급기업, 멘토링, 가점을 알려 주세요.',
    fields: ['project.withoutSupplier', POOL_FIELD, 'project.mentoring', 'project.bonusItems'],
  },
];
