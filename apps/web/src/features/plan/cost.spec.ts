import { fundingPlanOf, PUBLISHED_NOTICES } from '@subsidy/rules';
import {
  costGroups,
  differenceInWords,
  inThousands,
  lineTotal,
  mayPay,
  missingRequiredCosts,
  requiredCostLine,
  withGroup,
} from './cost.ts';

const CATEGORIES = [
  { value: 'hardware', label: 'B. HW' },
  { value: 'cloud', label: 'D. 클라우드' },
];
const line = (category: string, name: string, governmentKrw = 0) => ({ category, name, governmentKrw });
const ROWS = [
  line('cloud', '1', 10),
  line('hardware', '2', 20),
  line('gone', '3', 30),
  line('cloud', '4', 40),
];

it.each([
  [70_000_000, '70,000천원'],
  [70_000_001, '70,000.001천원'],
  [999, '0.999천원'],
  [0, '0천원'],
])('%i won read in the unit of the official form: %s', (amountKrw, text) =>
  expect(inThousands(amountKrw)).toBe(text),
);

it('sums the amounts of a line that are whole won', () =>
  expect(lineTotal({ governmentKrw: 5, companyCashKrw: 1.5, companyInKindKrw: -1 })).toBe(5));

it.each([
  ['companyInKindKrw', 'cloud', true],
  ['companyInKindKrw', 'hardware', false],
  ['companyCashKrw', 'hardware', true],
] as const)('%s may stand under %s: %p', (payer, category, may) => expect(mayPay(payer, category)).toBe(may));

describe('the lines by category', () => {
  const groups = costGroups(ROWS, CATEGORIES);

  it('keep their places in the table, and those of no category stand last', () =>
    expect(groups.map(({ category, lines }) => [category.value, lines.map(({ index }) => index)])).toEqual([
      ['hardware', [1]],
      ['cloud', [0, 3]],
      ['', [2]],
    ]));

  it('have their own sums', () =>
    expect(groups.map(({ totals }) => totals.governmentKrw)).toEqual([20, 50, 30]));

  it('have no group of strays where there are none', () =>
    expect(costGroups(ROWS.slice(0, 2), CATEGORIES)).toHaveLength(2));

  it('are put back in their places, new ones at the end of the table', () => {
    const [, cloud] = groups;
    if (cloud === undefined) throw new Error('no group');
    const changed = [line('cloud', '1b'), line('cloud', '4b'), line('cloud', 'new')];
    expect(withGroup(ROWS, cloud, changed).map(({ name }) => name)).toEqual(['1b', '2', '3', '4b', 'new']);
  });
});

it.each([
  [0, '같습니다'],
  [1, '1원 많습니다'],
  [-20_000, '20,000원 모자랍니다'],
])('a difference of %i won is told as %s', (differenceKrw, text) =>
  expect(differenceInWords(differenceKrw)).toBe(text),
);

it('asks for each cost that has to be in the budget until a line names it, in cash of the company', () => {
  const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
  if (terms === undefined) throw new Error('the notice of 2026 is gone');
  const project = { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 };
  const plan = fundingPlanOf(terms, 'ai-factory', { company: {}, project }, '2026-11-23');
  if (plan === null) throw new Error('a total cost makes a plan');
  const missing = missingRequiredCosts([], plan);
  expect(missing).toEqual(plan.requiredCosts);
  const [first, ...others] = missing;
  if (first === undefined) throw new Error('no required cost');
  const made = requiredCostLine(first);
  expect(made).toMatchObject({ companyCashKrw: first.amountKrw, governmentKrw: 0, companyInKindKrw: 0 });
  expect(missingRequiredCosts([made], plan)).toEqual(others);
});
