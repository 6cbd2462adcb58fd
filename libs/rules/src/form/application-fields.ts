import type { SmartLevel } from '../core/codes.ts';
import { FACT_LIMITS, LARGEST_COST_KRW, LARGEST_FIGURE_KRW } from '../core/fact-limits.ts';
import { bonusLabel, inKindLabel, mentoringLabel } from '../messages/labels.ts';
import { percent, wonInWords } from '../messages/format.ts';
import type { Figure } from '../core/citation.ts';
import type { NoticeTerms } from '../core/terms.ts';
import type { TypeTerms } from '../core/type-terms.ts';
import {
  choice,
  choices,
  column,
  integer,
  longText,
  money,
  numberColumn,
  optionsOf,
  table,
  text,
  yesNo,
  type FieldDraft,
} from './field-builders.ts';
import type { FormColumn } from './form.ts';
import * as options from './options.ts';
import { qualificationFields } from './qualification-fields.ts';

/** 양식 항목 of the application, with the limits that the notice sets. */
export const applicationFields = (terms: NoticeTerms, typeTerms: TypeTerms): FieldDraft[] => [
  ...companyFields(terms.year),
  ...SITE_FIELDS,
  ...qualificationFields(terms),
  ...projectFields(typeTerms),
  ...fundingFields(typeTerms),
  ...bonusFields(terms, typeTerms),
];

/** Below 100만 nothing is built; the check takes less, for who is only trying. */
const SMALLEST_COST_KRW = 1_000_000;
const PHONE_HINT = '숫자와 -만 적습니다. 예: 031-500-0000';

/** 최근 3년 실적: what the financial statements of a year say. */
const annualResultColumns = (noticeYear: number): FormColumn[] => [
  numberColumn('year', '연도', 'integer', {
    min: 2000,
    max: noticeYear - 1,
    unit: 'year',
  }),
  column('revenueKrw', '매출액(원)', 'money'),
  numberColumn('operatingProfitKrw', '영업이익(원, 적자는 음수)', 'money', {
    required: false,
    min: -LARGEST_FIGURE_KRW,
    max: LARGEST_FIGURE_KRW,
  }),
  column('exportKrw', '직접수출액(원)', 'money', { required: false }),
  numberColumn('debtRatioPercent', '부채비율(%)', 'decimal', {
    required: false,
    min: 0,
    max: 1_000_000,
    decimals: 2,
    unit: 'percent',
  }),
];

function companyFields(noticeYear: number): FieldDraft[] {
  const years = [noticeYear - 4, noticeYear - 3, noticeYear - 2];
  const revenues = [6_800_000_000, 7_100_000_000, 7_700_000_000];
  return [
    text('company.name', '기업명', '한빛정밀 주식회사', { maxLength: 100 }),
    text('company.corporateRegistrationNumber', '법인등록번호', '1101110012346', {
      required: false,
      maxLength: 14,
      format: 'corporate-number',
      hint: '법인만 적습니다. 숫자 13자리입니다.',
    }),
    text('company.representativeName', '대표자 성명', '김한빛', { maxLength: 50 }),
    text('company.contactName', '담당자 성명', '이도입', { maxLength: 50 }),
    text('company.contactPhone', '담당자 전화번호', '031-500-0000', {
      maxLength: 20,
      format: 'phone',
      hint: PHONE_HINT,
    }),
    text('company.contactEmail', '담당자 전자우편', 'contact@hanbit.test', {
      maxLength: 100,
      format: 'email',
    }),
    integer('company.regularEmployees', '상시근로자 수', 38, {
      ...FACT_LIMITS.regularEmployees,
      unit: 'people',
    }),
    table(
      'company.annualResults',
      '최근 3년 실적',
      annualResultColumns(noticeYear),
      years.map((year, index) => ({
        year,
        revenueKrw: revenues[index] ?? 0,
        operatingProfitKrw: 420_000_000,
        exportKrw: 0,
        debtRatioPercent: 95,
      })),
      { min: 3, max: 3, distinct: ['year'], hint: `${years[0]}–${years[2]}년 재무제표의 금액을 적습니다.` },
    ),
    money('company.averageRevenueKrw', '3년 평균 매출액', 7_200_000_000),
    money('company.totalAssetsKrw', '자산총액', 9_100_000_000),
    yesNo('company.independent', '중소기업 독립성 기준을 충족합니까?', true, {
      hint: '공시대상기업집단에 속하지 않고, 자산 5,000억 원 이상인 기업이 30 % 이상을 가진 최다출자자가 아니어야 합니다.',
    }),
  ];
}

const SITE_FIELDS: readonly FieldDraft[] = [
  text('company.ksicCode', '업종코드 (한국표준산업분류)', '25924', {
    maxLength: 6,
    hint: '사업자등록증의 제조업 업종코드 2–5자리입니다.',
  }),
  choice('company.regionCode', '공장이 있는 시·도', options.REGION_OPTIONS, 'gyeonggi', {
    hint: '공장이 있는 곳을 맡은 테크노파크가 신청을 심사합니다.',
  }),
  text('company.city', '시·군·구', '안산시', { maxLength: 50, hint: '예: 안산시, 포항시 남구' }),
  text('company.factoryAddress', '공장 주소', '경기도 안산시 단원구 산단로 100'),
  choice('company.factoryStatus', '공장 상태', options.FACTORY_STATUS_OPTIONS, 'operating', {
    hint: '건설 중이면 공장설립(계획)승인서와 건설 계획서를 함께 냅니다.',
  }),
  choice('company.businessStatus', '영업 상태', options.BUSINESS_STATUS_OPTIONS, 'operating'),
];

function projectFields({ targetLevel, maxMonths }: TypeTerms): FieldDraft[] {
  const minimum = targetLevel?.value.minimum ?? null;
  const example: SmartLevel = 'intermediate-1';
  return [
    text('project.title', '과제명', '절삭 공정 공구 마모 예측 AI 구축', { maxLength: 100 }),
    longText(
      'project.summary',
      '사업 요약',
      '가공 설비의 진동과 전류를 모아 공구 마모를 예측하고, 교체 시점을 작업자에게 알려 불량률을 낮춥니다.',
      { maxLength: 2_000 },
    ),
    choice('project.targetLevel', '목표 수준', options.TARGET_LEVEL_OPTIONS, example, {
      required: minimum !== null,
    }),
    integer('project.months', '사업 기간(개월)', maxMonths.value ?? 1, {
      min: 1,
      max: maxMonths.value ?? FACT_LIMITS.months.max,
      unit: 'months',
    }),
    choices('project.aiCells', 'AI 공정·기능', options.AI_CELL_OPTIONS, ['D2'], {
      min: 1,
      hint: '적용할 공정(A–G)과 AI 기능(1–5)을 고릅니다. 이전 연도에 지원받은 칸은 다시 고를 수 없습니다.',
    }),
    yesNo('project.withoutSupplier', '공급기업 없이 단독으로 신청합니까?', true, {
      hint: '자체 솔루션 개발 인력이 있을 때만 가능합니다. 공급기업을 지정하면 단독 신청으로 보지 않습니다.',
    }),
    longText('project.ownDevelopers', '자체 개발 인력', '전산팀 2명 (경력 7년, 5년), 데이터 분석 1명', {
      required: false,
      requiredWhen: { field: 'project.withoutSupplier', equals: true },
      maxLength: 1_000,
    }),
  ];
}

function fundingFields({ government, inKind }: TypeTerms): FieldDraft[] {
  const kinds = inKind?.kinds.value ?? [];
  return [
    money('project.totalCostKrw', '총사업비', 400_000_000, {
      min: SMALLEST_COST_KRW,
      max: LARGEST_COST_KRW,
      ...hintOf(limitText('정부지원금은 총사업비', government?.rateBp, government?.maxKrw)),
    }),
    money('project.companyInKindKrw', '기업부담금 중 현물', 40_000_000, {
      ...FACT_LIMITS.companyInKindKrw,
      ...hintOf(limitText('기업부담금', inKind?.maxRateBp, inKind?.maxKrw), ' 없으면 0을 적습니다.'),
    }),
    choices('project.inKindKinds', '현물 항목', optionsOf(kinds, inKindLabel), ['cloud-fee'], {
      required: false,
      hint: '현물이 있으면 반드시 고릅니다.',
    }),
  ];
}

/** Up to which rate and amount; null where either is not known. */
function limitText(of: string, rateBp?: Figure<number>, maxKrw?: Figure<number>): string | null {
  const rate = rateBp?.value ?? null;
  const most = maxKrw?.value ?? null;
  return rate === null || most === null
    ? null
    : `${of}의 ${percent(rate)} 이내, 최대 ${wonInWords(most)}입니다.`;
}

const hintOf = (text: string | null, more = ''): { hint?: string } =>
  text === null ? {} : { hint: `${text}${more}` };

function bonusFields(terms: NoticeTerms, { mentoring }: TypeTerms): FieldDraft[] {
  const codes = terms.bonus.items.map(({ code }) => code);
  const fields = [
    choices('project.bonusItems', '가점 항목', optionsOf(codes, bonusLabel), ['level-certificate'], {
      required: false,
      hint: `최대 ${terms.bonus.maxItems.value}개 항목, 합계 ${terms.bonus.maxPoints.value}점까지 인정됩니다.`,
    }),
  ];
  if (mentoring !== null) {
    const kinds = optionsOf([...mentoring.value, 'none'], mentoringLabel);
    fields.push(
      choice('project.mentoring', '제조DX멘토단', kinds, 'build-guidance', {
        hint: '사전기획, AX기획, 구축지도 가운데 하나를 받았거나 받아야 합니다.',
      }),
    );
  }
  return fields;
}
