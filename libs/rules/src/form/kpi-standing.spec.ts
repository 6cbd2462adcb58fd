import { amountIn, mayBeInKind } from './cost-lines.ts';
import { KPI_CATALOGUE } from './kpi-catalogue.ts';
import { kpiStandingOf } from './kpi-standing.ts';

const CORE = KPI_CATALOGUE.filter(({ core }) => core).map(({ code }) => code);
const OTHER = KPI_CATALOGUE.filter(({ core }) => !core).map(({ code }) => code);
const rows = (codes: readonly (string | undefined)[], weights: readonly number[]) =>
  weights.map((weightPercent, place) => ({ code: codes[place] ?? '', weightPercent }));

describe('how a choice of indicators stands', () => {
  it.each([
    [1, false],
    [2, true],
    [5, true],
    [6, false],
  ])('with %i of them is right: %p', (count, isCountRight) =>
    expect(
      kpiStandingOf(
        rows(
          CORE,
          Array.from({ length: count }, () => 20),
        ),
      ),
    ).toMatchObject({
      count,
      isCountRight,
    }),
  );

  it.each([
    [[50, 50], 0, true],
    [[50, 49], 1, true],
    [[50, 51], -1, false],
    [[19, 81], 0, false],
    [[20, 50, 30], 0, true],
  ])('weighs %j: %i left, each within its limits: %p', (weights, leftPercent, areWeightsRight) =>
    expect(kpiStandingOf(rows(CORE, weights))).toMatchObject({ leftPercent, areWeightsRight }),
  );

  it('has a core one or has none', () => {
    expect(kpiStandingOf(rows([...OTHER.slice(0, 1), ...CORE.slice(0, 1)], [50, 50])).hasCore).toBe(true);
    expect(kpiStandingOf(rows(OTHER, [50, 50])).hasCore).toBe(false);
  });

  it.each([undefined, null, [], 'none', [null, 3]])('is empty for %j', (value) =>
    expect(kpiStandingOf(value)).toEqual({
      count: 0,
      isCountRight: false,
      hasCore: false,
      sumPercent: 0,
      leftPercent: 100,
      areWeightsRight: true,
    }),
  );
});

describe('a cost line', () => {
  it.each([
    [0, 0],
    [70_000_000, 70_000_000],
    [1.5, 0],
    [-1, 0],
    ['70000', 0],
    [undefined, 0],
  ])('counts %p as %i won', (value, amountKrw) => expect(amountIn(value)).toBe(amountKrw));

  it.each([
    ['company-labour', true],
    ['cloud', true],
    ['equipment', false],
    [undefined, false],
  ])('of %p may be in kind: %p', (category, may) => expect(mayBeInKind(category)).toBe(may));
});
