import { cited, type Cited } from '../../core/citation.ts';
import { DOCUMENT_FORMATS } from '../../core/codes.ts';
import type { FormFieldTerms, FormSectionTerms, OwnFieldTerms } from '../../core/form-terms.ts';
import { PORTAL_STANDARD, PRACTICE } from '../../core/portal-standard.ts';
import type {
  BonusTerms,
  DocumentTerms,
  FileTerms,
  RubricCriterion,
  ScoringTerms,
  Stage,
} from '../../core/terms.ts';
import type { TypeTerms } from '../../core/type-terms.ts';
import type { TermsFormat2, TypeFormat2 } from '../../terms/format-2.ts';

// 연습용 공고: what the practice notices have in common. Their figures are ours, and every page says so.

const practice = <T>(value: T, clause: string): Cited<T> => cited(value, PRACTICE.at(clause));

export { PRACTICE };

/** A figure of a practice notice. */
export const figure = practice;

/** Who may apply to any of them: as the notices of the ministry ask. */
export const COMPANY_CONDITIONS = {
  intakeWindow: practice('closed-at-both-ends', '접수 기간'),
  manufacturingDivisions: practice({ from: 10, to: 34 }, '지원 대상 (제조업)'),
  acceptedSizes: practice(['sme'], '지원 대상 (중소기업)'),
  acceptedBusinessStatuses: practice(['operating'], '지원 제외 대상 (휴·폐업)'),
  taxArrears: practice('excluded', '지원 제외 대상 (국세·지방세 체납)'),
  excludedBusinesses: practice(
    ['entertainment', 'lodging-restaurant', 'unwholesome-amusement'],
    '지원 제외 대상 (업종)',
  ),
  participationBan: practice('excluded', '지원 제외 대상 (참여제한)'),
  samePlanFunded: practice('excluded', '지원 제외 대상 (동일·유사 과제)'),
  blockingProjects: practice([], '동시수행 (연습용 공고에서는 막지 않음)'),
} satisfies Partial<TypeFormat2>;

/** 목표 수준: at least this one. */
export const targetFrom = (minimum: 'basic' | 'intermediate-1'): TypeTerms['targetLevel'] =>
  practice({ minimum, listedSteps: [] }, '목표 수준');

export const ROUNDING: Cited<number> = cited(1_000, PORTAL_STANDARD.at('사업비 절사 단위'));

const BYTES_50_MB = 52_428_800;

export const FILES: FileTerms = {
  formats: cited(DOCUMENT_FORMATS, PORTAL_STANDARD.at('제출 파일 형식')),
  maxBytes: cited(BYTES_50_MB, PORTAL_STANDARD.at('제출 파일 크기')),
};

export const NO_BONUS: BonusTerms = {
  items: [],
  maxItems: practice(0, '가점 (없음)'),
  maxPoints: practice(0, '가점 (없음)'),
};

/** 평가 방법: pass mark 60, three evaluators, ties by the order of the blocks. */
export const scoring = (tieBreak: readonly string[]): ScoringTerms => ({
  passMark: practice(60, '평가 합격선'),
  dropExtremesFrom: practice(5, '평점 산출'),
  tieBreak: practice(tieBreak, '동점자 처리'),
  quorum: practice(3, '평가 정족수'),
});

type Row = readonly [criterion: string, label: string, maxPoints: number, guide: string];

/** 평가 지표: a criterion is in the block before its point, or is a block of its own. */
export const rubric = (rows: readonly Row[]): RubricCriterion[] =>
  rows.map(([criterion, label, maxPoints, guide]) => ({
    criterion,
    label,
    block: criterion.split('.')[0] ?? criterion,
    maxPoints,
    guide,
    cite: PRACTICE.at('평가 지표'),
  }));

/** 한 단계 공고의 평가 지표. */
const ONE_STAGE_RUBRIC = rubric([
  ['need', '도입 필요성', 30, '현장의 문제와 도입이 필요한 까닭이 분명한지 평가합니다.'],
  ['plan', '추진 계획', 40, '무엇을 언제까지 어떻게 만들지 실현할 수 있게 적었는지 평가합니다.'],
  ['capability', '기업 역량', 30, '인력과 재무, 추진 의지를 평가합니다.'],
]);

const THREE_MONTHS_DAYS = 92;

const paper = (documentType: string, own: Partial<DocumentTerms> = {}): DocumentTerms => ({
  documentType,
  stage: 'application',
  by: 'applicant',
  required: true,
  requiredWhen: null,
  maxAgeDays: null,
  cite: PRACTICE.at('제출 서류'),
  ...own,
});

const issued = (documentType: string, own: Partial<DocumentTerms> = {}): DocumentTerms =>
  paper(documentType, { maxAgeDays: THREE_MONTHS_DAYS, ...own });

/** 제출 서류 of the application. */
export const APPLICATION_DOCUMENTS: readonly DocumentTerms[] = [
  issued('business-registration-certificate'),
  issued('national-tax-clearance'),
  issued('local-tax-clearance'),
  paper('size-certificate'),
  paper('financial-statements'),
];

/** 제출 서류 of a plan that a supplier takes part in. */
export const PLAN_DOCUMENTS: readonly DocumentTerms[] = [
  issued('supplier-business-registration-certificate', { stage: 'plan', by: 'supplier' }),
  paper('business-plan-attachment', { stage: 'plan', required: false }),
];

type Asked = string | FormFieldTerms;

/** A page of the form; a name stands for the field of the library as it is. */
export const page = (
  section: string,
  title: string,
  lead: string,
  fields: readonly Asked[],
  { stage = 'application', by = 'applicant' }: { stage?: Stage; by?: 'applicant' | 'both' } = {},
): FormSectionTerms => ({
  section,
  stage,
  title,
  by,
  lead,
  fields: fields.map((field) => (typeof field === 'string' ? { use: field } : field)),
});

/** A long text of the notice's own. */
export const statement = (field: string, label: string, hint: string, example: string): OwnFieldTerms => ({
  field,
  type: 'long-text',
  label,
  hint,
  required: true,
  maxLength: 2_000,
  example,
});

/** What a practice notice without a plan stage has, whichever program it is of. */
export const ONE_STAGE = {
  format: 2,
  year: 2026,
  roundingUnitKrw: ROUNDING,
  stages: ['application'],
  documents: APPLICATION_DOCUMENTS,
  files: FILES,
  bonus: NO_BONUS,
  rubric: ONE_STAGE_RUBRIC,
  scoring: scoring(['technical', 'plan', 'need', 'capability']),
} as const satisfies Partial<TermsFormat2>;

/** 도입 필요성과 추진 계획: what the evaluators of a single stage read. */
export const needAndApproach = (need: string, approach: string): OwnFieldTerms[] => [
  statement(
    'project.need',
    '도입 필요성',
    '지금 현장에서 무엇이 어렵고, 도입하면 무엇이 나아지는지 적습니다.',
    need,
  ),
  statement('project.approach', '추진 계획', '누가 언제까지 무엇을 하는지 적습니다.', approach),
];

/** What the examples say of the company, where the notice asks for another one than the library has. */
export interface ExampleCompany {
  name: string;
  regionCode: string;
  city: string;
  address: string;
  employees: number;
  revenuesKrw: readonly [number, number, number];
  averageRevenueKrw: number;
  assetsKrw: number;
  currentLevel: string;
  hasBuildHistory: boolean;
}

const EXAMPLE_YEARS = [2022, 2023, 2024] as const;

const annualResults = (revenuesKrw: ExampleCompany['revenuesKrw']) =>
  EXAMPLE_YEARS.map((year, index) => ({ year, revenueKrw: revenuesKrw[index] ?? 0 }));

/** 기업 정보, 사업장, 자격 확인: the facts that every notice decides on. */
export const companyPages = (one: ExampleCompany): FormSectionTerms[] => [
  page('company', '기업 정보', '도입기업의 기본 정보와 최근 3년 실적을 적습니다.', [
    { use: 'company.name', example: one.name },
    'company.corporateRegistrationNumber',
    'company.representativeName',
    'company.contactName',
    'company.contactPhone',
    'company.contactEmail',
    { use: 'company.regularEmployees', example: one.employees },
    { use: 'company.annualResults', example: annualResults(one.revenuesKrw) },
    { use: 'company.averageRevenueKrw', example: one.averageRevenueKrw },
    { use: 'company.totalAssetsKrw', example: one.assetsKrw },
    'company.independent',
  ]),
  page('site', '사업장과 업종', '구축할 공장과 업종을 적습니다.', [
    'company.ksicCode',
    { use: 'company.regionCode', example: one.regionCode },
    { use: 'company.city', example: one.city },
    { use: 'company.factoryAddress', example: one.address },
    'company.factoryStatus',
    'company.businessStatus',
  ]),
  page(
    'qualification',
    '자격 확인',
    '신청 자격을 판단하는 데 필요한 사실을 확인합니다. 해당하는 것이 없으면 없다고 답하세요.',
    [
      'company.sizeCertificate',
      'company.nationalTaxArrears',
      'company.localTaxArrears',
      'company.excludedBusiness',
      'company.underParticipationBan',
      'company.participationBannedUntil',
      'company.samePlanFunded',
      { use: 'company.hasBuildHistory', example: one.hasBuildHistory },
      { use: 'company.currentLevel', example: one.currentLevel },
      'company.previousGrants',
      'company.runningProjects',
    ],
  ),
];

/** A page of the plan is written by company and supplier. */
export const together = { stage: 'plan', by: 'both' } as const;

/** What every plan ends with: who does it, and what comes after. */
export const LAST_PLAN_PAGES: readonly FormSectionTerms[] = [
  page(
    'plan-organization',
    '추진 조직',
    '도입기업과 공급기업의 인력을 적습니다.',
    ['plan.organization'],
    together,
  ),
  page(
    'plan-operation',
    '교육·유지보수·안전',
    '구축 뒤의 운영과 안전, 보안을 적습니다.',
    ['plan.training', 'plan.maintenance', 'plan.safety', 'plan.security', 'plan.effects'],
    together,
  ),
];
