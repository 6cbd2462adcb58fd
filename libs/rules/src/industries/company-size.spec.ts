import fc from 'fast-check';
import { companySizeFrom, type SizeFacts } from './company-size.ts';

const EOK = 100_000_000;
const BEFORE = '2025-08-31';
const SINCE = '2025-09-01';

const COMPANY = {
  ksicCode: '25924',
  averageRevenueKrw: 72 * EOK,
  totalAssetsKrw: 91 * EOK,
  independent: true,
  regularEmployees: 38,
} satisfies SizeFacts;

/** Cases of the tables in domain facts §8.1, one unit each side of every limit. */
const CASES: readonly {
  notes: string;
  on: string;
  facts: SizeFacts;
  size: string;
  sme: boolean | null;
  certain: boolean;
}[] = [
  {
    notes: 'a metal worker with 72억 and 38 workers is a 소기업',
    on: BEFORE,
    facts: {},
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: 'and still is, since limits only rose',
    on: SINCE,
    facts: {},
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: '10 workers: not a 소공인',
    on: SINCE,
    facts: { regularEmployees: 10 },
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: '9 workers: 소공인',
    on: SINCE,
    facts: { regularEmployees: 9 },
    size: 'micro',
    sme: true,
    certain: true,
  },
  {
    notes: 'workers unknown: at least 소기업',
    on: SINCE,
    facts: { regularEmployees: null },
    size: 'small',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 25: 소기업 up to 120억 (blog)',
    on: BEFORE,
    facts: { averageRevenueKrw: 120 * EOK },
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: 'one won more: 중기업',
    on: BEFORE,
    facts: { averageRevenueKrw: 120 * EOK + 1 },
    size: 'medium',
    sme: true,
    certain: true,
  },
  {
    notes: 'since 2025-09 one won more may be either',
    on: SINCE,
    facts: { averageRevenueKrw: 120 * EOK + 1 },
    size: 'unknown',
    sme: true,
    certain: false,
  },
  {
    notes: '20억 above the old limit may still be either',
    on: SINCE,
    facts: { averageRevenueKrw: 140 * EOK },
    size: 'unknown',
    sme: true,
    certain: false,
  },
  {
    notes: 'above the largest rise: 중기업 (inferred)',
    on: SINCE,
    facts: { averageRevenueKrw: 140 * EOK + 1 },
    size: 'medium',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 22: 80억, inferred',
    on: BEFORE,
    facts: { ksicCode: '22241', averageRevenueKrw: 80 * EOK },
    size: 'small',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 22: one won more',
    on: BEFORE,
    facts: { ksicCode: '22241', averageRevenueKrw: 80 * EOK + 1 },
    size: 'medium',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 34: 10억',
    on: BEFORE,
    facts: { ksicCode: '34', averageRevenueKrw: 10 * EOK },
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: 'division 34: one won more',
    on: BEFORE,
    facts: { ksicCode: '34', averageRevenueKrw: 10 * EOK + 1 },
    size: 'medium',
    sme: true,
    certain: true,
  },
  {
    notes: 'since 2025-09 no industry has less than 15억 (inferred)',
    on: SINCE,
    facts: { ksicCode: '34', averageRevenueKrw: 15 * EOK },
    size: 'small',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 34: between 15억 and 30억',
    on: SINCE,
    facts: { ksicCode: '34', averageRevenueKrw: 15 * EOK + 1 },
    size: 'unknown',
    sme: true,
    certain: false,
  },
  {
    notes: 'division 25: 중소기업 up to 1,000억',
    on: BEFORE,
    facts: { averageRevenueKrw: 1_000 * EOK },
    size: 'medium',
    sme: true,
    certain: true,
  },
  {
    notes: 'one won more: not certain, for 졸업유예 may hold (SME25)',
    on: BEFORE,
    facts: { averageRevenueKrw: 1_000 * EOK + 1 },
    size: 'mid-sized-or-large',
    sme: false,
    certain: false,
  },
  {
    notes: 'since 2025-09 one won more may be either',
    on: SINCE,
    facts: { averageRevenueKrw: 1_000 * EOK + 1 },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: '300억 above the old limit may still be either',
    on: SINCE,
    facts: { averageRevenueKrw: 1_300 * EOK },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: 'above the largest rise (inferred)',
    on: SINCE,
    facts: { averageRevenueKrw: 1_300 * EOK + 1 },
    size: 'mid-sized-or-large',
    sme: false,
    certain: false,
  },
  {
    notes: 'division 14: 1,800억 is the highest limit there is',
    on: SINCE,
    facts: { ksicCode: '14111', averageRevenueKrw: 1_800 * EOK + 1 },
    size: 'mid-sized-or-large',
    sme: false,
    certain: false,
  },
  {
    notes: 'assets one won below 5,000억',
    on: SINCE,
    facts: { totalAssetsKrw: 5_000 * EOK - 1 },
    size: 'small',
    sme: true,
    certain: true,
  },
  {
    notes: 'assets of 5,000억: the same',
    on: SINCE,
    facts: { totalAssetsKrw: 5_000 * EOK },
    size: 'mid-sized-or-large',
    sme: false,
    certain: false,
  },
  {
    notes: 'not independent, whatever is missing',
    on: SINCE,
    facts: { independent: false, averageRevenueKrw: null },
    size: 'mid-sized-or-large',
    sme: false,
    certain: true,
  },
  {
    notes: 'independence unknown',
    on: SINCE,
    facts: { independent: null },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: 'assets unknown',
    on: SINCE,
    facts: { totalAssetsKrw: undefined },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: 'revenue unknown',
    on: SINCE,
    facts: { averageRevenueKrw: null },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: 'industry unknown',
    on: SINCE,
    facts: { ksicCode: null },
    size: 'unknown',
    sme: null,
    certain: false,
  },
  {
    notes: 'a trader: no limit is kept for it',
    on: SINCE,
    facts: { ksicCode: 'G46' },
    size: 'unknown',
    sme: null,
    certain: false,
  },
];

it.each(CASES)('$notes ($on)', ({ on, facts, size, sme, certain }) => {
  const estimate = companySizeFrom({ ...COMPANY, ...facts }, on);
  expect({ size: estimate.size, sme: estimate.sme, certain: estimate.certain }).toEqual({
    size,
    sme,
    certain,
  });
  expect(estimate.because.length).toBeGreaterThan(0);
});

it('says why with figures and source', () => {
  const { because } = companySizeFrom({ ...COMPANY, averageRevenueKrw: 1_000 * EOK + 1 }, SINCE);
  expect(because[0]).toMatchObject({
    reason: 'revenue-between-sme',
    values: { limitKrw: 1_000 * EOK, highestKrw: 1_300 * EOK },
    cite: { confidence: 'inferred', issuedOn: '2025-08-26' },
  });
});

it.each<[string, SizeFacts, string[], boolean]>([
  [
    'workers known',
    {},
    ['revenue-within-sme', 'assets-within', 'independent', 'revenue-within-small', 'many-employees'],
    true,
  ],
  [
    'few workers',
    { regularEmployees: 9 },
    ['revenue-within-sme', 'assets-within', 'independent', 'revenue-within-small', 'few-employees'],
    true,
  ],
  [
    'workers unknown',
    { regularEmployees: null },
    ['revenue-within-sme', 'assets-within', 'independent', 'revenue-within-small', 'employees-missing'],
    false,
  ],
  ['no industry', { ksicCode: undefined }, ['industry-missing', 'assets-within', 'independent'], false],
  ['a trader', { ksicCode: 'G46' }, ['industry-not-listed', 'assets-within', 'independent'], false],
  [
    'no revenue',
    { averageRevenueKrw: undefined },
    ['revenue-missing', 'assets-within', 'independent'],
    false,
  ],
  ['no assets', { totalAssetsKrw: null }, ['revenue-within-sme', 'assets-missing', 'independent'], false],
  [
    'no owners',
    { independent: undefined },
    ['revenue-within-sme', 'assets-within', 'independence-missing'],
    false,
  ],
  [
    'nothing at all',
    {
      ksicCode: null,
      averageRevenueKrw: null,
      totalAssetsKrw: null,
      independent: null,
      regularEmployees: null,
    },
    ['industry-missing', 'assets-missing', 'independence-missing'],
    false,
  ],
  [
    'two reasons against it',
    { totalAssetsKrw: 5_000 * EOK, independent: false },
    ['assets-beyond', 'not-independent'],
    true,
  ],
  [
    'a revenue in between',
    { averageRevenueKrw: 121 * EOK },
    ['revenue-within-sme', 'assets-within', 'independent', 'revenue-between-small'],
    false,
  ],
])('names every step: %s', (_notes, facts, reasons, certain) => {
  const estimate = companySizeFrom({ ...COMPANY, ...facts }, SINCE);
  expect(estimate.because.map(({ reason }) => reason)).toEqual(reasons);
  expect(estimate.certain).toBe(certain);
});

it('adds 졸업유예 for who outgrew the limits, and not for who is not independent (SME25)', () => {
  const reasonsOf = (facts: SizeFacts) =>
    companySizeFrom({ ...COMPANY, ...facts }, SINCE).because.map(({ reason }) => reason);
  const beyond = { averageRevenueKrw: 1_300 * EOK + 1 };
  expect(reasonsOf(beyond)).toEqual(['revenue-beyond-sme', 'grace-period']);
  expect(reasonsOf({ totalAssetsKrw: 5_000 * EOK })).toEqual(['assets-beyond', 'grace-period']);
  expect(reasonsOf({ ...beyond, independent: false })).toEqual(['revenue-beyond-sme', 'not-independent']);
});

it('names only what stands against it when it is no 중소기업', () => {
  const { because } = companySizeFrom({ ...COMPANY, independent: false }, SINCE);
  expect(because.map(({ reason }) => reason)).toEqual(['not-independent']);
});

it('never makes a company larger when it earns less', () => {
  const rank = { micro: 0, small: 1, unknown: -1, medium: 2, 'mid-sized-or-large': 3 };
  const revenue = fc.integer({ min: 0, max: 3_000 }).map((eok) => eok * EOK);
  fc.assert(
    fc.property(
      revenue,
      revenue,
      fc.constantFrom('10', '22', '25', '34'),
      fc.constantFrom(BEFORE, SINCE),
      (a, b, ksicCode, on) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (averageRevenueKrw) => rank[companySizeFrom({ ...COMPANY, ksicCode, averageRevenueKrw }, on).size],
        );
        if (less === undefined || more === undefined || less < 0 || more < 0) return;
        expect(less).toBeLessThanOrEqual(more);
      },
    ),
  );
});

// Every answer of the tables, with its reasons and their sources; a changed line is another answer to somebody.
it('answers like this across the tables', () => {
  const industries = [
    '10742',
    '13101',
    '14111',
    '17110',
    '20111',
    '21101',
    '24111',
    '25924',
    '29271',
    '30310',
    '31114',
    '33999',
    '46411',
    null,
  ];
  const revenues = [
    null,
    10,
    12,
    14,
    15,
    60,
    72,
    80,
    90,
    100,
    120,
    140,
    1000,
    1200,
    1400,
    1500,
    1600,
    1800,
    2000,
  ];
  const others: Partial<SizeFacts>[] = [
    {},
    { totalAssetsKrw: 5_000 * EOK },
    { totalAssetsKrw: 5_000 * EOK - 1 },
    { totalAssetsKrw: null },
    { independent: false },
    { independent: null },
    { regularEmployees: 9 },
    { regularEmployees: null },
  ];
  const lines = new Set<string>();
  for (const on of [BEFORE, SINCE]) {
    for (const ksicCode of industries) {
      for (const revenue of revenues) {
        for (const other of others) {
          const averageRevenueKrw = revenue === null ? null : revenue * EOK;
          const { size, sme, certain, because } = companySizeFrom(
            { ...COMPANY, ksicCode, averageRevenueKrw, ...other },
            on,
          );
          const reasons = because.map(
            ({ reason, values, cite }) =>
              `${reason} ${JSON.stringify(values)} ${cite === null ? '–' : [cite.document, cite.clause, cite.issuedOn, cite.confidence, cite.url].join(' | ')}`,
          );
          lines.add(
            `${size} ${String(sme)} ${String(certain)}: ${reasons.map((reason) => reason.split(' ')[0]).join()}`,
          );
          for (const reason of reasons) lines.add(reason);
        }
      }
    }
  }
  expect([...lines].sort()).toMatchSnapshot();
});
