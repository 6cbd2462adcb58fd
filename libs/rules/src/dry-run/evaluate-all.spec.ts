import fc from 'fast-check';
import { cited } from '../core/citation.ts';
import type { CompanyFacts, ProjectFacts } from '../core/facts.ts';
import type { NoticeInForce } from '../core/notice.ts';
import type { NoticeTerms } from '../core/terms.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { decide } from '../engine/decide.ts';
import type { BudgetEffect, DryRun, StoredApplication } from './dry-run.ts';
import { evaluateAll, MAX_LISTED_IDS } from './evaluate-all.ts';

const CURRENT = aNotice();

/** The notice with the limits of its AI factory changed. */
function draftWith(change: (terms: NoticeTerms) => Partial<NoticeTerms>): NoticeInForce {
  return { ...CURRENT, version: 2, terms: { ...CURRENT.terms, ...change(CURRENT.terms) } };
}

const SHORTER = draftWith(({ types }) => ({
  types: types.map((type) => ({ ...type, maxMonths: cited(5, type.maxMonths.cite) })),
}));
const LOWER_CAP = draftWith(({ types }) => ({
  types: types.map((type) => ({
    ...type,
    government: type.government && {
      ...type.government,
      maxKrw: cited(150_000_000, type.government.maxKrw.cite),
    },
  })),
}));
const SMALL_ONLY = draftWith(({ types }) => ({
  types: types.map((type) => ({
    ...type,
    acceptedSizes: type.acceptedSizes && cited(['sme'], type.acceptedSizes.cite),
  })),
}));

let made = 0;

const anApplication = (
  company: CompanyFacts = {},
  project: ProjectFacts = {},
  more: Partial<StoredApplication> = {},
): StoredApplication => {
  made += 1;
  return {
    id: `application-${String(made).padStart(5, '0')}`,
    noticeId: CURRENT.id,
    type: 'ai-factory',
    regionCode: 'gyeonggi',
    facts: facts(company, project),
    asOf: IN_2026,
    ...more,
  };
};

const run = (draft: NoticeInForce, applications: Iterable<StoredApplication>): DryRun =>
  evaluateAll([{ current: CURRENT, draft }], applications);

describe('what flips', () => {
  it('names the applications of every change of outcome', () => {
    const five = anApplication({}, { months: 5 });
    const six = anApplication({}, { months: 6 });
    const seven = anApplication({}, { months: 7 });
    const unknown = anApplication({}, { months: null });
    expect(run(SHORTER, [seven, five, unknown, six]).flips).toEqual([
      { from: 'eligible', to: 'ineligible', count: 2, applicationIds: [six.id, seven.id] },
    ]);
  });

  it('tells one change of outcome from another, in a fixed order', () => {
    const certified = anApplication({ sizeCertificate: 'mid-sized' });
    const unknown = anApplication({ sizeCertificate: 'mid-sized', nationalTaxArrears: null });
    const forward = run(SMALL_ONLY, [certified, unknown]).flips;
    expect(forward).toEqual([
      { from: 'eligible', to: 'ineligible', count: 1, applicationIds: [certified.id] },
      { from: 'needs-evidence', to: 'ineligible', count: 1, applicationIds: [unknown.id] },
    ]);
    expect(run(SMALL_ONLY, [unknown, certified]).flips).toEqual(forward);
  });

  it('counts all of them and lists the first ids, whatever the order', () => {
    const many = Array.from({ length: MAX_LISTED_IDS + 20 }, () => anApplication({}, { months: 6 }));
    const firstIds = many.map(({ id }) => id).slice(0, MAX_LISTED_IDS);
    const everyOther = [...many.filter((_, at) => at % 2 === 0), ...many.filter((_, at) => at % 2 === 1)];
    for (const applications of [many, [...many].reverse(), everyOther]) {
      expect(run(SHORTER, applications).flips).toEqual([
        { from: 'eligible', to: 'ineligible', count: MAX_LISTED_IDS + 20, applicationIds: firstIds },
      ]);
    }
  });

  it('says so when the draft does not offer the type any more', () => {
    const draft = draftWith(({ types }) => ({ types: types.filter(({ type }) => type === 'ai-factory') }));
    const dropped = anApplication({}, {}, { type: 'data-collection' });
    const { flips, totals } = run(draft, [dropped, anApplication()]);
    expect(flips).toEqual([{ from: 'eligible', to: 'not-offered', count: 1, applicationIds: [dropped.id] }]);
    expect(totals).toMatchObject({ eligibleBefore: 2, eligibleAfter: 1, governmentDeltaKrw: -50_000_000 });
  });
});

describe('what it costs', () => {
  it('adds up the government money of eligible applications, before and after', () => {
    const applications = [
      anApplication({}, { totalCostKrw: 400_000_000 }),
      anApplication({}, { totalCostKrw: 300_000_001 }),
      anApplication({}, { totalCostKrw: null }),
      anApplication({ businessStatus: 'closed' }, { totalCostKrw: 400_000_000 }),
      anApplication({ businessStatus: null }, { totalCostKrw: 400_000_000 }),
    ];
    expect(run(LOWER_CAP, applications)).toEqual({
      flips: [],
      totals: {
        applications: 5,
        flips: 0,
        eligibleBefore: 3,
        eligibleAfter: 3,
        governmentBeforeKrw: 350_000_000,
        governmentAfterKrw: 300_000_000,
        governmentDeltaKrw: -50_000_000,
      },
      byRegion: [expect.objectContaining({ regionCode: 'gyeonggi', governmentDeltaKrw: -50_000_000 })],
      byProgram: [expect.objectContaining({ program: 'manufacturing-ai', governmentDeltaKrw: -50_000_000 })],
      untouched: 0,
    });
  });

  it('splits it by region, in the order of the codes', () => {
    const { byRegion } = run(SHORTER, [
      anApplication({}, { months: 6 }, { regionCode: 'jeonbuk' }),
      anApplication({}, { months: 5 }, { regionCode: 'busan' }),
      anApplication({}, { months: 5 }, { regionCode: 'jeonbuk' }),
    ]);
    expect(byRegion).toEqual([
      {
        regionCode: 'busan',
        applications: 1,
        flips: 0,
        eligibleBefore: 1,
        eligibleAfter: 1,
        governmentBeforeKrw: 200_000_000,
        governmentAfterKrw: 200_000_000,
        governmentDeltaKrw: 0,
      },
      {
        regionCode: 'jeonbuk',
        applications: 2,
        flips: 1,
        eligibleBefore: 2,
        eligibleAfter: 1,
        governmentBeforeKrw: 400_000_000,
        governmentAfterKrw: 200_000_000,
        governmentDeltaKrw: -200_000_000,
      },
    ]);
  });
});

describe('what it leaves alone', () => {
  it('counts the applications of other notices and nothing else of them', () => {
    const other = anApplication({}, { months: 6 }, { noticeId: '2025-ai-track' });
    expect(run(SHORTER, [other])).toEqual({
      flips: [],
      totals: expect.objectContaining({ applications: 0, governmentBeforeKrw: 0 }),
      byRegion: [],
      byProgram: [],
      untouched: 1,
    });
  });

  it('decides each application at its own moment', () => {
    const late = anApplication({}, { months: 5 }, { asOf: new Date('2026-04-20T17:00:00.001+09:00') });
    const inTime = anApplication({}, { months: 5 }, { asOf: new Date('2026-04-20T17:00:00+09:00') });
    expect(run(SHORTER, [late, inTime]).totals).toMatchObject({ applications: 2, eligibleBefore: 1 });
  });

  it('takes several changed notices at once', () => {
    const of2025 = aNotice('2025-ai-track');
    const changes = [
      { current: CURRENT, draft: SHORTER },
      { current: of2025, draft: { ...of2025, terms: { ...of2025.terms, types: [] } } },
    ];
    const asOf = new Date('2025-08-05T12:00:00+09:00');
    const { flips } = evaluateAll(changes, [
      anApplication({}, { months: 6 }, { id: 'a' }),
      anApplication({}, { months: 6 }, { id: 'b', noticeId: of2025.id, asOf }),
    ]);
    expect(flips).toEqual([
      { from: 'eligible', to: 'ineligible', count: 1, applicationIds: ['a'] },
      { from: 'eligible', to: 'not-offered', count: 1, applicationIds: ['b'] },
    ]);
  });
});

describe('whatever the applications', () => {
  const anyApplication: fc.Arbitrary<StoredApplication> = fc.record({
    id: fc.uuid(),
    noticeId: fc.constantFrom(CURRENT.id, CURRENT.id, CURRENT.id, '2025-ai-track'),
    type: fc.constantFrom('ai-factory' as const, 'data-collection' as const),
    regionCode: fc.constantFrom('busan', 'gyeonggi', 'jeonbuk', 'pohang'),
    facts: fc.oneof(
      anyFacts,
      fc.integer({ min: 3, max: 8 }).map((months) => facts({}, { months })),
    ),
    asOf: fc.oneof(anyInstant, fc.constant(IN_2026)),
  });
  const applications = fc.uniqueArray(anyApplication, { maxLength: 30, selector: ({ id }) => id });
  const drafts = fc.constantFrom(SHORTER, LOWER_CAP, SMALL_ONLY);

  it('the same terms flip nothing and cost nothing', () => {
    fc.assert(
      fc.property(applications, (list) => {
        const { flips, totals } = run({ ...CURRENT, version: 2 }, list);
        expect(flips).toEqual([]);
        expect(totals.governmentDeltaKrw).toBe(0);
        expect(totals.eligibleAfter).toBe(totals.eligibleBefore);
      }),
      { numRuns: 50 },
    );
  });

  it('regions and programs add up to the totals, and flips to their count', () => {
    fc.assert(
      fc.property(drafts, applications, (draft, list) => {
        const { totals, byRegion, byProgram, flips, untouched } = run(draft, list);
        expect(sumOf(byRegion)).toEqual(totals);
        expect(sumOf(byProgram)).toEqual(totals);
        expect(flips.reduce((sum, { count }) => sum + count, 0)).toBe(totals.flips);
        expect(totals.applications + untouched).toBe(list.length);
        expect(totals.governmentDeltaKrw).toBe(totals.governmentAfterKrw - totals.governmentBeforeKrw);
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with deciding each one alone, in any order', () => {
    fc.assert(
      fc.property(drafts, applications, (draft, list) => {
        const result = run(draft, list);
        expect(run(draft, [...list].reverse())).toEqual(result);
        const decided = list.filter(({ noticeId }) => noticeId === CURRENT.id);
        const eligible = decided
          .map(({ type, facts: input, asOf }) => decide(draft, type, input, asOf))
          .filter(({ outcome }) => outcome === 'eligible');
        const governmentKrw = eligible.reduce(
          (sum, { fundingPlan }) => sum + (fundingPlan?.governmentKrw ?? 0),
          0,
        );
        expect(result.totals.eligibleAfter).toBe(eligible.length);
        expect(result.totals.governmentAfterKrw).toBe(governmentKrw);
      }),
      { numRuns: 50 },
    );
  });
});

function sumOf(parts: readonly BudgetEffect[]): BudgetEffect {
  const sum = (of: (effect: BudgetEffect) => number): number =>
    parts.reduce((total, effect) => total + of(effect), 0);
  return {
    applications: sum((effect) => effect.applications),
    flips: sum((effect) => effect.flips),
    eligibleBefore: sum((effect) => effect.eligibleBefore),
    eligibleAfter: sum((effect) => effect.eligibleAfter),
    governmentBeforeKrw: sum((effect) => effect.governmentBeforeKrw),
    governmentAfterKrw: sum((effect) => effect.governmentAfterKrw),
    governmentDeltaKrw: sum((effect) => effect.governmentDeltaKrw),
  };
}
