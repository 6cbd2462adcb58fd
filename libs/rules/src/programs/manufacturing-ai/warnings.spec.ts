import type { CompanyFacts, ProjectFacts } from '../../core/facts.ts';
import { decideOn, facts } from '../../testing/builders.ts';

const CASES: [code: string, company: CompanyFacts, project: ProjectFacts][] = [
  ['in-kind-above-cap', {}, { companyInKindKrw: 40_001_000, inKindKinds: ['cloud-fee'] }],
  ['in-kind-above-total', {}, { companyInKindKrw: 400_000_001, inKindKinds: ['cloud-fee'] }],
  ['unusual-level-step', {}, { targetLevel: 'intermediate-2' }],
  ['unusual-level-step', { currentLevel: 'none' }, { targetLevel: 'intermediate-2' }],
  ['under-construction', { factoryStatus: 'under-construction' }, {}],
  ['bonus-items-over-limit', {}, { bonusItems: ['standards', 'operation-rate', 'level-certificate'] }],
  ['level-without-build-history', { hasBuildHistory: false }, {}],
  ['grant-without-build-history', { hasBuildHistory: false, previousGrants: [{ program: 'cloud' }] }, {}],
  ['alone-with-supplier', {}, { withoutSupplier: true, supplierInPool: true }],
  ['industry-of-earlier-revision', { ksicCode: '10401' }, {}],
  ['industry-section-mismatch', { ksicCode: 'D25924' }, {}],
  ['corporate-number-doubtful', { corporateRegistrationNumber: '1101110012345' }, {}],
];

it.each(CASES)('%s is said and changes no outcome', (code, company, project) => {
  const decision = decideOn(facts(company, project));
  expect(decision.warnings.map((warning) => warning.code)).toContain(code);
  expect(decision.outcome).toBe('eligible');
});

it('doubts a closed business with a running project', () => {
  const decision = decideOn(facts({ businessStatus: 'closed', runningProjects: [{ program: 'cloud' }] }));
  expect(decision.warnings.map(({ code }) => code)).toEqual(['closed-with-running-project']);
});

it('doubts a bonus item that the notice does not have', () => {
  const decision = decideOn(facts({}, { bonusItems: ['hrd-ai-training'] }), { year: 2025 });
  expect(decision.warnings.map(({ code }) => code)).toEqual(['bonus-item-not-offered']);
  expect(decision.bonus).toEqual({
    points: 0,
    items: [{ code: 'hrd-ai-training', points: 0, counted: false }],
  });
});

it.each([
  ['none', 'intermediate-1'],
  ['basic', 'intermediate-1'],
  ['intermediate-1', 'intermediate-1'],
  ['intermediate-1', 'intermediate-2'],
  ['intermediate-2', 'intermediate-2'],
] as const)('does not doubt the step from %s to %s', (currentLevel, targetLevel) => {
  expect(decideOn(facts({ currentLevel }, { targetLevel })).warnings).toEqual([]);
});

it.each([
  { notes: 'below the level that is there', currentLevel: 'intermediate-2', targetLevel: 'intermediate-1' },
  { notes: 'below the minimum', currentLevel: 'basic', targetLevel: 'basic' },
] as const)(
  'does not call a target that is refused a step to take: $notes (N26, 목표 수준)',
  ({ currentLevel, targetLevel }) => {
    const { outcome, warnings } = decideOn(facts({ currentLevel }, { targetLevel }));
    expect([outcome, warnings]).toEqual(['ineligible', []]);
  },
);

it('says nothing about levels for data collection', () => {
  const input = facts({ currentLevel: 'basic' }, { targetLevel: 'advanced', totalCostKrw: 100_000_000 });
  expect(decideOn(input, { type: 'data-collection' }).warnings).toEqual([]);
});
