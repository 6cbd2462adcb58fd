/**
 * Made-up companies for the benchmarks: most are in order, some lack a fact, some fail a condition, and every condition of
 * the AI track meets each of its outcomes. The same seed gives the same companies.
 */
import { randomFrom } from './figures.mjs';

const MINUTE_MS = 60_000;

/** A little about everything: how often a fact is as the notice wants it, missing, or against it. */
function drawing(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const usually = (good, others, share = 0.95) => (random() < share ? good() : pick(others));
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  return { pick, usually, whole, chance: (share) => random() < share };
}

const KSIC_CODES = ['25924', 'C25924', '10401', '22241', '26', '29', '30399', '2511', '13', '20499'];
const REGIONS = ['gyeonggi', 'seoul', 'busan', 'daegu', 'incheon', 'daejeon', 'ulsan', 'gangwon', 'chungbuk'];
const MORE_REGIONS = ['chungnam', 'jeonbuk', 'jeonnam', 'gyeongbuk', 'gyeongnam', 'jeju', 'gwangju'];
const CELLS = ['A1', 'B3', 'D2', 'D4', 'E5', 'G1'];

function companyOf({ pick, usually, whole, chance }) {
  return {
    businessRegistrationNumber: '2208139938',
    ksicCode: usually(() => pick(KSIC_CODES), [null, undefined, '46', '56111', '10999']),
    regionCode: pick([...REGIONS, ...MORE_REGIONS]),
    businessStatus: usually(() => 'operating', ['suspended', 'closed', null]),
    sizeCertificate: usually(() => pick(['sme', 'sme', 'sme', 'mid-sized']), ['none', null, undefined], 0.9),
    averageRevenueKrw: whole(1, 400) * 100_000_000,
    totalAssetsKrw: whole(1, 300) * 100_000_000,
    independent: chance(0.97),
    regularEmployees: whole(3, 250),
    excludedBusiness: usually(() => [], [['entertainment'], ['lodging-restaurant'], null]),
    nationalTaxArrears: usually(() => false, [true, null]),
    localTaxArrears: usually(() => false, [true, undefined]),
    participationBannedUntil: usually(() => null, ['2025-12-31', '2026-04-10', '2027-03-01', undefined]),
    samePlanFunded: usually(() => false, [true, null]),
    factoryStatus: usually(() => 'operating', ['under-construction']),
    currentLevel: usually(() => pick(['basic', 'basic', 'intermediate-1']), ['none', 'intermediate-2', null]),
    hasBuildHistory: chance(0.9),
    previousGrants: usually(() => [], [null, ...GRANTS], 0.8),
    runningProjects: usually(() => [], [null, ...RUNNING], 0.9),
  };
}

const GRANTS = [
  [
    {
      program: 'manufacturing-ai',
      type: 'ai-factory',
      year: 2025,
      governmentKrw: 200_000_000,
      aiCells: ['D2'],
    },
  ],
  [
    {
      program: 'manufacturing-ai',
      type: 'ai-factory',
      year: 2025,
      governmentKrw: 150_000_000,
      aiCells: null,
    },
  ],
  [{ program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: 50_000_000 }],
  [{ program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: null }],
  [1, 2, 3, 4].map(() => ({
    program: 'manufacturing-ai',
    type: 'data-collection',
    year: 2025,
    governmentKrw: 50_000_000,
  })),
  [{ program: 'manufacturing-ai', type: null, year: 2025, governmentKrw: 30_000_000, aiCells: ['A1'] }],
  [{ program: 'regional-basic', type: null, year: 2023, governmentKrw: 50_000_000 }],
];

const RUNNING = [
  [{ program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-04-20' }],
  [{ program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-04-21' }],
  [{ program: 'manufacturing-ai', year: 2025, buildEndsOn: '2026-12-31' }],
  [{ program: 'manufacturing-ai', year: 2024, buildEndsOn: '2026-12-31' }],
  [{ program: 'manufacturing-ai', year: null, buildEndsOn: '2026-12-31' }],
  [{ program: 'win-win-ai', year: 2026, buildEndsOn: null }],
  [{ program: 'regional-basic', year: 2026, buildEndsOn: '2026-12-31' }],
];

function projectOf({ pick, usually, whole }) {
  return {
    targetLevel: usually(() => pick(['intermediate-1', 'intermediate-1', 'intermediate-2']), ['basic', null]),
    months: usually(() => whole(5, 9), [10, 12, null]),
    totalCostKrw: usually(() => whole(20, 800) * 1_000_000 + pick([0, 0, 0, 1, 999]), [null]),
    companyInKindKrw: usually(
      () => pick([0, 0, 0, 2_000_000, 5_000_000, 10_000_000]),
      [40_000_000, 90_000_000],
    ),
    inKindKinds: usually(
      () => pick([['cloud-fee'], ['cloud-fee', 'company-labour']]),
      [[], null, ['land']],
      0.9,
    ),
    aiCells: usually(() => pick([[pick(CELLS)], [pick(CELLS)], [pick(CELLS), 'F2']]), [null]),
    withoutSupplier: usually(() => false, [true, true, null]),
    supplierInPool: usually(() => true, [false, null]),
    mentoring: usually(() => pick(['pre-planning', 'ax-planning', 'build-guidance']), ['none', null]),
    bonusItems: pick([[], [], ['level-certificate'], ['standards', 'operation-rate']]),
  };
}

/** Facts of one company and its project. */
const factsOf = (draw) => ({ company: companyOf(draw), project: projectOf(draw) });

/**
 * Companies in the order in which they ask: a few before the intake opens, most through it, a few after it closed.
 * @param {{ opensAt: string, closesAt: string }} notice
 */
export function companiesFor({ opensAt, closesAt }, count, seed = 20260319) {
  const draw = drawing(randomFrom(seed));
  const from = Date.parse(opensAt);
  const length = Date.parse(closesAt) - from;
  const outside = Math.max(1, Math.round(count / 50));
  const step = length / (count - 2 * outside);
  return Array.from({ length: count }, (_, index) => ({
    id: `application-${String(index).padStart(6, '0')}`,
    facts: factsOf(draw),
    asOf: new Date(askedAt(index - outside, count - 2 * outside, { from, length, step })),
  }));
}

function askedAt(place, within, { from, length, step }) {
  if (place < 0) return from + place * MINUTE_MS;
  if (place >= within) return from + length + (place - within + 1) * MINUTE_MS;
  return Math.round(from + place * step);
}
