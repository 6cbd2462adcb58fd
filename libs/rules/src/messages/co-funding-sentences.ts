import type { Citation } from '../core/citation.ts';
import type { PlannedMoney } from '../core/decision.ts';
import { nameOfKsicCode } from '../industries/industry-names.ts';
import type { RegionalSupport } from '../programs/regional-support.ts';
import { isInForce } from '../regions/co-funding/co-funding-for.ts';
import type { CoFundingBase, CoFundingRule } from '../regions/co-funding/co-funding.ts';
import { OPEN_REGIONS, REGIONAL_AI_TRANSITION } from '../regions/co-funding/open-regions.ts';
import { regionLabel } from '../regions/regions.ts';
import { percent, topic, won, wonInWords } from './format.ts';
import { levelLabel, payerLabel, programLabel, projectTypeLabel } from './labels.ts';

/** How everything is marked that no official document states. */
export const CHECK_NOTICE = '공고문 확인 필요';

/** A row on screen: what it is, in words, and where it stands. */
export interface CitedLine {
  title: string;
  text: string;
  cite: Citation;
}

const BASES: Readonly<Record<CoFundingBase, string>> = {
  'total-cost': '총사업비',
  'government-money': '정부지원금',
  'company-share': '기업부담금',
  'company-cash': '기업부담 현금',
};

const marked = (text: string, { confidence }: Citation): string =>
  confidence === 'official' ? text : `${text} (${CHECK_NOTICE})`;

/** 지방비 추가 지원 in Korean; one that is not in force on the day is named as a case of the past. */
export function describeCoFunding(rule: CoFundingRule, on: string): CitedLine {
  const sentences = [
    `${programText(rule)} 과제에 ${supportText(rule)}`,
    capText(rule),
    ...splitText(rule),
    ...targetText(rule),
    periodText(rule, on),
  ];
  return { title: rule.title, text: marked(sentences.join(' '), rule.cite), cite: rule.cite };
}

function programText({ program, programCite, types, levels }: CoFundingRule): string {
  const kinds = (types ?? []).map(projectTypeLabel);
  const targets = (levels ?? []).map((level) => `목표 수준 ${levelLabel(level)}`);
  const then = programCite.confidence === 'inferred' ? ['당시 정부 지원 사업으로 봄'] : [];
  const details = [...kinds, ...targets, ...then].join(', ');
  return details === '' ? programLabel(program) : `${programLabel(program)}(${details})`;
}

const supportText = ({ base, rateBp }: CoFundingRule): string =>
  rateBp.value === null
    ? '지방비를 더 지원합니다. 지원 비율은 공개된 자료에 없습니다.'
    : `${BASES[base]}의 ${percent(rateBp.value)}까지 지방비를 더 지원합니다.`;

const capText = ({ maxKrw }: CoFundingRule): string =>
  maxKrw.value === null
    ? '지원 한도는 공개된 자료에 없습니다.'
    : `지원 한도는 ${wonInWords(maxKrw.value)}입니다.`;

function splitText({ provinceBp: { value } }: CoFundingRule): string[] {
  if (value === null) return [];
  return [
    value === 10_000
      ? '시·도가 모두 부담합니다.'
      : `시·도가 ${percent(value)}, 시·군·구가 ${percent(10_000 - value)}를 부담합니다.`,
  ];
}

function targetText({ industryCodes, quota }: CoFundingRule): string[] {
  const industries = (industryCodes ?? []).map((code) => nameOfKsicCode(code) ?? code).join(', ');
  return [
    ...(industries === '' ? [] : [`지원 업종은 ${industries}입니다.`]),
    ...(quota.value === null ? [] : [`지원 기업은 ${quota.value}개사입니다.`]),
  ];
}

function periodText(rule: CoFundingRule, on: string): string {
  const first = rule.from.slice(0, 4);
  const last = rule.until.slice(0, 4);
  const years = `${first === last ? first : `${first}–${last}`}년`;
  const guessed = rule.periodCite.confidence === 'inferred' ? '(연도는 추정)' : '';
  return isInForce(rule, on)
    ? `${years}${guessed}에 적용합니다.`
    : `${years}${guessed}의 지난 사례입니다. 올해 공고를 확인하세요.`;
}

/** 지방비 자료가 없는 지역: whom to ask; null where something is known. */
export function describeOpenRegion({ open, regionCode, technoParks }: RegionalSupport): CitedLine | null {
  if (!open) return null;
  const parks = technoParks.map(({ name, phone }) => `${name}(${phone})`).join(' 또는 ');
  return {
    title: '지방비 지원',
    text: `${regionLabel(regionCode)}의 공개된 지방비 자료를 찾지 못했습니다. ${parks}에 문의하세요.`,
    cite: OPEN_REGIONS.cite,
  };
}

/** 지역주도형 AI 대전환: what the region takes part in; null for all others. */
export function describeAiTransition({ inAiTransition, regionCode }: RegionalSupport): CitedLine | null {
  if (!inAiTransition) return null;
  const { regions, governmentMaxRateBp, localMinRateBp, firstYear, lastYear } = REGIONAL_AI_TRANSITION;
  const shares = `국비 ${percent(governmentMaxRateBp.value)} 이내, 지방비 등 ${percent(localMinRateBp.value)} 이상`;
  const text = `${topic(regionLabel(regionCode))} ${firstYear}–${lastYear}년 지역주도형 AI 대전환을 추진합니다(${shares}). 지역이 받는 사업이므로 기업은 직접 신청하지 않고, 세부 지원은 관할 테크노파크에 문의하세요.`;
  return { title: '지역주도형 AI 대전환', text: marked(text, regions.cite), cite: regions.cite };
}

/** 재원 배분 in Korean in the order of the plan, the company's part as cash and in kind. */
export function describeFundingPlan(plan: PlannedMoney): readonly CitedLine[] {
  const line = (title: string, amountKrw: number, cite: Citation): CitedLine => ({
    title,
    text: marked(won(amountKrw), cite),
    cite,
  });
  return plan.lines.flatMap(({ payer, amountKrw, citation }) => {
    if (payer !== 'company') return [line(payerLabel(payer), amountKrw, citation)];
    const parts = [
      { kind: '현금', partKrw: plan.companyCashKrw },
      { kind: '현물', partKrw: plan.companyInKindKrw },
    ];
    return parts
      .filter(({ partKrw }) => partKrw > 0)
      .map(({ kind, partKrw }) => line(`${payerLabel(payer)}(${kind})`, partKrw, citation));
  });
}
