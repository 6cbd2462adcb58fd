import fc from 'fast-check';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import type { NoticeTerms } from '../core/terms.ts';
import type { FillRule, QuotaTerms } from '../core/selection-terms.ts';
import { allocate, quotaContradictions } from './allocate.ts';
import { type PaidCandidate } from './paid-project.ts';
import { completion, SearchTooLong, startOf, taking, type FillState } from './completion.ts';
import { fill } from './fill.ts';
import { NOTHING_TAKEN, planOf, type FillPlan } from './limits.ts';

const { cite } = NOTICE_2026;
const row = (label: string, over: Partial<QuotaTerms>): QuotaTerms => ({ label, cite, ...over });
const termsWith = (rule: FillRule, quotas: QuotaTerms[], most?: number): NoticeTerms => ({
  ...NOTICE_2026,
  selection: {
    fill: { value: rule, cite },
    quotas,
    ...(most === undefined ? {} : { maxPerSupplier: { value: most, cite } }),
  },
});
const aCandidate = (place: number, over: Partial<PaidCandidate> = {}): PaidCandidate => ({
  applicationId: `a${String(place)}`,
  receiptNumber: `R-${String(place)}`,
  technical: 95 - place,
  total: 95 - place,
  blocks: {},
  governmentKrw: 100,
  regionCode: 'gyeonggi',
  amounts: {},
  supplierId: null,
  ...over,
});
const TYPE = { type: 'ai-factory', taken: NOTHING_TAKEN };
const allocated = (candidates: PaidCandidate[], governmentKrw: number, terms: NoticeTerms): string[] =>
  allocate(candidates, { governmentKrw, lines: [] }, terms, TYPE).map(({ result, reason }) =>
    result === 'selected' ? result : reason.code,
  );

it('keeps places for a floor, and gives up no better one for a worse one', () => {
  const candidates = [
    aCandidate(0),
    aCandidate(1),
    aCandidate(2),
    aCandidate(3, { regionCode: 'jeonbuk' }),
    aCandidate(4, { regionCode: 'jeonbuk' }),
  ];
  const terms = termsWith('skip', [row('비수도권', { regionCodes: ['jeonbuk'], minCount: 1 })]);
  expect(allocated(candidates, 300, terms)).toEqual([
    'selected',
    'selected',
    'held-for-quota',
    'selected',
    'budget-too-short',
  ]);
});

it('passes over one that does not fit, or ends there, as the notice says', () => {
  const candidates = [aCandidate(0), aCandidate(1, { governmentKrw: 101 }), aCandidate(2)];
  expect(allocated(candidates, 200, termsWith('skip', []))).toEqual([
    'selected',
    'budget-too-short',
    'selected',
  ]);
  expect(allocated(candidates, 200, termsWith('stop', []))).toEqual([
    'selected',
    'budget-too-short',
    'budget-used-up',
  ]);
});

it('counts what earlier runs took, of rows and of suppliers', () => {
  const candidates = [0, 1, 2].map((place) => aCandidate(place, { supplierId: 's' }));
  const reasons = allocate(
    candidates,
    { governmentKrw: 1000, lines: [] },
    termsWith('skip', [row('전체', { maxCount: 9 })], 3),
    { type: 'ai-factory', taken: { quotas: [{ count: 0, krw: 0 }], suppliers: { s: 2 } } },
  ).map(({ reason }) => reason.code);
  expect(reasons).toEqual(['within-budget', 'supplier-full', 'supplier-full']);
});

it('names the rows that cannot hold together, and no other', () => {
  const candidates = [0, 1, 2, 3].map((place) =>
    aCandidate(place, { regionCode: place < 2 ? 'jeonbuk' : 'gyeonggi' }),
  );
  const contradictions = (quotas: QuotaTerms[], governmentKrw: number): string[] =>
    quotaContradictions(candidates, { governmentKrw, lines: [] }, termsWith('skip', quotas), TYPE).map(
      ({ kind, row: place }) => `${kind} ${String(place)}`,
    );
  const jeonbuk = row('전북', { regionCodes: ['jeonbuk'], minCount: 2 });
  expect(contradictions([jeonbuk], 200)).toEqual([]);
  expect(contradictions([jeonbuk], 199)).toEqual(['line null', 'floor 0']);
  expect(contradictions([jeonbuk, row('전체', { maxCount: 1 })], 999)).toEqual(['quota 1', 'floor 0']);
  expect(contradictions([row('경기', { maxCount: 3 }), { ...jeonbuk, minCount: 3 }], 999)).toEqual([
    'too-few 1',
  ]);
});

// Against every subset there is.

const REGIONS = ['gyeonggi', 'jeonbuk', 'busan'] as const;
const cases = fc.record({
  candidates: fc
    .array(
      fc.record({
        governmentKrw: fc.integer({ min: 0, max: 9 }),
        province: fc.integer({ min: 0, max: 4 }),
        region: fc.constantFrom(...REGIONS),
        supplier: fc.constantFrom('s', 't', null),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((list) =>
      list.map(({ governmentKrw, province, region, supplier }, place) =>
        aCandidate(place, {
          governmentKrw,
          regionCode: region,
          amounts: { province },
          supplierId: supplier,
        }),
      ),
    ),
  governmentKrw: fc.integer({ min: 0, max: 40 }),
  lineKrw: fc.integer({ min: 0, max: 15 }),
  floors: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  most: fc.record({ count: fc.integer({ min: 0, max: 6 }), krw: fc.integer({ min: 0, max: 30 }) }),
  supplier: fc.integer({ min: 1, max: 4 }),
});

const planFor = ({
  candidates,
  governmentKrw,
  lineKrw,
  floors,
  most,
  supplier,
}: typeof cases extends fc.Arbitrary<infer Of> ? Of : never): FillPlan =>
  planOf(
    candidates,
    {
      governmentKrw,
      lines: [{ payer: 'province', regionCode: 'jeonbuk', budgetKrw: lineKrw }],
      ...TYPE,
    },
    termsWith(
      'skip',
      [
        row('전북', { regionCodes: ['jeonbuk'], minCount: floors[0] }),
        row('비수도권', { regionCodes: ['jeonbuk', 'busan'], minCount: floors[1] }),
        row('경기', { regionCodes: ['gyeonggi'], maxCount: most.count, maxKrw: most.krw }),
      ],
      supplier,
    ),
  );

/** Every subset that keeps to all ceilings and floors, the best by rank first. */
function feasible(plan: FillPlan): number[][] {
  const size = plan.needs.length;
  const sets: number[][] = [];
  for (let bits = 2 ** size - 1; bits >= 0; bits -= 1) {
    const set = plan.needs.flatMap((_, index) => ((bits >> (size - 1 - index)) & 1 ? [index] : []));
    let state: FillState | null = startOf(plan);
    for (const index of set) state = state === null ? null : taking(state, index, plan);
    if (state?.needed.every((number) => number === 0) === true) sets.push(set);
  }
  return sets;
}

it('is the best set by rank of all that there are', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const plan = planFor(one);
      const [best] = feasible(plan);
      if (best === undefined) {
        expect(completion(startOf(plan), [...plan.needs.keys()], plan)).toBeNull();
        return;
      }
      const taken = fill(plan, 'skip').flatMap((kept, index) => (kept === null ? [index] : []));
      expect(taken).toEqual(best);
    }),
    { numRuns: 400 },
  );
});

it('with "stop" takes nobody that "skip" would not have had room for, and still meets every floor', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const plan = planFor(one);
      const sets = feasible(plan);
      if (sets.length === 0) return;
      const taken = fill(plan, 'stop').flatMap((kept, index) => (kept === null ? [index] : []));
      expect(sets).toContainEqual(taken);
    }),
    { numRuns: 200 },
  );
});

it('decides nothing where it cannot look far enough: who fits is never guessed', () => {
  const candidates = [0, 1, 2].map((place) => aCandidate(place));
  const terms = termsWith('skip', [row('경기', { regionCodes: ['gyeonggi'], minCount: 2 })]);
  const plan = planOf(candidates, { governmentKrw: 200, lines: [], type: '', taken: NOTHING_TAKEN }, terms);
  expect(completion(startOf(plan), [0, 1, 2], plan, { left: 3 })).toHaveLength(2);
  expect(() => completion(startOf(plan), [0, 1, 2], plan, { left: 2 })).toThrow(SearchTooLong);
});
