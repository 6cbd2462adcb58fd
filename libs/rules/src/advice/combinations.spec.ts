import { cited } from '../core/citation.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import type { AdviceOption } from './advice.ts';
import { allCombinations, bestCombinations, MAX_COMBINATIONS } from './combinations.ts';
import { mayRunTogether } from './concurrency.ts';
import { rankedOptions } from './options.ts';

const CITE = PORTAL_STANDARD.at('시험');
const MILLION = 1_000_000;
const INPUT = facts({ leadCompany: 'samsung' });
const optionsOf = (...notices: Parameters<typeof rankedOptions>[0]): AdviceOption[] =>
  rankedOptions(notices, INPUT, IN_2026);

const NOTICES = [
  aNotice(),
  aGuide('advanced-general'),
  aGuide('win-win', { leadCompany: aShare(1_000, 30 * MILLION) }),
  aGuide('autonomous-factory', { government: aShare(5_000, 600 * MILLION) }),
  aGuide('robot', { government: aShare(5_000, 250 * MILLION) }),
  aGuide('process-automation', { government: aShare(5_000, 95 * MILLION) }),
  aGuide('cloud'),
];

const keyOf = (members: readonly { noticeId: string; type: string }[]): string =>
  members
    .map(({ noticeId, type }) => `${noticeId}/${type}`)
    .sort()
    .join(' + ');

/** Every subset of two or more whose every pair the table allows. */
function bruteForce(options: readonly AdviceOption[]): string[] {
  const found: string[] = [];
  for (let bits = 0; bits < 2 ** options.length; bits += 1) {
    const members = options.filter((_option, place) => (bits >> place) % 2 === 1);
    const pairs = members.flatMap((a, place) => members.slice(place + 1).map((b) => [a, b] as const));
    const allowed = pairs.every(([a, b]) => mayRunTogether(a.program, b.program).allowed);
    if (members.length > 1 && allowed) found.push(keyOf(members));
  }
  return found.sort();
}

it('finds exactly the sets that trying every subset finds', () => {
  const options = optionsOf(...NOTICES);
  const found = allCombinations(options).map(({ options: members }) => keyOf(members));
  expect(found.sort()).toEqual(bruteForce(options));
  expect(found.length).toBeGreaterThan(5);
});

it('puts the AI track, one of ①–⑥ and ⑨ first, with the sums of every payer', () => {
  const [best] = bestCombinations(
    optionsOf(...NOTICES.filter(({ program }) => program !== 'autonomous-factory')),
  );
  expect(best?.options.map(({ program }) => program).sort()).toEqual([
    'manufacturing-ai',
    'robot',
    'win-win',
  ]);
  expect(best?.money).toEqual({
    totalCostKrw: 1_300 * MILLION,
    governmentKrw: 650 * MILLION,
    localGovernmentKrw: 0,
    leadCompanyKrw: 30 * MILLION,
    companyCashKrw: 580 * MILLION,
    companyInKindKrw: 40 * MILLION,
  });
  expect(best?.cite.document).toContain('제조AI특화');
});

it('adds every combination up to its total', () => {
  for (const { money } of allCombinations(optionsOf(...NOTICES))) {
    const { totalCostKrw, ...parts } = money;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(totalCostKrw);
  }
});

it('lists at most the best of each set of programs, never 자율형공장 beside the AI track', () => {
  const found = bestCombinations(rankedOptions([...NOTICES, ...GUIDE_NOTICES], INPUT, IN_2026));
  const sets = found.map(({ options }) => options.map(({ program }) => program).sort());
  expect(found.length).toBeLessThanOrEqual(MAX_COMBINATIONS);
  expect(new Set(sets.map(String)).size).toBe(sets.length);
  for (const set of sets) {
    expect(set.includes('manufacturing-ai') && set.includes('autonomous-factory')).toBe(false);
  }
});

describe('left out', () => {
  const withAi = (notice: Parameters<typeof rankedOptions>[0][number]): string[] =>
    bestCombinations(optionsOf(aNotice(), notice)).map(({ options }) => keyOf(options));

  it('what a company cannot have', () => {
    expect(withAi(aGuide('robot', { leadCompanies: cited(['lh'], CITE) }))).toEqual([]);
  });

  it('what has no published money', () => {
    expect(withAi(aGuide('robot', { government: aShare(null, null) }))).toEqual([]);
  });

  it('what a later notice has replaced', () => {
    const old = aGuide('robot', {}, { id: 'old', year: 2025, closesAt: '2026-04-02T00:00:00+09:00' });
    const found = bestCombinations(optionsOf(aNotice(), old, aGuide('robot')));
    expect(found.map(({ options }) => keyOf(options))).toEqual([
      '2026-manufacturing-ai/ai-factory + 2026-robot/standard',
    ]);
  });

  it('nothing that is only closed', () => {
    const closed = aGuide('robot', {}, { closesAt: '2026-04-02T00:00:00+09:00' });
    const [found] = bestCombinations(optionsOf(aNotice(), closed));
    expect(found?.state).toBe('closed-otherwise-met');
  });
});

it('prefers what is open to more money that is not', () => {
  const closed = aGuide(
    'advanced-general',
    { government: aShare(5_000, 900 * MILLION) },
    { closesAt: '2026-04-02T00:00:00+09:00' },
  );
  const [first] = bestCombinations(optionsOf(aNotice(), closed, aGuide('robot')));
  expect(first?.options.map(({ program }) => program).sort()).toEqual(['manufacturing-ai', 'robot']);
});
