import { cited } from '../core/citation.ts';
import { SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import type { CompanyFacts } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { aNotice, facts } from '../testing/builders.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import type { Ladder, LadderStep } from './advice.ts';
import { allLadders, laddersFor, MAX_LADDERS, MAX_STEPS } from './ladder.ts';

const CITE = PORTAL_STANDARD.at('시험');
const NOW = new Date('2026-11-21T13:00:00+09:00');
const IN_APRIL = new Date('2026-04-10T12:00:00+09:00');
const MILLION = 1_000_000;

const target = cited({ minimum: 'intermediate-1' as const, listedSteps: [] }, CITE);
const MICRO = aGuide('micro-workshop', {
  employeesBelow: cited(10, CITE),
  government: aShare(7_000, 42 * MILLION),
});
const GENERAL = aGuide('advanced-general', {
  type: 'advanced',
  targetLevel: target,
  supportCount: { program: 'advanced-general', maxTimes: cited(2, CITE), maxKrw: cited(250 * MILLION, CITE) },
});
const AUTONOMOUS = aGuide('autonomous-factory', {
  type: 'two-year',
  government: aShare(5_000, 600 * MILLION),
  entryLevel: cited('intermediate-1', CITE),
  maxMonths: cited(24, CITE),
  blockingProjects: cited([{ program: 'manufacturing-ai', years: null }], CITE),
});
const ALL: readonly DecidableNotice[] = [aNotice(), MICRO, GENERAL, AUTONOMOUS];

const laddersOf = (company: CompanyFacts, notices = ALL, asOf = NOW): Ladder[] =>
  laddersFor(notices, facts(company), asOf).ladders;

const pathOf = ({ steps }: Ladder): string[] =>
  steps.map(({ year, program, fromLevel, toLevel }) => `${year} ${program} ${fromLevel}→${toLevel ?? '?'}`);

describe('the way up', () => {
  it('leads a micro manufacturer from nothing through every tier', () => {
    const [best] = laddersOf({ currentLevel: 'none', regularEmployees: 6 });
    expect(best === undefined ? [] : pathOf(best)).toEqual([
      '2027 micro-workshop none→basic',
      '2028 advanced-general basic→intermediate-1',
      '2029 manufacturing-ai intermediate-1→intermediate-2',
      '2030 autonomous-factory intermediate-2→?',
    ]);
    expect(best?.governmentKrw).toBe(1_042 * MILLION);
    expect(best?.years).toBe(6);
  });

  it('starts another ladder with another program', () => {
    expect(laddersOf({ currentLevel: 'basic' }).map(pathOf)).toEqual([
      [
        '2027 advanced-general basic→intermediate-1',
        '2028 advanced-general intermediate-1→intermediate-2',
        '2029 manufacturing-ai intermediate-2→intermediate-2',
        '2030 autonomous-factory intermediate-2→?',
      ],
      ['2027 manufacturing-ai basic→intermediate-1', '2028 autonomous-factory intermediate-1→?'],
    ]);
  });

  it('is not barred by a plan that was funded before: a later year has another one (N26, 동일·유사 과제)', () => {
    expect(laddersOf({ samePlanFunded: true })).toEqual(laddersOf({}));
  });

  it('ends where a company stands at the top', () => {
    expect(laddersOf({ currentLevel: 'advanced' }).map(pathOf)).toEqual([
      ['2027 autonomous-factory advanced→?'],
    ]);
  });

  it('has no step for a company that starts from nothing where nobody opens the first tier', () => {
    expect(laddersFor(ALL, facts({ currentLevel: 'none', regularEmployees: 10 }), NOW)).toEqual({
      ladders: [],
      noLadder: 'nothing-open',
    });
  });

  it.each([undefined, null])('says nothing of a level that is not known (%s)', (currentLevel) => {
    expect(laddersFor(ALL, facts({ currentLevel }), NOW)).toEqual({ ladders: [], noLadder: 'level-unknown' });
  });
});

describe('years', () => {
  const firstYear = (
    company: CompanyFacts,
    notices: readonly DecidableNotice[],
    asOf: Date,
  ): number | undefined => laddersOf(company, notices, asOf)[0]?.steps[0]?.year;

  it('starts this year where the notice is open, not yet open or states no window, next year where it is closed', () => {
    expect(firstYear({}, [GENERAL], IN_APRIL)).toBe(2026);
    expect(firstYear({}, [GENERAL], new Date('2026-03-01T12:00:00+09:00'))).toBe(2026);
    expect(firstYear({}, [{ ...GENERAL, opensAt: null, closesAt: null }], NOW)).toBe(2026);
    expect(firstYear({}, [GENERAL], NOW)).toBe(2027);
  });

  it('starts in the year in which a notice that is not open yet opens', () => {
    const next = { ...GENERAL, closesAt: '2027-02-28T17:00:00+09:00' };
    expect(firstYear({}, [{ ...next, opensAt: '2026-12-31T23:59:59+09:00' }], NOW)).toBe(2026);
    expect(firstYear({}, [{ ...next, opensAt: '2027-01-01T00:00:00+09:00' }], NOW)).toBe(2027);
    expect(firstYear({}, [{ ...next, opensAt: '2025-12-08T00:00:00+09:00' }], NOW)).toBe(2026);
  });

  it('waits for a running project that keeps the company out', () => {
    const company = (buildEndsOn: string): CompanyFacts => ({
      currentLevel: 'intermediate-1',
      runningProjects: [{ program: 'manufacturing-ai', type: 'ai-factory', year: 2025, buildEndsOn }],
    });
    expect(firstYear(company('2026-04-10'), [AUTONOMOUS], IN_APRIL)).toBe(2026);
    expect(firstYear(company('2026-04-11'), [AUTONOMOUS], IN_APRIL)).toBe(2027);
    expect(firstYear(company('2028-04-10'), [AUTONOMOUS], IN_APRIL)).toBe(2028);
    expect(firstYear(company('2028-04-11'), [AUTONOMOUS], IN_APRIL)).toBeUndefined();
  });

  it('waits for the end of a ban', () => {
    expect(firstYear({ participationBannedUntil: '2027-06-30' }, [GENERAL], IN_APRIL)).toBe(2028);
  });

  it('counts two years for a project of two years', () => {
    expect(laddersOf({ currentLevel: 'intermediate-1' }, [AUTONOMOUS])[0]?.years).toBe(3);
    const thirteen = {
      ...AUTONOMOUS,
      terms: {
        ...AUTONOMOUS.terms,
        types: AUTONOMOUS.terms.types.map((type) => ({ ...type, maxMonths: cited(12, CITE) })),
      },
    };
    expect(laddersOf({ currentLevel: 'intermediate-1' }, [thirteen])[0]?.years).toBe(2);
  });
});

describe('limits over the years', () => {
  const stepsTo = (
    notices: readonly DecidableNotice[],
    company: CompanyFacts,
    level: SmartLevel,
  ): LadderStep[][] =>
    allLadders(notices, facts(company), NOW)
      .map(({ ladder }) => ladder.steps)
      .filter((steps) => steps.at(-1)?.toLevel === level);

  it('keeps data collection and AI factory within 2억 together', () => {
    const ladder = allLadders([aNotice()], facts(), NOW).find(
      ({ ladder: { steps } }) => steps.length === 2,
    )?.ladder;
    expect(ladder?.steps.map(({ type, governmentKrw }) => [type, governmentKrw])).toEqual([
      ['data-collection', 50 * MILLION],
      ['ai-factory', 150 * MILLION],
    ]);
  });

  it('leaves of 2.5억 within one level what an earlier grant did not use', () => {
    const grant = {
      program: 'advanced-general',
      type: 'advanced',
      year: 2024,
      targetLevel: 'intermediate-1',
      governmentKrw: 200 * MILLION,
    };
    const [steps] = stepsTo([GENERAL], { previousGrants: [grant] }, 'intermediate-1');
    expect(steps?.[0]?.governmentKrw).toBe(50 * MILLION);
    expect(stepsTo([GENERAL], { previousGrants: [grant, grant] }, 'intermediate-1')).toEqual([]);
    const [other] = stepsTo(
      [GENERAL],
      { currentLevel: 'intermediate-1', previousGrants: [grant, grant] },
      'intermediate-2',
    );
    expect(other?.[0]?.governmentKrw).toBe(200 * MILLION);
  });

  it('names published caps where a rate is not published', () => {
    const local = { ...aShare(null, 40 * MILLION), provinceBp: cited(null, CITE) };
    const basic = aGuide('regional-basic', { type: 'basic', government: null, local });
    expect(laddersOf({ currentLevel: 'none' }, [basic])[0]?.steps[0]).toMatchObject({
      governmentKrw: 0,
      otherKrw: 40 * MILLION,
      reason: 'opens-basic',
    });
    const open = aGuide('win-win', {
      type: 'basic',
      government: aShare(3_000, null),
      leadCompany: aShare(3_000, null),
    });
    expect(laddersOf({ currentLevel: 'none' }, [open])[0]?.steps[0]).toMatchObject({
      governmentKrw: null,
      otherKrw: null,
    });
  });
});

describe('every ladder of the real notices', () => {
  const notices = [aNotice(), aNotice('2025-ai-track'), ...GUIDE_NOTICES];
  const places = [
    {
      regionCode: 'jeonbuk',
      city: '전주시',
      regularEmployees: 6,
      averageRevenueKrw: 900 * MILLION,
      previousGrants: [],
    },
    { regionCode: 'gyeonggi', city: '안산시', leadCompany: 'samsung' },
    { regionCode: 'gyeongbuk', city: '안동시', ksicCode: '10301', leadCompany: 'none' },
  ] as const;
  const cases = places.flatMap((place) =>
    (['none', 'basic', 'intermediate-1'] as const).map((currentLevel) => ({ ...place, currentLevel })),
  );

  it.each(cases)('climbs by the rules from $currentLevel in $regionCode', (company) => {
    const found = allLadders(notices, facts(company), NOW);
    for (const { ladder } of found) {
      const { steps } = ladder;
      expect(steps.length).toBeLessThanOrEqual(MAX_STEPS);
      expect(steps[0]?.fromLevel).toBe(company.currentLevel);
      steps.forEach((step, place) => {
        const before = steps[place - 1];
        if (before !== undefined) {
          expect(step.yearOffset).toBeGreaterThan(before.yearOffset);
          expect(step.fromLevel).toBe(before.toLevel ?? before.fromLevel);
        }
        const to = step.toLevel ?? step.fromLevel;
        expect(SMART_LEVELS.indexOf(to)).toBeGreaterThanOrEqual(SMART_LEVELS.indexOf(step.fromLevel));
        expect(SMART_LEVELS.indexOf(to) - SMART_LEVELS.indexOf(step.fromLevel)).toBeLessThanOrEqual(1);
        expect(step.cite.document).not.toBe('');
      });
      const ai = steps.filter(({ program }) => program === 'manufacturing-ai');
      expect(ai.reduce((sum, { governmentKrw }) => sum + (governmentKrw ?? 0), 0)).toBeLessThanOrEqual(
        200 * MILLION,
      );
    }
    const shown = laddersFor(notices, facts(company), NOW);
    expect(shown.ladders.length).toBeLessThanOrEqual(MAX_LADDERS);
    expect(shown.noLadder === null).toBe(shown.ladders.length > 0);
    const starts = shown.ladders.map(({ steps }) => steps[0]?.program);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('leaves out samples', () => {
    const sample = { ...aNotice(), id: 'sample-open', sample: true };
    expect(laddersOf({}, [sample])).toEqual([]);
  });
});
