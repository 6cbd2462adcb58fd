import { LARGEST_COST_KRW } from '../core/fact-limits.ts';
import {
  choice,
  choices,
  column,
  date,
  numberColumn,
  table,
  yesNo,
  type FieldDraft,
} from './field-builders.ts';
import { isOneOf } from '../core/codes.ts';
import type { DecidableTerms } from '../core/terms.ts';
import { PROGRAMS } from '../programs/codes.ts';
import type { FieldOption, FormColumn } from './form.ts';
import * as options from './options.ts';

/** 자격 확인: the facts that decide who may apply. */
export function qualificationFields(terms: Asking): FieldDraft[] {
  const noticeYear = terms.year;
  const known = optionsFor(terms);
  return [
    choice('company.sizeCertificate', '중소·중견기업 확인서', options.SIZE_CERTIFICATE_OPTIONS, 'sme', {
      hint: '중소기업은 sminfo.mss.go.kr, 중견기업은 fomek.or.kr에서 발급합니다.',
    }),
    yesNo('company.nationalTaxArrears', '국세 체납이 있습니까?', false),
    yesNo('company.localTaxArrears', '지방세 체납이 있습니까?', false),
    choices('company.excludedBusiness', '지원 제외 업종', options.EXCLUDED_BUSINESS_OPTIONS, [], {
      hint: '해당하는 업종이 없으면 아무것도 고르지 말고 없다고 답하세요.',
    }),
    yesNo('company.underParticipationBan', '참여제한을 받은 적이 있습니까?', false, {
      hint: '사업관리시스템의 제재현황목록에서 확인합니다.',
    }),
    date('company.participationBannedUntil', '참여제한 마지막 날', null, {
      required: false,
      requiredWhen: { field: 'company.underParticipationBan', equals: true },
    }),
    yesNo('company.samePlanFunded', '같거나 비슷한 계획으로 정부 지원을 받았습니까?', false),
    yesNo('company.hasBuildHistory', '스마트공장 구축 또는 수준확인 이력이 있습니까?', true),
    choice('company.currentLevel', '현재 스마트공장 수준', options.LEVEL_OPTIONS, 'basic', {
      hint: '구축하거나 확인받은 수준 가운데 가장 높은 것입니다.',
    }),
    table('company.previousGrants', '이전 지원 이력', previousGrantColumns(noticeYear, known), [], {
      max: 50,
      hint: '스마트공장 관련 정부 지원을 모두 적습니다. 없으면 없다고 답하세요.',
    }),
    table('company.runningProjects', '수행 중인 과제', runningProjectColumns(noticeYear, known), [], {
      max: 50,
      hint: '지금 수행 중인 스마트공장 과제를 모두 적습니다. 없으면 없다고 답하세요.',
    }),
  ];
}

/** 연도: from the first smart factories that were paid for to the year of the notice. */
const yearColumn = (noticeYear: number): FormColumn =>
  numberColumn('year', '연도', 'integer', { min: 2014, max: noticeYear, unit: 'year' });

/** The notice whose form it is. */
type Asking = Pick<DecidableTerms, 'program' | 'programLabel' | 'year' | 'types'>;

/** 세부사업 and 유형 that can be named: those that the portal knows, and where it does not know the notice's own, those as well. */
function optionsFor({ program, programLabel, types }: Asking): Record<'programs' | 'types', FieldOption[]> {
  if (isOneOf(PROGRAMS, program))
    return { programs: options.PROGRAM_OPTIONS, types: options.PROJECT_TYPE_OPTIONS };
  const own = types.map(({ type, label }) => ({ value: type, label }));
  const others = options.PROJECT_TYPE_OPTIONS.filter(({ value }) => own.every((one) => one.value !== value));
  return {
    programs: [...options.PROGRAM_OPTIONS, { value: program, label: programLabel ?? program }],
    types: [...others, ...own],
  };
}

const previousGrantColumns = (noticeYear: number, known: ReturnType<typeof optionsFor>): FormColumn[] => [
  column('program', '세부사업', 'choice', { options: known.programs }),
  column('type', '유형', 'choice', { options: known.types, required: false }),
  yearColumn(noticeYear),
  column('targetLevel', '목표 수준', 'choice', { options: options.TARGET_LEVEL_OPTIONS, required: false }),
  numberColumn('governmentKrw', '정부지원금(원)', 'money', { min: 0, max: LARGEST_COST_KRW }),
  column('aiCells', 'AI 공정·기능', 'choices', { options: options.AI_CELL_OPTIONS, required: false }),
];

const runningProjectColumns = (noticeYear: number, known: ReturnType<typeof optionsFor>): FormColumn[] => [
  column('program', '세부사업', 'choice', { options: known.programs }),
  column('type', '유형', 'choice', { options: known.types, required: false }),
  yearColumn(noticeYear),
  column('buildEndsOn', '구축 종료일', 'date'),
];
