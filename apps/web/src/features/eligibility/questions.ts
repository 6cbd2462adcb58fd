import type { CheckWords } from '../../i18n/check-ko.ts';

/** A page of the check: a few questions that belong together. Its title and lead stand with the words of the check. */
export interface QuestionGroup {
  key: keyof CheckWords['group'];
  fields: readonly string[];
}

/** Answered beside the form's own fields: which type, the business number, and whether the supplier is in the pool. */
export const TYPE_FIELD = 'project.type';
export const POOL_FIELD = 'project.supplierInPool';
export const BUSINESS_NUMBER_FIELD = 'company.businessRegistrationNumber';
export const CORPORATE_NUMBER_FIELD = 'company.corporateRegistrationNumber';

export const COST_FIELD = 'project.totalCostKrw';
/** Beside the answers: that the cost is typical (어림), not the company's own, and the questions that were answered with 모르겠습니다. */
export const TYPICAL_COST = 'check.typicalCost';
export const UNSURE = 'check.unsure';

export const INDUSTRY_FIELD = 'company.ksicCode';

/** Read by linked support alone, which is no decision: asked only of those who want to answer everything. */
const INDUSTRIAL_COMPLEX_FIELD = 'company.inIndustrialComplex';

/** The place is one question with two answers: choosing a district answers both. */
export const REGION_FIELD = 'company.regionCode';
export const CITY_FIELD = 'company.city';

/** 세 가지 질문: the first ones, which give money. */
export const FIRST_QUESTIONS: readonly string[] = [INDUSTRY_FIELD, REGION_FIELD, COST_FIELD];

/** 중소·중견기업 확인서 and the figures by which one can guess what it will say. */
export const CERTIFICATE_FIELD = 'company.sizeCertificate';
export const SIZE_FIGURES = [
  'company.averageRevenueKrw',
  'company.totalAssetsKrw',
  'company.independent',
  'company.regularEmployees',
] as const;

/** The questions of the check in the order they are asked. */
export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  {
    key: 'company',
    fields: [
      BUSINESS_NUMBER_FIELD,
      CORPORATE_NUMBER_FIELD,
      TYPE_FIELD,
      INDUSTRY_FIELD,
      REGION_FIELD,
      'company.businessStatus',
      'company.factoryStatus',
      INDUSTRIAL_COMPLEX_FIELD,
    ],
  },
  { key: 'size', fields: [CERTIFICATE_FIELD, ...SIZE_FIGURES] },
  {
    key: 'exclusions',
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
    fields: [
      'company.hasBuildHistory',
      'company.currentLevel',
      'company.previousGrants',
      'company.runningProjects',
    ],
  },
  {
    key: 'project',
    fields: ['project.targetLevel', 'project.scopes', 'project.aiCells', 'project.months'],
  },
  {
    key: 'money',
    fields: ['project.totalCostKrw', 'project.companyInKindKrw', 'project.inKindKinds'],
  },
  {
    key: 'partners',
    fields: [
      'company.leadCompany',
      'project.withoutSupplier',
      POOL_FIELD,
      'project.mentoring',
      'project.bonusItems',
    ],
  },
];
