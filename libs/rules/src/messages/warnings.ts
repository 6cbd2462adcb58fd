import type { FundingPlan, RawFundingPlan, Warning } from '../core/decision.ts';
import type { FindingValues, RawWarning } from '../core/finding.ts';
import { corporateNumberDoubt, type CorporateNumberDoubt } from '../core/registration-numbers.ts';
import { listOf, numberOf, textOf, topic, toward, won } from './format.ts';
import { bonusLabel, levelLabel, programLabel, projectTypeLabel } from './labels.ts';

const CORPORATE_DOUBTS: Readonly<Record<CorporateNumberDoubt, string>> = {
  'not-13-digits': '법인등록번호는 숫자 13자리입니다. 등기부등본의 번호와 같은지 확인하세요.',
  'check-digit':
    '법인등록번호의 검증 숫자가 맞지 않습니다. 2025년 1월 31일 이후에 받은 번호라면 그대로 두고, 아니면 다시 확인하세요.',
};

/** What is doubtful about a 법인등록번호 in words, or null. */
export function corporateRegistrationNumberWarning(text: string): string | null {
  const doubt = corporateNumberDoubt(text);
  return doubt === null ? null : CORPORATE_DOUBTS[doubt];
}

/** The Korean sentences of the warnings by code; each has its English one in `en/`. */
export const KOREAN_WARNINGS: Readonly<Record<string, (values: FindingValues) => string>> = {
  'in-kind-above-cap': (values) =>
    `현물은 ${won(numberOf(values, 'maxKrw'))}까지 넣을 수 있습니다. 초과한 ${won(numberOf(values, 'excessKrw'))}은 현금으로 바꾸었습니다.`,
  'in-kind-above-total': (values) =>
    `현물 ${won(numberOf(values, 'askedKrw'))}이 총사업비 ${won(numberOf(values, 'totalCostKrw'))}보다 많습니다. 금액을 다시 확인하세요.`,
  'unusual-level-step': (values) =>
    `${levelLabel(textOf(values, 'current'))}에서 ${toward(levelLabel(textOf(values, 'target')))} 올리는 것은 공고가 예로 든 경로가 아닙니다. 신청은 할 수 있지만 구축 범위가 충분한지 확인하세요.`,
  'under-construction': () =>
    '공장이 건설 중이면 공장설립(계획)승인서와 건설 계획서를 함께 내야 하며, 사업 기간 안에 준공할 수 있어야 합니다.',
  'bonus-items-over-limit': (values) =>
    `가점은 가장 높은 ${numberOf(values, 'maxItems')}개 항목까지, 합계 ${numberOf(values, 'maxPoints')}점까지 인정됩니다.`,
  'bonus-item-not-offered': (values) => `이 공고에는 ${listOf(values, 'codes', bonusLabel)} 가점이 없습니다.`,
  'closed-with-running-project': () =>
    '휴업·폐업 상태인데 수행 중인 과제가 있습니다. 영업 상태와 수행 과제를 다시 확인하세요.',
  'level-without-build-history': (values) =>
    `현재 수준이 ${levelLabel(textOf(values, 'current'))}인데 구축·수준확인 이력이 없다고 답했습니다. 둘 중 하나를 다시 확인하세요.`,
  'grant-without-build-history': () =>
    '이전 지원 이력이 있는데 구축·수준확인 이력이 없다고 답했습니다. 둘 중 하나를 다시 확인하세요.',
  'grant-type-unknown': () =>
    '이전 지원이나 수행 중인 과제에 포털이 모르는 유형이 있어 다른 유형의 지원으로 보았습니다. 유형을 다시 확인하세요.',
  'application-excluded-beside': (values) =>
    `함께 신청한 ${numberOf(values, 'year')}년 ${programLabel(textOf(values, 'program'))} 과제와는 동시에 수행할 수 없습니다. 둘 다 심사를 받을 수 있지만 하나만 선정됩니다.`,
  'alone-with-supplier': () =>
    '단독 신청을 골랐는데 공급기업 등록 여부도 답했습니다. 공급기업이 있는지 다시 확인하세요.',
  'industry-of-earlier-revision': (values) =>
    `업종코드 ${topic(textOf(values, 'ksicCode'))} 10차 산업분류의 코드입니다. 11차에서는 ${textOf(values, 'successors')}에 해당합니다.`,
  'industry-section-mismatch': (values) =>
    `업종코드 ${textOf(values, 'ksicCode')}의 영문자와 숫자가 서로 맞지 않습니다. 제조업은 C로 시작합니다.`,
  'corporate-number-doubtful': (values) => CORPORATE_DOUBTS[textOf(values, 'reason') as CorporateNumberDoubt],
  'in-kind-not-published': () =>
    '이 사업의 현물 기준은 공개된 자료에 없어 현물을 모두 현금으로 계산했습니다. 공고문을 확인하세요.',
  'project-above-limit': (values) =>
    `총사업비 한도는 ${won(numberOf(values, 'maxKrw'))}입니다. 넘는 금액은 지원 대상이 아닐 수 있으니 총사업비를 줄이거나 담당 기관에 문의하세요.`,
  'company-share-above-limit': (values) =>
    `기업 부담은 ${won(numberOf(values, 'maxKrw'))}까지여야 하는데 ${won(numberOf(values, 'companyKrw'))}이 됩니다. 다른 부담 주체의 한도를 넘는 금액이니 총사업비를 줄이세요.`,
  'lead-company-below-least': (values) =>
    `주관기관은 ${won(numberOf(values, 'leastKrw'))} 이상 내야 하는데 ${won(numberOf(values, 'saidKrw'))}으로 되어 있습니다. 최소 금액으로 계산했습니다.`,
  'type-not-offered': (values) =>
    `이 공고에는 ${projectTypeLabel(textOf(values, 'type'))} 유형이 없어 공고가 정한 유형으로 판단했습니다.`,
};

/** A doubt in words. */
export function warningOf({ code, values, fields }: RawWarning): Warning {
  return { code, message: KOREAN_WARNINGS[code]?.(values) ?? code, fields: [...fields] };
}

/** 사업비 편성 with its doubts in words. */
export const planInWords = (plan: RawFundingPlan, inWords = warningOf): FundingPlan => ({
  ...plan,
  warnings: plan.warnings.map(inWords),
});
