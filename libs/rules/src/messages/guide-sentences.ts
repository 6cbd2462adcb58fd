import type { FindingValues } from '../core/finding.ts';
import { WITH_LEAD_COMPANY } from '../programs/labels.ts';
import { regionLabel } from '../regions/regions.ts';
import { grouped, listOf, numberOf, object, subject, textOf, topic, won } from './format.ts';
import { leadCompanyLabel, levelLabel, projectScopeLabel } from './labels.ts';
import { askOffice, mend, met, says, type RuleSentences } from './sentence.ts';

const asIs = (text: string): string => text;
const level = (values: FindingValues, key: string): string => levelLabel(textOf(values, key));
const leads = (values: FindingValues): string => listOf(values, 'asked', leadCompanyLabel);
const fields = (values: FindingValues): string => listOf(values, 'labels', asIs);
const regions = (values: FindingValues): string => listOf(values, 'regions', regionLabel);
const cities = (values: FindingValues): string => listOf(values, 'cities', asIs);
const scopes = (values: FindingValues, key: string): string => listOf(values, key, projectScopeLabel);

/** `매출 2억 원 초과 50억 원 미만` as far as the notice says. */
function revenueLimits(values: FindingValues): string {
  const parts: string[] = [];
  if (values['aboveKrw'] !== null) parts.push(`${won(numberOf(values, 'aboveKrw'))} 초과`);
  if (values['belowKrw'] !== null) parts.push(`${won(numberOf(values, 'belowKrw'))} 미만`);
  return parts.join(' ');
}

const supportLimits = (values: FindingValues): string =>
  `같은 목표 수준에서 ${numberOf(values, 'maxTimes')}번, 합계 ${won(numberOf(values, 'maxKrw'))}까지`;

const WHO_PAYS: Readonly<Record<string, string>> = {
  government: '정부지원금',
  'lead-company': '주관기관 부담금',
  'local-government': '지방비',
};

/** `정부지원금 비율, 지방비 한도` from what a finding calls open. */
const openFigures = (values: FindingValues): string =>
  listOf(values, 'open', (what) => {
    const isRate = what.endsWith('-rate');
    const payer = WHO_PAYS[what.replace(/-(rate|cap)$/, '')] ?? what;
    return `${payer} ${isRate ? '비율' : '한도'}`;
  });

const COMPANY: Readonly<Record<string, RuleSentences>> = {
  'company-region': {
    inside: met((values) => `지원 지역(${cities(values) || regions(values)})에 있는 기업입니다.`),
    elsewhere: mend(
      (values) => `${regions(values)}에 있는 기업만 신청할 수 있습니다.`,
      says('공장이 있는 시·도의 사업을 확인하세요.'),
    ),
    'other-city': mend(
      (values) => `${regions(values)}의 ${cities(values)}에 있는 기업만 신청할 수 있습니다.`,
      says('공장이 있는 시·군의 사업을 확인하세요.'),
    ),
    missing: mend(
      (values) => `공장의 소재지를 몰라 판단할 수 없습니다. 지원 지역은 ${regions(values)}입니다.`,
      says('공장이 있는 시·도와 시·군·구를 고르세요.'),
    ),
    'city-missing': mend(
      (values) => `공장의 시·군·구를 몰라 판단할 수 없습니다. 지원 지역은 ${cities(values)}입니다.`,
      says('공장이 있는 시·군·구를 고르세요.'),
    ),
  },
  'industry-field': {
    inside: met((values) => `지원 분야(${textOf(values, 'label')})의 업종입니다.`),
    outside: mend(
      (values) => `지원 분야의 업종이 아닙니다. 지원 분야는 ${fields(values)}입니다.`,
      says('지원 분야의 제품을 함께 만든다면 그 업종코드로 다시 확인하세요.'),
    ),
    'not-by-code': mend(
      (values) => `업종코드만으로는 ${fields(values)} 분야에 드는지 알 수 없습니다.`,
      askOffice,
    ),
    missing: mend(
      (values) => `업종을 몰라 판단할 수 없습니다. 지원 분야는 ${fields(values)}입니다.`,
      says('한국표준산업분류 업종코드를 입력하세요.'),
    ),
  },
  'employees-below': {
    fewer: met(
      (values) =>
        `상시근로자가 ${grouped(numberOf(values, 'employees'))}명으로 ${numberOf(values, 'below')}명 미만입니다.`,
    ),
    'too-many': mend(
      (values) =>
        `상시근로자가 ${grouped(numberOf(values, 'employees'))}명입니다. ${numberOf(values, 'below')}명 미만이어야 합니다.`,
      says('근로자 수 제한이 없는 다른 사업을 확인하세요.'),
    ),
    missing: mend(
      (values) =>
        `상시근로자 수를 몰라 판단할 수 없습니다. ${numberOf(values, 'below')}명 미만이어야 합니다.`,
      says('상시근로자 수를 입력하세요.'),
    ),
  },
  'revenue-within': {
    within: met(
      (values) =>
        `평균 매출 ${topic(won(numberOf(values, 'revenueKrw')))} 기준(${revenueLimits(values)}) 안에 있습니다.`,
    ),
    'too-much': mend(
      (values) =>
        `평균 매출이 ${won(numberOf(values, 'revenueKrw'))}입니다. ${won(numberOf(values, 'belowKrw'))} 미만이어야 합니다.`,
      says('매출 제한이 없는 다른 사업을 확인하세요.'),
    ),
    'too-little': mend(
      (values) =>
        `평균 매출이 ${won(numberOf(values, 'revenueKrw'))}입니다. ${object(won(numberOf(values, 'aboveKrw')))} 넘어야 합니다.`,
      says('매출 기준은 확실하지 않으니 담당 기관에 문의하거나 다른 사업을 확인하세요.'),
    ),
    missing: mend(
      (values) => `평균 매출을 몰라 판단할 수 없습니다. 기준은 ${revenueLimits(values)}입니다.`,
      says('3년 평균 매출을 입력하세요.'),
    ),
  },
  'lead-company': {
    belongs: met((values) => `주관기관(${leadCompanyLabel(textOf(values, 'lead'))})의 협력사입니다.`),
    none: mend(
      (values) => `주관기관(${leads(values)})의 협력사만 신청할 수 있습니다.`,
      says(
        `거래하는 대기업이 ${WITH_LEAD_COMPANY}에 참여하는지 확인하거나, 협력사가 아니어도 되는 사업을 확인하세요.`,
      ),
    ),
    other: mend(
      (values) =>
        `${leadCompanyLabel(textOf(values, 'lead'))} 협력사입니다. 이 공고는 ${leads(values)}의 협력사만 신청할 수 있습니다.`,
      says(`거래하는 대기업의 ${WITH_LEAD_COMPANY} 공고를 확인하세요.`),
    ),
    missing: mend(
      (values) => `협력사인지 몰라 판단할 수 없습니다. 주관기관은 ${leads(values)}입니다.`,
      says('거래하는 대기업을 고르고, 없으면 없다고 답하세요.'),
    ),
  },
  'never-funded': {
    never: met(says('스마트공장 지원을 받은 적이 없습니다.')),
    funded: mend(
      (values) =>
        `스마트공장 지원을 이미 ${numberOf(values, 'count')}번 받았습니다. 처음 지원받는 기업만 신청할 수 있습니다.`,
      says('지원 이력이 있어도 신청할 수 있는 다른 사업을 확인하세요.'),
    ),
    missing: mend(
      says('이전 지원 이력을 몰라 처음 지원받는 기업인지 판단할 수 없습니다.'),
      says('이전 지원 이력을 입력하고, 없으면 없다고 답하세요.'),
    ),
  },
  'entry-level': {
    reached: met(
      (values) =>
        `현재 수준 ${topic(level(values, 'current'))} 이 사업의 시작 기준 ${level(values, 'minimum')} 이상입니다.`,
    ),
    below: mend(
      (values) =>
        `현재 수준 ${subject(level(values, 'current'))} 이 사업의 시작 기준 ${level(values, 'minimum')}보다 낮습니다.`,
      (values) => `${level(values, 'minimum')} 수준을 먼저 갖추고 수준확인을 받은 뒤 신청하세요.`,
    ),
    missing: mend(
      (values) => `현재 수준을 몰라 판단할 수 없습니다. ${level(values, 'minimum')} 이상이어야 합니다.`,
      says('사업관리시스템의 도입기업 지원현황에서 가장 높은 수준을 확인하여 입력하세요.'),
    ),
  },
};

const PROJECT: Readonly<Record<string, RuleSentences>> = {
  'level-step': {
    fits: met(
      (values) =>
        `현재 ${level(values, 'current')}에서 목표 ${level(values, 'target')}까지, 이 유형에 맞는 수준 이동입니다.`,
    ),
    'not-same': mend(
      (values) =>
        `현재 ${level(values, 'current')}에서 목표 ${level(values, 'target')}입니다. 이 유형은 지금과 같은 수준에서 더 갖추는 과제입니다.`,
      (values) => `목표 수준을 ${level(values, 'current')}에 맞추거나 수준 향상 유형을 고르세요.`,
    ),
    'nothing-yet': mend(
      says('아직 스마트공장이 없어 같은 수준에서 더 갖추는 이 유형에 맞지 않습니다.'),
      says('수준 향상 유형을 고르세요.'),
    ),
    'not-up': mend(
      (values) =>
        `현재 ${level(values, 'current')}에서 목표 ${level(values, 'target')}입니다. 이 유형은 수준을 올리는 과제입니다.`,
      says('목표 수준을 현재보다 높이거나 동일 수준 유형을 고르세요.'),
    ),
    missing: mend(
      says('현재 수준이나 목표 수준을 몰라 이 유형에 맞는지 판단할 수 없습니다.'),
      says('현재 수준과 목표 수준을 고르세요.'),
    ),
  },
  'project-scope': {
    covered: met((values) => `구축 범위에 ${subject(scopes(values, 'asked'))} 들어 있습니다.`),
    'left-out': mend(
      (values) =>
        `구축 범위에 ${subject(scopes(values, 'left'))} 빠져 있습니다. 이 사업은 ${object(scopes(values, 'asked'))} 구축해야 합니다.`,
      (values) => `구축 범위에 ${object(scopes(values, 'left'))} 더하세요.`,
    ),
    missing: mend(
      (values) =>
        `구축 범위를 몰라 판단할 수 없습니다. 이 사업은 ${object(scopes(values, 'asked'))} 구축해야 합니다.`,
      says('이번에 구축할 것을 모두 고르세요.'),
    ),
  },
  'support-count': {
    left: met((values) => `${supportLimits(values)} 지원받을 수 있고 아직 한도가 남았습니다.`),
    'times-used-up': mend(
      (values) => `${supportLimits(values)}인데 이미 ${numberOf(values, 'times')}번 지원받았습니다.`,
      says('목표 수준을 높이거나 다른 사업을 확인하세요.'),
    ),
    'money-used-up': mend(
      (values) => `${supportLimits(values)}인데 이미 ${won(numberOf(values, 'usedKrw'))}을 지원받았습니다.`,
      says('목표 수준을 높이거나 다른 사업을 확인하세요.'),
    ),
    unclear: mend(
      (values) =>
        `이전 지원의 수준이나 금액, 또는 목표 수준을 몰라 남은 한도를 확정할 수 없습니다. ${supportLimits(values)}입니다.`,
      says('이전 지원의 목표 수준과 정부지원금, 이번 목표 수준을 입력하세요.'),
    ),
    'jump-up': mend(
      (values) =>
        `도약(Jump-Up) 연계 지원을 받았습니다. 그 지원이 이 한도(${supportLimits(values)})에 드는지는 공개된 자료에 없습니다.`,
      askOffice,
    ),
    missing: mend(
      (values) =>
        `이전 지원 이력을 몰라 남은 한도를 확정할 수 없습니다. ${supportLimits(values)} 지원합니다.`,
      says('이전 지원 이력을 입력하고, 없으면 없다고 답하세요.'),
    ),
  },
  'support-published': {
    published: met(says('지원 비율과 한도가 공개되어 있습니다.')),
    'not-published': mend(
      (values) => `${subject(openFigures(values))} 공개된 자료에 없어 지원금을 계산할 수 없습니다.`,
      askOffice,
    ),
  },
};

/** Sentences of the conditions that only the programs of other offices have. */
export const GUIDE_SENTENCES: Readonly<Record<string, RuleSentences>> = { ...COMPANY, ...PROJECT };
