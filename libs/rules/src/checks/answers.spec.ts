import type { CheckContext } from '../core/check.ts';
import { cited } from '../core/citation.ts';
import type { InKindKind } from '../core/codes.ts';
import type { CompanyFacts, PreviousGrant, ProjectFacts } from '../core/facts.ts';
import { N26 } from '../programs/manufacturing-ai/citations.ts';
import { employeesBelow, revenueWithin, type CompanyScaleTerms } from './company-scale.ts';
import { companyRegion, type CompanyRegionTerms } from './company-region.ts';
import { duration } from './duration.ts';
import { inKindKinds } from './in-kind-kinds.ts';
import { levelStep } from './level-step.ts';
import { noRepeatedAiCell, type RepeatedCellTerms } from './no-repeated-ai-cell.ts';
import { supportCount } from './support-count.ts';
import type { SupportCountTerms } from '../funding/support-left.ts';

// Conditions of a check that no notice of today uses in full, and each edit where a check fails, one check at a time.

const CONTEXT: CheckContext = {
  asOfOn: '2026-04-10',
  window: 'open',
  opensAt: '2026-03-19T00:00:00+09:00',
  closesAt: '2026-04-20T17:00:00+09:00',
  lastIntakeOn: '2026-04-20',
  year: 2026,
};
const of = <T>(value: T) => cited(value, N26.at('시험'));
const facts = (company: CompanyFacts, project: ProjectFacts = {}) => ({ company, project });

describe('a notice for some cities of a region', () => {
  const TERMS: CompanyRegionTerms = { regions: of(['gyeongbuk']), cities: of(['포항', '경주']) };
  const answer = (company: CompanyFacts) => companyRegion.check(facts(company), TERMS, CONTEXT);

  it.each([
    [{ regionCode: 'gyeongbuk', city: '포항시' }, 'pass', 'inside'],
    [{ regionCode: 'gyeongbuk', city: '경주시' }, 'pass', 'inside'],
    [{ regionCode: 'gyeongbuk', city: '구미시' }, 'fail', 'other-city'],
    [{ regionCode: 'gyeongbuk', city: null }, 'unknown', 'city-missing'],
    [{ regionCode: 'gyeongbuk' }, 'unknown', 'city-missing'],
    [{ regionCode: 'gyeonggi', city: '포항시' }, 'fail', 'elsewhere'],
    [{}, 'unknown', 'missing'],
  ])('answers %j with %s, %s', (company, outcome, reason) => {
    expect(answer(company)).toMatchObject({
      outcome,
      reason,
      values: { regions: 'gyeongbuk', cities: '포항,경주' },
    });
  });

  it('offers the regions and the cities, which nobody can change', () => {
    expect(companyRegion.mends?.(facts({}), TERMS, CONTEXT)).toEqual([
      { field: 'company.regionCode', to: 'gyeongbuk', changeableBy: 'nobody' },
      { field: 'company.city', to: '포항', changeableBy: 'nobody' },
      { field: 'company.city', to: '경주', changeableBy: 'nobody' },
    ]);
    expect(companyRegion.mends?.(facts({}), { regions: null, cities: null }, CONTEXT)).toEqual([]);
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53])(
  'does not know a figure of %d',
  (figure) => {
    const input = facts({ averageRevenueKrw: figure, regularEmployees: figure }, { months: figure });
    const limits: CompanyScaleTerms = {
      employeesBelow: of(10),
      revenueBelowKrw: null,
      revenueAboveKrw: of(1),
    };
    expect([
      employeesBelow.check(input, limits, CONTEXT),
      revenueWithin.check(input, limits, CONTEXT),
      revenueWithin.check(input, { ...limits, revenueBelowKrw: of(9), revenueAboveKrw: null }, CONTEXT),
      duration.check(input, { maxMonths: of(7) }, CONTEXT),
    ]).toEqual(Array(4).fill(expect.objectContaining({ outcome: 'unknown', reason: 'missing' })));
  },
);

describe('AI cells of earlier grants', () => {
  const TERMS: RepeatedCellTerms = {
    repeatedCells: of({ program: 'manufacturing-ai', type: 'ai-factory' }),
  };
  const grant = (over: Partial<PreviousGrant> = {}): PreviousGrant => ({
    program: 'manufacturing-ai',
    type: 'ai-factory',
    year: 2025,
    aiCells: ['D2'],
    ...over,
  });
  const answer = (previousGrants: PreviousGrant[] | null, aiCells: ProjectFacts['aiCells']) =>
    noRepeatedAiCell.check(facts({ previousGrants }, { aiCells }), TERMS, CONTEXT);
  const edits = (previousGrants: PreviousGrant[] | undefined, aiCells: ProjectFacts['aiCells']) =>
    noRepeatedAiCell.mends?.(facts({ previousGrants }, { aiCells }), TERMS, CONTEXT);

  it.each([
    [null, null, 'unknown', 'missing'],
    [null, ['D2'], 'unknown', 'grants-missing'],
    [[], null, 'unknown', 'cells-missing'],
    [[], ['D2'], 'pass', 'none'],
    [[grant()], ['C1', 'D2'], 'fail', 'repeated'],
    [[grant()], ['C1'], 'pass', 'none'],
    [[grant({ aiCells: null })], ['C1'], 'unknown', 'grant-cells-missing'],
    [[grant({ aiCells: undefined })], ['C1'], 'unknown', 'grant-cells-missing'],
    [[grant({ aiCells: null })], [], 'pass', 'none'],
    [[grant({ year: null })], ['D2'], 'unknown', 'grant-cells-missing'],
    [[grant({ year: undefined })], ['D2'], 'unknown', 'grant-cells-missing'],
    [[grant({ year: null })], ['C1'], 'pass', 'none'],
    [[grant({ type: null })], ['D2'], 'unknown', 'grant-cells-missing'],
    [[grant({ type: null, aiCells: ['D2', 'C1'] })], ['D2', 'D3'], 'unknown', 'grant-cells-missing'],
    [[grant({ type: null })], ['C1'], 'pass', 'none'],
    [[grant({ type: 'data-collection' })], ['D2'], 'pass', 'none'],
    [[grant({ program: 'robot' }), grant({ type: null })], ['D2'], 'unknown', 'grant-cells-missing'],
    [[grant({ year: 2026 })], ['D2'], 'pass', 'none'],
    [[grant({ year: 2026, aiCells: null })], ['D2'], 'pass', 'none'],
  ] satisfies [PreviousGrant[] | null, ProjectFacts['aiCells'], string, string][])(
    'answers grants %j and cells %j with %s, %s',
    (grants, cells, outcome, reason) => {
      expect(answer(grants, cells)).toMatchObject({ outcome, reason });
    },
  );

  it('names each repeated cell once, and the planned ones where none is', () => {
    expect(answer([grant(), grant()], ['D2', 'D2', 'C1'])?.values).toEqual({ cells: 'D2' });
    expect(answer([], ['D2', 'C1'])?.values).toEqual({ cells: 'D2,C1' });
    expect(answer([grant()], ['C1', 'C2'])?.values).toEqual({ cells: 'C1,C2' });
  });

  it('keeps the planned cells that are left, and takes away only the grants that stand in the way', () => {
    const other = grant({ aiCells: ['E1'] });
    const unsure = grant({ type: null });
    const without = grant({ aiCells: null });
    const many = grant({ aiCells: ['D2', 'E1'] });
    expect(edits([grant(), other, unsure, without, many], ['D2', 'C1'])).toEqual([
      { field: 'project.aiCells', to: ['C1'], changeableBy: 'company' },
      { field: 'company.previousGrants', to: [other, unsure, without], changeableBy: 'nobody' },
    ]);
  });

  it('offers another function of the same process where no planned cell is left', () => {
    const [cells] = edits([grant({ aiCells: ['D1', 'D2'] })], ['D2']) ?? [];
    expect(cells?.field).toBe('project.aiCells');
    expect(cells?.to).toEqual([expect.stringMatching(/^D[3-9]$/)]);
    expect(edits(undefined, undefined)?.at(-1)?.to).toEqual([]);
  });
});

describe('times and money within a level', () => {
  const TERMS: SupportCountTerms = {
    supportCount: { program: 'advanced-general', maxTimes: of(2), maxKrw: of(250_000_000) },
  };
  const grant = (
    targetLevel: PreviousGrant['targetLevel'],
    governmentKrw: number,
    program = 'advanced-general',
  ) => ({ program, targetLevel, governmentKrw }) satisfies PreviousGrant;
  const edits = (previousGrants: PreviousGrant[] | undefined, targetLevel: ProjectFacts['targetLevel']) =>
    supportCount.mends?.(facts({ previousGrants }, { targetLevel }), TERMS, CONTEXT);
  const LEVELS = ['none', 'basic', 'intermediate-1', 'intermediate-2', 'advanced'];
  const levelsIn = (found: ReturnType<typeof edits>) =>
    found?.filter(({ field }) => field === 'project.targetLevel').map(({ to }) => to);

  it('offers every level with times and money left, and to forget the grants of this one', () => {
    const used = [
      grant('basic', 250_000_000),
      grant('intermediate-1', 1),
      grant('intermediate-1', 1),
      grant('intermediate-2', 249_999_999),
      grant('intermediate-1', 1, 'robot'),
      grant(undefined, 5),
    ];
    const found = edits(used, 'intermediate-1');
    expect(levelsIn(found)).toEqual(['none', 'intermediate-2', 'advanced']);
    expect(found?.at(-1)).toEqual({
      field: 'company.previousGrants',
      to: used.filter((_, index) => ![1, 2].includes(index)),
      changeableBy: 'nobody',
    });
  });

  const jumpUp = (targetLevel: PreviousGrant['targetLevel'], program = 'advanced-general') => ({
    ...grant(targetLevel, 500_000_000, program),
    type: 'jump-up',
  });

  it.each([
    [jumpUp('intermediate-1'), 'intermediate-1', 'unknown', 'jump-up'],
    [jumpUp('intermediate-2'), 'intermediate-1', 'pass', 'left'],
    [jumpUp(null), 'intermediate-1', 'unknown', 'jump-up'],
    [jumpUp('intermediate-1'), null, 'unknown', 'jump-up'],
    [jumpUp('intermediate-1', 'robot'), 'intermediate-1', 'pass', 'left'],
  ] as const)('answers %j for %s with %s, %s', (earlier, targetLevel, outcome, reason) => {
    const answer = supportCount.check(facts({ previousGrants: [earlier] }, { targetLevel }), TERMS, CONTEXT);
    expect(answer).toMatchObject({ outcome, reason });
  });

  it('offers nothing where the notice has no such limit, and all levels where nothing was granted', () => {
    expect(supportCount.mends?.(facts({}), { supportCount: null }, CONTEXT)).toEqual([]);
    expect(levelsIn(edits(undefined, 'basic'))).toEqual(LEVELS);
    expect(edits(undefined, 'basic')?.at(-1)?.to).toEqual([]);
  });
});

describe('what may be paid in kind', () => {
  const edits = (project: ProjectFacts, kinds: readonly InKindKind[] = ['company-labour', 'cloud-fee']) =>
    inKindKinds
      .mends?.(
        facts({}, project),
        { inKind: { kinds: of(kinds) }, kindsRefusedAlone: of(['company-labour']) },
        CONTEXT,
      )
      .map(({ field, to }) => `${field.replace('project.', '')} ${String(to)}`);

  it('with a supplier offers the given kinds that are allowed, else the first that is', () => {
    const both: ProjectFacts = { inKindKinds: ['company-labour', 'cloud-fee'], withoutSupplier: false };
    expect(edits(both, ['cloud-fee'])).toEqual(['inKindKinds cloud-fee', 'companyInKindKrw 0']);
    expect(edits({ inKindKinds: ['cloud-fee'] })).toEqual(['inKindKinds cloud-fee', 'companyInKindKrw 0']);
    expect(edits({ inKindKinds: [] })).toEqual(['inKindKinds company-labour', 'companyInKindKrw 0']);
  });

  it('alone offers the kinds without the own labour, or a supplier', () => {
    const alone: ProjectFacts = { inKindKinds: ['company-labour'], withoutSupplier: true };
    expect(edits(alone)).toEqual(['inKindKinds cloud-fee', 'companyInKindKrw 0', 'withoutSupplier false']);
    expect(edits(alone, ['company-labour'])).toEqual(['companyInKindKrw 0', 'withoutSupplier false']);
  });
});

describe('the step between two levels', () => {
  const edits = (
    value: 'same' | 'up' | null,
    currentLevel: CompanyFacts['currentLevel'],
    targetLevel: ProjectFacts['targetLevel'],
  ) =>
    levelStep
      .mends?.(
        facts({ currentLevel }, { targetLevel }),
        { levelStep: value === null ? null : of(value) },
        CONTEXT,
      )
      .map(({ field, to, changeableBy }) => `${field.split('.')[1] ?? ''} ${String(to)} ${changeableBy}`);

  it.each([
    ['up', 'basic', 'basic', ['intermediate-1', 'intermediate-2', 'advanced'], ['none nobody']],
    [
      'up',
      'advanced',
      'advanced',
      [],
      ['none nobody', 'basic nobody', 'intermediate-1 nobody', 'intermediate-2 nobody'],
    ],
    ['up', 'none', 'none', ['basic', 'intermediate-1', 'intermediate-2', 'advanced'], []],
    ['up', 'basic', 'none', ['intermediate-1', 'intermediate-2', 'advanced'], ['none nobody']],
    ['up', 'advanced', 'none', ['advanced'], ['none nobody']],
    ['same', 'basic', 'intermediate-1', ['basic'], ['intermediate-1 company']],
    ['same', 'intermediate-2', 'basic', ['intermediate-2'], ['basic nobody']],
    ['same', 'basic', 'none', ['basic'], ['none nobody']],
    ['same', 'none', 'basic', [], ['basic company']],
    ['same', 'none', 'none', ['basic'], []],
  ] as const)(
    '%s, from %s to %s, offers targets %j and levels %j',
    (step, current, target, targets, levels) => {
      expect(edits(step, current, target)).toEqual([
        ...targets.map((level) => `targetLevel ${level} company`),
        ...levels.map((level) => `currentLevel ${level}`),
      ]);
    },
  );

  it('offers nothing without a rule, a level or a target', () => {
    expect(edits(null, 'basic', 'basic')).toEqual([]);
    for (const nothing of [null, undefined]) {
      expect(edits('up', nothing, 'basic')).toEqual([]);
      expect(edits('up', 'basic', nothing)).toEqual([]);
    }
  });
});
