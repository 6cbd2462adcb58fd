import type { Finding } from '../core/finding.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { sampleNotices } from '../programs/samples/sample-notices.ts';
import { decide } from './decide.ts';
import { MOST_REPORTED, nearestFirst, reachOf, reportedNotices, type Reach } from './reach.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');

const reach = (differences: Partial<Reach> = {}): Reach => ({
  standing: 'open',
  own: false,
  window: 'open',
  missing: 0,
  unpublished: [],
  year: 2026,
  supportKrw: 0,
  ...differences,
});
const named = (id: string, differences: Partial<Reach> = {}) => ({ notice: { id }, ...reach(differences) });
const ids = (ways: readonly { notice: { id: string } }[]): string[] => ways.map(({ notice }) => notice.id);

describe('the nearest to an application first', () => {
  it('by standing, whatever else speaks for a way', () => {
    const ways = (['not-meant', 'blocked', 'window', 'evidence', 'open'] as const).map((standing, place) =>
      named(standing, { standing, own: place < 2, supportKrw: 1_000 - place }),
    );
    expect(ids(nearestFirst(ways))).toEqual(['open', 'evidence', 'window', 'blocked', 'not-meant']);
  });

  it.each([
    ['the own program', { own: true }, { window: 'open' }],
    ['an open window', { window: 'open', missing: 3 }, { window: 'closed' }],
    ['fewer open questions', { missing: 1, year: 2025 }, { missing: 2 }],
    ['the newer year', { year: 2026 }, { year: 2025, supportKrw: 9 }],
    ['more money', { supportKrw: 2 }, { supportKrw: 1 }],
  ] as const)('%s comes first within one standing', (_what, nearer, farther) => {
    const ways = [named('farther', farther), named('nearer', nearer)];
    expect(ids(nearestFirst(ways))).toEqual(['nearer', 'farther']);
  });

  it('keeps the order of what is as near, and the given list as it was', () => {
    const ways = [named('b', { standing: 'window' }), named('a', { standing: 'window' }), named('c')];
    expect(ids(nearestFirst(ways))).toEqual(['c', 'b', 'a']);
    expect(ids(ways)).toEqual(['b', 'a', 'c']);
  });
});

describe('the notices of a report', () => {
  it('are the own ones, even refused, then what only its window or its office keeps back', () => {
    const ways = [
      named('refused', { standing: 'blocked' }),
      named('asked', { standing: 'evidence', missing: 1 }),
      named('office', { standing: 'evidence', window: 'not-published' }),
      named('window', { standing: 'window', window: 'closed' }),
      named('open'),
      named('own', { own: true, standing: 'blocked' }),
    ];
    expect(reportedNotices(ways)).toEqual(['own', 'open', 'office', 'window']);
  });

  it('are the nearest ones where there are more than a report takes, each once', () => {
    const far = Array.from({ length: MOST_REPORTED }, (_, place) =>
      named(`window-${String(place)}`, { standing: 'window', window: 'closed' }),
    );
    const found = reportedNotices([...far, named('open'), named('open')]);
    expect(found).toHaveLength(MOST_REPORTED);
    expect(found[0]).toBe('open');
    expect(new Set(found).size).toBe(MOST_REPORTED);
  });
});

describe('how near a way is', () => {
  const finding = (ruleId: string, outcome: Finding['outcome'], reason: string): Finding => ({
    ruleId,
    outcome,
    reason,
    values: {},
    fields: [],
    cite: GUIDE_NOTICES[0]?.terms.cite ?? fail(),
  });
  const fail = (): never => {
    throw new Error('no notice');
  };
  const [guide = fail()] = GUIDE_NOTICES;
  const [own = fail()] = PUBLISHED_NOTICES;

  it('waits for the answers of the company, not for those of the office', () => {
    const findings = [
      finding('employees-below', 'unknown', 'not-answered'),
      finding('revenue-within', 'unknown', 'not-published'),
      finding('within-window', 'fail', 'not-open-yet'),
    ];
    expect(reachOf(guide, { findings, fundingPlan: null })).toMatchObject({
      missing: 1,
      unpublished: ['revenue-within'],
      window: 'not-open-yet',
      own: false,
      supportKrw: 0,
    });
  });

  it('counts what others than the company pay', () => {
    const fundingPlan = { governmentKrw: 1, localGovernmentKrw: 10, leadCompanyKrw: 100 };
    expect(reachOf(own, { findings: [], fundingPlan })).toMatchObject({ own: true, supportKrw: 111 });
  });

  it('is the own one where the portal takes the applications, whichever program it is of', () => {
    const owns = (notices: readonly Parameters<typeof reachOf>[0][]): boolean[] => [
      ...new Set(notices.map((notice) => reachOf(notice, { findings: [], fundingPlan: null }).own)),
    ];
    expect(owns([...PUBLISHED_NOTICES, ...sampleNotices(NOW)])).toEqual([true]);
    expect(owns(GUIDE_NOTICES)).toEqual([false]);
  });

  it('counts as support all that the company does not pay, of every notice', () => {
    const input = {
      company: { regionCode: 'gyeonggi', sizeCertificate: 'sme' as const },
      project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 },
    };
    for (const notice of [...PUBLISHED_NOTICES, ...GUIDE_NOTICES]) {
      for (const { type } of notice.terms.types) {
        const decision = decide({ ...notice, program: notice.terms.program }, type, input, NOW);
        const { fundingPlan } = decision;
        if (fundingPlan === null) continue;
        expect([notice.id, reachOf(notice, decision).supportKrw]).toEqual([
          notice.id,
          fundingPlan.totalCostKrw - fundingPlan.companyKrw,
        ]);
      }
    }
  });
});
