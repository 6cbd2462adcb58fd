import { cited } from '../../core/citation.ts';
import { isDay } from '../../core/calendar.ts';
import type { PlannedMoney } from '../../core/decision.ts';
import { PORTAL_STANDARD } from '../../core/portal-standard.ts';
import { rawFundingPlanOf } from '../../funding/funding-plan.ts';
import { aGuide, aShare } from '../../testing/guides.ts';
import { stack } from '../../funding/stack.ts';
import { CO_FUNDING_CASES, type CoFundingCase } from './cases.ts';
import type { CoFundingRule } from './co-funding.ts';
import { coFundingHistory } from './co-funding-history.ts';
import { coFundingContributions } from './contributions.ts';
import { CO_FUNDING_RULES } from './rules.ts';

const citation = PORTAL_STANDARD.at('시험');

/** A program that pays half and accepts a fifth in kind, so that only the region makes the difference. */
function planOf({ on, company, program = 'advanced-general', type = 'standard', ...money }: CoFundingCase) {
  const inKind = {
    maxRateBp: cited(2_000, citation),
    maxKrw: cited(null, citation),
    kinds: cited(null, citation),
  };
  const { terms } = aGuide(
    program,
    { type, government: aShare(5_000, 1_000_000_000), inKind },
    { unitKrw: 1 },
  );
  const { targetLevel, totalKrw: totalCostKrw, inKindKrw: companyInKindKrw = 0 } = money;
  const project = { totalCostKrw, companyInKindKrw, ...(targetLevel === undefined ? {} : { targetLevel }) };
  return rawFundingPlanOf(terms, type, { company, project }, on) as PlannedMoney;
}

it.each(CO_FUNDING_CASES)('$source $on $totalKrw: $notes', (given) => {
  const { totalKrw, governmentKrw, localKrw, provinceKrw = 0, inKindKrw = 0 } = given;
  const plan = planOf(given);
  expect(plan).toMatchObject({
    governmentKrw,
    localGovernmentKrw: localKrw,
    provinceKrw,
    cityKrw: 0,
    companyKrw: totalKrw - governmentKrw - localKrw,
    companyInKindKrw: inKindKrw,
  });
  const local = plan.lines.filter(({ payer }) => payer !== 'government' && payer !== 'company');
  expect(local).toHaveLength(localKrw === 0 ? 0 : 1);
});

it('has a case for every rule', () => {
  const paid = new Set(
    CO_FUNDING_CASES.filter(({ localKrw }) => localKrw > 0).flatMap((given) =>
      planOf(given)
        .lines.filter(({ payer }) => payer === 'province' || payer === 'local-government')
        .map((line) => line.citation),
    ),
  );
  expect(CO_FUNDING_RULES.filter(({ cite }) => !paid.has(cite)).map(({ id }) => id)).toEqual([]);
});

const ruleOf = (own: Partial<CoFundingRule>): CoFundingRule => {
  const [first] = CO_FUNDING_RULES;
  if (first === undefined) throw new Error('No rules');
  return { ...first, ...own };
};

const plan = (companyInKindKrw: number) =>
  stack(100_000_000, [{ payer: 'government', amountKrw: 50_000_000, citation }], {
    inKind: { maxRateBp: 2_000, maxKrw: 20_000_000 },
    askedInKindKrw: companyInKindKrw,
    unitKrw: 1_000,
    citation,
  });

it.each([
  { base: 'total-cost', amountKrw: 10_000_000 },
  { base: 'government-money', amountKrw: 5_000_000 },
  { base: 'company-share', amountKrw: 5_000_000 },
  { base: 'company-cash', amountKrw: 4_200_000 },
] as const)('takes a tenth of $base', ({ base, amountKrw }) => {
  const rules = [ruleOf({ base, rateBp: cited(1_000, citation), maxKrw: cited(null, citation) })];
  expect(coFundingContributions(rules, plan(8_000_000), 1_000)).toEqual([
    { payer: 'local-government', amountKrw, citation: rules[0]?.cite },
  ]);
});

it('splits between province and city where the split is known, without losing a won', () => {
  const rules = [ruleOf({ rateBp: cited(1_111, citation), provinceBp: cited(3_333, citation) })];
  expect(
    coFundingContributions(rules, plan(0), 1_000).map(({ payer, amountKrw }) => [payer, amountKrw]),
  ).toEqual([
    ['province', 3_702_000],
    ['city', 7_408_000],
  ]);
});

it('gives the best one of two rules, and nothing by an open rate', () => {
  const low = ruleOf({ id: 'low', rateBp: cited(500, citation) });
  const high = ruleOf({ id: 'high', rateBp: cited(1_000, citation) });
  const open = ruleOf({ id: 'open', rateBp: cited(null, citation) });
  const amounts = (rules: CoFundingRule[]) =>
    coFundingContributions(rules, plan(0), 1_000).map(({ amountKrw }) => amountKrw);
  expect(amounts([low, high, open])).toEqual([10_000_000]);
  expect(amounts([high, low])).toEqual([10_000_000]);
  expect(amounts([open])).toEqual([]);
  expect(amounts([])).toEqual([]);
});

it('rounds down to the unit, and gives nothing below it', () => {
  const rules = [ruleOf({ rateBp: cited(1, citation), maxKrw: cited(9_999, citation) })];
  expect(coFundingContributions(rules, plan(0), 1_000)[0]?.amountKrw).toBe(9_000);
  expect(coFundingContributions(rules, plan(0), 10_000)).toEqual([]);
});

it('names every rule once, oldest first, with days that exist and figures that carry their source', () => {
  expect(new Set(CO_FUNDING_RULES.map(({ id }) => id)).size).toBe(CO_FUNDING_RULES.length);
  const years = CO_FUNDING_RULES.map(({ from }) => from);
  expect([...years].sort()).toEqual(years);
  for (const rule of CO_FUNDING_RULES) {
    expect(isDay(rule.from) && isDay(rule.until) && rule.from <= rule.until).toBe(true);
    const { rateBp, maxKrw, provinceBp, quota, window } = rule;
    const cites = [
      rule.cite,
      rule.programCite,
      rule.periodCite,
      ...[rateBp, maxKrw, provinceBp, quota, window].map((figure) => figure.cite),
    ];
    for (const cite of cites) {
      expect(cite.document).not.toBe('');
      expect(cite.clause).not.toBe('');
      expect(isDay(cite.issuedOn)).toBe(true);
      expect(['press', 'inferred']).toContain(cite.confidence);
    }
  }
});

it('keeps every figure of the sources', () => {
  const figures = CO_FUNDING_RULES.map(({ id, base, rateBp, maxKrw, quota, from, until }) =>
    [id, base, rateBp.value, maxKrw.value, quota.value, from.slice(0, 4), until.slice(0, 4)].join(' '),
  );
  expect(figures).toEqual([
    '2019-chungnam total-cost 2000   2019 2019',
    '2019-daejeon company-share 2000 40000000  2019 2019',
    '2019-jeonnam total-cost 3000   2019 2022',
    '2021-ulsan-basic government-money 1000 7000000  2021 2021',
    '2021-ulsan-intermediate-1 government-money 1000 20000000  2021 2021',
    '2021-ulsan-intermediate-2 government-money 1000 40000000  2021 2021',
    '2022-jeonbuk total-cost 1500   2022 2022',
    '2022-ulsan company-share 1000   2022 2022',
    '2022-incheon company-cash 2000 25000000 45 2022 2023',
    '2025-jeonbuk-region-specialized total-cost 2000 80000000 20 2025 2026',
  ]);
});

it.each`
  regionCode           | city         | ids
  ${'jeonbuk'}         | ${null}      | ${['2025-jeonbuk-region-specialized', '2022-jeonbuk']}
  ${'jeonnam'}         | ${null}      | ${['2019-jeonnam']}
  ${'jeonnam-gwangju'} | ${'순천시'}  | ${['2019-jeonnam']}
  ${'jeonnam-gwangju'} | ${undefined} | ${['2019-jeonnam']}
  ${'jeonnam-gwangju'} | ${'광산구'}  | ${[]}
  ${'gwangju'}         | ${null}      | ${[]}
  ${'seoul'}           | ${'강남구'}  | ${[]}
`('knows the cases of $regionCode $city, newest first', ({ regionCode, city, ids }) => {
  expect(coFundingHistory(regionCode, city).map(({ id }) => id)).toEqual(ids);
});
