import { SMART_LEVELS } from '../core/codes.ts';
import type { FactChange } from '../core/decision.ts';
import type { ChangeableBy } from '../core/fact-edit.ts';
import type { JsonValue } from '../core/json.ts';
import type { IndustryName } from '../industries/industries.ts';
import { regionLabel } from '../regions/regions.ts';
import {
  codeOf,
  codesOf,
  countOf,
  instantOf,
  itemsOnlyIn,
  programAndYearOf,
  type WriteChange,
} from './change-values.ts';
import { day, moment, object, topic, toward, won } from './format.ts';
import { withIndustryName } from './industry-text.ts';
import {
  aiCellLabel,
  excludedBusinessLabel,
  inKindLabel,
  leadCompanyLabel,
  levelLabel,
  mentoringLabel,
  programLabel,
  projectScopeLabel,
} from './labels.ts';

const CHANGEABLE_BY_LABELS: Record<ChangeableBy, string> = {
  company: '기업이 바꿀 수 있음',
  time: '때가 되면 바뀜',
  nobody: '바꿀 수 없는 사실',
};

/** 변경 주체: who can change a fact. */
export const changeableByLabel = (code: ChangeableBy): string => CHANGEABLE_BY_LABELS[code];

const FIXED = '바꿀 수 없는 사실입니다';

const level = (value: JsonValue): string => levelLabel(codeOf(value));
const rank = (value: JsonValue): number => SMART_LEVELS.findIndex((known) => known === value);

const projects = (items: readonly JsonValue[]): string =>
  items
    .map(programAndYearOf)
    .map(({ program, year }) => `${year === null ? '' : `${String(year)}년 `}${programLabel(program)}`)
    .join(', ');

const listed = (items: readonly JsonValue[], label: (code: string) => string): string =>
  items.map((item) => label(codeOf(item))).join(', ');

const limit = ({ from, to }: FactChange): string => (countOf(to) < countOf(from) ? '이하' : '이상');

const certified = (size: JsonValue): string => (size === 'mid-sized' ? '중견기업' : '중소기업');

const says =
  (text: string): WriteChange =>
  () =>
    text;

/** What has to be different, by the field of the request body. */
export const CHANGE_SENTENCES: Readonly<Record<string, WriteChange>> = {
  asOf: ({ to, changeableBy }) =>
    changeableBy === 'time'
      ? `${moment(instantOf(to))}부터 신청할 수 있습니다. 그때까지 기다리면 됩니다.`
      : `접수가 ${moment(instantOf(to))}에 끝났습니다. 지나간 때는 되돌릴 수 없습니다.`,
  'company.ksicCode': ({ from, to }, industryName) => {
    const industry = (value: JsonValue): string => withIndustryName(codeOf(value), industryName);
    return `업종 ${topic(industry(from))} ${FIXED}. 이 공고는 다른 업종(예: ${industry(to)})의 기업이 대상입니다.`;
  },
  'company.regionCode': ({ from, to }) =>
    `${from === null ? '소재지는' : `소재지 ${topic(regionLabel(codeOf(from)))}`} ${FIXED}. 이 공고는 ${regionLabel(codeOf(to))}에 있는 기업이 대상입니다.`,
  'company.city': ({ from, to }) =>
    `${from === null ? '소재지는' : `소재지 ${topic(codeOf(from))}`} ${FIXED}. 이 공고는 ${codeOf(to)}에 있는 기업이 대상입니다.`,
  'company.businessStatus': ({ changeableBy }) =>
    changeableBy === 'company'
      ? '영업을 다시 시작하고 세무서에 재개업 신고를 하면 됩니다.'
      : `폐업한 것은 ${FIXED}. 영업 중인 사업자만 신청할 수 있습니다.`,
  'company.sizeCertificate': ({ from, to }) =>
    `${from === 'none' ? '확인서 발급이 거절된' : `${certified(from)} 확인서를 받은`} 것은 ${FIXED}. 이 공고는 ${certified(to)} 확인서를 받을 수 있는 기업이 대상입니다.`,
  'company.averageRevenueKrw': (change) =>
    `3년 평균 매출 ${topic(won(countOf(change.from)))} ${FIXED}. 이 공고는 매출 ${won(countOf(change.to))} ${limit(change)}인 기업이 대상입니다.`,
  'company.regularEmployees': (change) =>
    `상시근로자 ${String(countOf(change.from))}명은 ${FIXED}. 이 공고는 ${String(countOf(change.to))}명 ${limit(change)}인 기업이 대상입니다.`,
  'company.excludedBusiness': ({ from, to }) =>
    `${object(listed(itemsOnlyIn(from, to), excludedBusinessLabel))} 더 하지 않고 사업자등록을 정정하면 됩니다.`,
  'company.nationalTaxArrears': says('체납한 국세를 모두 내면 됩니다.'),
  'company.localTaxArrears': says('체납한 지방세를 모두 내면 됩니다.'),
  'company.participationBannedUntil': ({ from }) =>
    `참여제한이 ${day(codeOf(from))}에 끝나야 합니다. 그 뒤에 접수하는 공고에 신청하세요.`,
  'company.samePlanFunded': says('이미 지원받은 내용과 겹치지 않는 새 계획을 세우면 됩니다.'),
  'company.currentLevel': ({ from, to, changeableBy }) =>
    changeableBy === 'company'
      ? `먼저 공장을 ${level(to)} 수준까지 구축하거나 그 수준확인을 받으면 됩니다.`
      : `현재 수준 ${topic(level(from))} ${FIXED}. 이 유형은 지금 ${level(to)} 수준인 공장에 맞습니다.`,
  'company.hasBuildHistory': says('스마트공장 수준확인을 받아 이력을 만들면 됩니다.'),
  'company.previousGrants': ({ from, to }) =>
    `이전 지원 이력(${projects(itemsOnlyIn(from, to))})은 ${FIXED}. 이 지원을 받지 않은 기업이 대상입니다.`,
  'company.runningProjects': ({ from, to }) =>
    `수행 중인 과제(${projects(itemsOnlyIn(from, to))})의 기간은 협약으로 정해져 ${FIXED}. 과제를 마친 뒤 다음 공고에 신청하세요.`,
  'company.leadCompany': ({ to }) =>
    `어느 주관기관의 협력사인지는 ${FIXED}. 이 공고는 주관기관(예: ${leadCompanyLabel(codeOf(to))})의 협력사가 대상입니다.`,
  'project.targetLevel': ({ from, to }) =>
    from === null
      ? `목표 수준을 ${toward(level(to))} 정하면 됩니다.`
      : `목표 수준을 ${level(from)}에서 ${toward(level(to))} ${rank(to) > rank(from) ? '올리면' : '낮추면'} 됩니다.`,
  'project.months': ({ from, to }) =>
    `사업 기간을 ${String(countOf(from))}개월에서 ${String(countOf(to))}개월로 줄이면 됩니다.`,
  'project.companyInKindKrw': ({ from }) => `현물 ${object(won(countOf(from)))} 현금으로 바꾸면 됩니다.`,
  'project.inKindKinds': ({ to }) =>
    `현물 항목을 ${toward(codesOf(to).map(inKindLabel).join(', '))} 바꾸면 됩니다.`,
  'project.aiCells': ({ from, to }) =>
    itemsOnlyIn(to, from).length === 0
      ? `AI 공정·기능에서 ${object(listed(itemsOnlyIn(from, to), aiCellLabel))} 빼면 됩니다.`
      : `AI 공정·기능을 ${toward(codesOf(to).map(aiCellLabel).join(', '))} 바꾸면 됩니다.`,
  'project.withoutSupplier': ({ to }) =>
    to === true
      ? '자체 개발 인력으로 공급기업 없이 단독 신청하면 됩니다.'
      : '단독으로 신청하지 않고 공급기업과 함께 신청하면 됩니다.',
  'project.supplierInPool': says('공급기업이 Pool에 등록하거나, 등록된 공급기업을 고르면 됩니다.'),
  'project.mentoring': ({ to }) => `제조DX멘토단 ${object(mentoringLabel(codeOf(to)))} 받기로 하면 됩니다.`,
  'project.scopes': ({ from, to }) =>
    `구축 범위에 ${object(listed(itemsOnlyIn(to, from), projectScopeLabel))} 더하면 됩니다.`,
};

/** One change of the smallest change in words: what has to differ, or which fact cannot. */
export function changeSentence(change: FactChange, industryName: IndustryName): string {
  return CHANGE_SENTENCES[change.field]?.(change, industryName) ?? change.field;
}
