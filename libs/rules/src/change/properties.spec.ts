import fc from 'fast-check';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { RULE_IDS } from '../engine/conditions.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { facts } from '../testing/builders.ts';
import { searchSmallest } from './search.ts';
import { applyChanges } from './situation.ts';
import { failingIn, smallestChangeOf } from './smallest-change.ts';

const RUNS = { numRuns: 250 };
const NOTICES: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];

const ways = NOTICES.flatMap((notice) => notice.terms.types.map(({ type }) => ({ notice, type })));
const failedIn = ({ findings }: ReturnType<typeof decide>): string[] =>
  findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);

it('has a smallest change of whatever is ineligible, and it frees from every failed rule', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, fc.constantFrom(...ways), (input, asOf, { notice, type }) => {
      const decision = decide(notice, type, input, asOf);
      const found = smallestChangeOf(notice, decision, input, asOf);
      expect(found === null).toBe(decision.outcome !== 'ineligible');
      if (found === null) return;
      expect(found.frees).toEqual(failedIn(decision));
      const changed = applyChanges(input, asOf, found.changes);
      expect(decide(notice, type, changed.input, changed.asOf).outcome).not.toBe('ineligible');
    }),
    RUNS,
  );
});

it('names each field once, with another value, as JSON carries it', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, fc.constantFrom(...ways), (input, asOf, { notice, type }) => {
      const found = smallestChangeOf(notice, decide(notice, type, input, asOf), input, asOf);
      const changes = found?.changes ?? [];
      expect(new Set(changes.map(({ field }) => field)).size).toBe(changes.length);
      for (const { from, to } of changes) expect(to).not.toEqual(from);
      expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
    }),
    RUNS,
  );
});

it('takes the same time whatever fails: situations looked at stay below rules times facts', () => {
  const most = { looked: 0 };
  fc.assert(
    fc.property(anyFacts, anyInstant, fc.constantFrom(...ways), (input, asOf, { notice, type }) => {
      const fields = new Set(decide(notice, type, input, asOf).findings.flatMap((finding) => finding.fields));
      const { looked } = searchSmallest({ input, asOf }, (situation) => failingIn(notice, type, situation));
      most.looked = Math.max(most.looked, looked);
      expect(looked).toBeLessThanOrEqual(RULE_IDS.length * fields.size);
    }),
    RUNS,
  );
  expect(most.looked).toBeGreaterThan(1);
});

/** Facts that are added fill only what was not known; a ban of null is known. */
function withAdded(
  base: EligibilityInput,
  more: EligibilityInput,
  fixed: ReadonlySet<string>,
): EligibilityInput {
  const fill = (part: 'company' | 'project') => {
    const known = Object.entries(base[part]).filter(
      ([name, value]) =>
        fixed.has(`${part}.${name}`) ||
        (name === 'participationBannedUntil' ? value !== undefined : value != null),
    );
    const open = Object.entries(more[part]).filter(([name]) => !fixed.has(`${part}.${name}`));
    return { ...Object.fromEntries(open), ...Object.fromEntries(known) };
  };
  return { company: fill('company'), project: fill('project') };
}

it('stays ineligible whatever is added, while the facts of a failed rule stay as they are', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyFacts,
      anyInstant,
      fc.constantFrom(...ways),
      (input, more, asOf, { notice, type }) => {
        const { findings, outcome } = decide(notice, type, input, asOf);
        fc.pre(outcome === 'ineligible');
        const fixed = new Set(
          findings.filter((finding) => finding.outcome === 'fail').flatMap(({ fields }) => fields),
        );
        expect(decide(notice, type, withAdded(input, more, fixed), asOf).outcome).toBe('ineligible');
      },
    ),
    RUNS,
  );
});

it('never gives less government money for more cost', () => {
  const cost = fc.integer({ min: 0, max: 10_000_000_000 });
  fc.assert(
    fc.property(anyFacts, cost, cost, fc.constantFrom(...ways), (input, one, other, { notice, type }) => {
      const governmentOf = (totalCostKrw: number): number | undefined => {
        const project = { ...input.project, totalCostKrw };
        return decide(notice, type, { ...input, project }, new Date(notice.opensAt ?? 0)).fundingPlan
          ?.governmentKrw;
      };
      const [less, more] = [governmentOf(Math.min(one, other)), governmentOf(Math.max(one, other))];
      expect(less === undefined).toBe(more === undefined);
      expect(more ?? 0).toBeGreaterThanOrEqual(less ?? 0);
    }),
    RUNS,
  );
});

it('knows the worst case: everything fails at once', () => {
  const input = facts(
    {
      ksicCode: '46411',
      sizeCertificate: 'none',
      businessStatus: 'closed',
      nationalTaxArrears: true,
      localTaxArrears: true,
      excludedBusiness: ['entertainment'],
      participationBannedUntil: '2026-04-15',
      samePlanFunded: true,
      currentLevel: 'advanced',
      previousGrants: [
        { program: 'manufacturing-ai', type: 'ai-factory', year: 2025, aiCells: ['D2'] },
        { program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: 200_000_000 },
      ],
      runningProjects: [{ program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-12-31' }],
    },
    {
      targetLevel: 'none',
      months: 36,
      withoutSupplier: false,
      supplierInPool: false,
      companyInKindKrw: 1,
      inKindKinds: ['company-labour'],
      mentoring: 'none',
    },
  );
  const [way] = ways;
  if (way === undefined) throw new Error('No notice');
  const asOf = new Date('2026-03-01T00:00:00+09:00');
  const { change, looked } = searchSmallest({ input, asOf }, (situation) =>
    failingIn(way.notice, way.type, situation),
  );
  expect(change?.changes.map(({ field }) => field)).toEqual([
    'asOf',
    'company.ksicCode',
    'company.sizeCertificate',
    'company.businessStatus',
    'company.nationalTaxArrears',
    'company.localTaxArrears',
    'company.excludedBusiness',
    'company.samePlanFunded',
    'project.targetLevel',
    'company.runningProjects',
    'company.previousGrants',
    'project.months',
    'project.mentoring',
    'project.supplierInPool',
  ]);
  expect(looked).toBeLessThan(400);
});
