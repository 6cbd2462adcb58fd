import { cited } from '../core/citation.ts';
import { REGION_CODES } from '../core/codes.ts';
import { decide } from '../engine/decide.ts';
import { REGIONAL_NOTICES } from '../programs/regional-notices.ts';
import { regionalSupportOf } from '../programs/regional-support.ts';
import type { CoFundingRule } from '../regions/co-funding/co-funding.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import {
  CHECK_NOTICE,
  describeAiTransition,
  describeCoFunding,
  describeFundingPlan,
  describeOpenRegion,
} from './co-funding-sentences.ts';

const TODAY = '2026-11-21';

const ruleOf = (id: string): CoFundingRule => {
  const rule = CO_FUNDING_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`No rule ${id}`);
  return rule;
};

const textOf = (id: string, on = TODAY): string => describeCoFunding(ruleOf(id), on).text;

it('says what is in force', () => {
  expect(textOf('2025-jeonbuk-region-specialized')).toBe(
    '지역특화형(고도화) 과제에 총사업비의 20 %까지 지방비를 더 지원합니다. 지원 한도는 8,000만 원입니다. 시·도가 모두 부담합니다. 지원 업종은 식료품 제조업, 음료 제조업입니다. 지원 기업은 20개사입니다. 2025–2026년에 적용합니다. (공고문 확인 필요)',
  );
});

it('names a case of the past as such, and what is not known of it', () => {
  expect(textOf('2022-jeonbuk')).toBe(
    '정부형 고도화(당시 정부 지원 사업으로 봄) 과제에 총사업비의 15 %까지 지방비를 더 지원합니다. 지원 한도는 공개된 자료에 없습니다. 2022년의 지난 사례입니다. 올해 공고를 확인하세요. (공고문 확인 필요)',
  );
  expect(textOf('2021-ulsan-intermediate-2')).toContain('(목표 수준 중간2, 당시 정부 지원 사업으로 봄)');
  expect(textOf('2022-incheon')).toContain('기업부담 현금의 20 %까지');
  expect(textOf('2022-incheon')).toContain('2022–2023년(연도는 추정)의 지난 사례입니다.');
  expect(textOf('2019-daejeon')).toContain('기업부담금의 20 %까지');
});

it('says how province and city share it', () => {
  const { cite } = ruleOf('2022-jeonbuk');
  const split = { ...ruleOf('2022-jeonbuk'), provinceBp: cited(3_000, cite), rateBp: cited(null, cite) };
  const { text } = describeCoFunding(split, TODAY);
  expect(text).toContain('시·도가 30 %, 시·군·구가 70 %를 부담합니다.');
  expect(text).toContain('지원 비율은 공개된 자료에 없습니다.');
});

it('does not mark what is official', () => {
  const rule = ruleOf('2022-jeonbuk');
  const official = { ...rule, cite: { ...rule.cite, confidence: 'official' as const } };
  expect(describeCoFunding(official, TODAY).text).not.toContain(CHECK_NOTICE);
});

it.each(CO_FUNDING_RULES.map((rule) => [rule.id, rule] as const))(
  'has whole sentences for %s',
  (_id, rule) => {
    for (const on of [rule.from, TODAY]) {
      const { title, text, cite } = describeCoFunding(rule, on);
      expect(title).toMatch(/[가-힣]/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|government|company|cost|basic|advanced/);
      expect(text).toMatch(/\(공고문 확인 필요\)$/);
      expect(cite).toBe(rule.cite);
    }
  },
);

it('sends a company of an open region to its TechnoPark, by name and phone', () => {
  const textFor = (regionCode: string, city: string | null = null): string | undefined => {
    const support = regionalSupportOf({ regionCode, city }, TODAY);
    return support === null ? undefined : describeOpenRegion(support)?.text;
  };
  expect(textFor('busan')).toBe(
    '부산광역시의 공개된 지방비 자료를 찾지 못했습니다. 부산테크노파크(051-744-8294)에 문의하세요.',
  );
  expect(textFor('gyeonggi')).toContain('경기테크노파크(031-500-3100)');
  expect(textFor('gyeonggi')).toContain(' 또는 ');
  expect(textFor('jeonnam-gwangju', '광산구')).toBe(
    '전남광주통합특별시의 공개된 지방비 자료를 찾지 못했습니다. 광주테크노파크(062-602-7351)에 문의하세요.',
  );
  expect(textFor('jeonbuk')).toBeUndefined();
});

it('tells of the AI transition only where a region is named', () => {
  const told = REGION_CODES.filter((regionCode) => {
    const support = regionalSupportOf({ regionCode }, TODAY);
    return support !== null && describeAiTransition(support) !== null;
  });
  expect(told).toEqual(['daegu', 'ulsan', 'gyeongnam']);
  const support = regionalSupportOf({ regionCode: 'gyeongnam' }, TODAY);
  expect(support && describeAiTransition(support)?.text).toBe(
    '경상남도는 2025–2027년 지역주도형 AI 대전환을 추진합니다(국비 60 % 이내, 지방비 등 40 % 이상). 지역이 받는 사업이므로 기업은 직접 신청하지 않고, 세부 지원은 관할 테크노파크에 문의하세요. (공고문 확인 필요)',
  );
});

it('prints a plan payer by payer, the company in cash and in kind', () => {
  const notice = REGIONAL_NOTICES.find(({ id }) => id === '2024-gyeongnam-samsung-basic');
  if (notice === undefined) throw new Error('No notice');
  const input = { company: { regionCode: 'gyeongnam' }, project: { totalCostKrw: 100_000_000 } };
  const { fundingPlan } = decide(notice, 'basic', input, new Date('2024-05-01T00:00:00Z'));
  if (fundingPlan === null) throw new Error('No plan');
  const printed = (plan: typeof fundingPlan) =>
    describeFundingPlan(plan).map(({ title, text }) => `${title} ${text}`);
  const outside = [
    '주관기관(대기업) 부담금 30,000,000원 (공고문 확인 필요)',
    '지방비(시·도) 15,000,000원 (공고문 확인 필요)',
    '지방비(시·군·구) 15,000,000원 (공고문 확인 필요)',
  ];
  expect(printed(fundingPlan)).toEqual([...outside, '기업부담금(현금) 40,000,000원 (공고문 확인 필요)']);
  expect(printed({ ...fundingPlan, companyCashKrw: 32_000_000, companyInKindKrw: 8_000_000 })).toEqual([
    ...outside,
    '기업부담금(현금) 32,000,000원 (공고문 확인 필요)',
    '기업부담금(현물) 8,000,000원 (공고문 확인 필요)',
  ]);
});
