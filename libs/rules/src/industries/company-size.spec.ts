import fc from 'fast-check';
import { companySizeFrom, type SizeFacts } from './company-size.ts';

const EOK = 100_000_000;
/** No fiscal year under the new limits has ended three months ago; then every one has. */
const BEFORE = '2025-12-31';
const SINCE = '2026-12-01';
/** In between the month of the fiscal year's end decides. */
const BETWEEN = '2026-04-01';

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
    notes: 'one won above 1,200억: not certain, for 졸업유예 may hold (SME25)',
    on: SINCE,
    facts: { averageRevenueKrw: 1_200 * EOK + 1 },
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

/** The limits in 억 by division, as the annexes of the decree give them (domain facts §8.1, SMELIM). */
const SME_BANDS: Record<string, Record<number, number[]>> = {
  [BEFORE]: {
    1500: [14, 15, 17, 24, 28, 32],
    1000: [10, 12, 13, 16, 19, 20, 22, 25, 26, 29, 30, 31],
    800: [11, 18, 21, 23, 27, 33],
    600: [34],
  },
  [SINCE]: {
    1800: [17, 24, 28],
    1500: [14, 15, 32],
    1200: [10, 20, 22, 25, 29],
    1000: [12, 13, 16, 19, 26, 33],
    800: [11, 18, 21, 23, 27],
    600: [34],
  },
};
const SMALL_BANDS: Record<string, Record<number, number[]>> = {
  [BEFORE]: {
    120: [10, 11, 14, 15, 19, 20, 21, 23, 24, 25, 26, 28, 29, 30, 32],
    80: [12, 13, 16, 17, 18, 22, 27, 31, 33],
    10: [34],
  },
  [SINCE]: {
    140: [19, 24],
    120: [10, 11, 14, 15, 20, 21, 23, 25, 26, 28, 29, 32],
    80: [12, 13, 16, 17, 18, 22, 27, 33],
    15: [34],
  },
};
const bandRows = (bands: Record<string, Record<number, number[]>>) =>
  Object.entries(bands).flatMap(([on, byLimit]) =>
    Object.entries(byLimit).flatMap(([eok, divisions]) =>
      divisions.map((division): [string, string, number] => [String(division), on, Number(eok)]),
    ),
  );

it.each(bandRows(SME_BANDS))('division %s on %s: 중소기업 up to %i억, to the won', (ksicCode, on, eok) => {
  const smeAt = (averageRevenueKrw: number) =>
    companySizeFrom({ ...COMPANY, ksicCode, averageRevenueKrw }, on).sme;
  expect([smeAt(eok * EOK), smeAt(eok * EOK + 1)]).toEqual([true, false]);
});

it.each(bandRows(SMALL_BANDS))('division %s on %s: 소기업 up to %i억, to the won', (ksicCode, on, eok) => {
  const sizeAt = (averageRevenueKrw: number) => {
    const { size, certain } = companySizeFrom({ ...COMPANY, ksicCode, averageRevenueKrw }, on);
    return `${size} ${String(certain)}`;
  };
  expect([sizeAt(eok * EOK), sizeAt(eok * EOK + 1)]).toEqual(['small true', 'medium true']);
});

describe('makers of seats, which have limits of their own since the change', () => {
  const at = (ksicCode: string, eok: number, more = 0, on = SINCE) => {
    const { size, sme, because } = companySizeFrom(
      { ...COMPANY, ksicCode, averageRevenueKrw: eok * EOK + more },
      on,
    );
    return [size, sme, because[0]?.reason, because[0]?.values['dependsOn']];
  };

  it.each([
    ['30393', 1_500, 0, true],
    ['30393', 1_500, 1, false],
    ['30399', 1_200, 0, true],
    ['30399', 1_200, 1, false],
    ['31202', 1_200, 0, true],
    ['31202', 1_200, 1, null],
    ['31202', 1_500, 0, null],
    ['31202', 1_500, 1, false],
    ['31322', 1_200, 1, null],
    ['30', 1_200, 1, null],
    ['3039', 1_500, 1, false],
    ['C30393', 1_500, 0, true],
  ])('%s with %i억 and %i won is a 중소기업: %p', (code, eok, more, sme) => {
    expect(at(code, eok, more)[1]).toBe(sme);
  });

  it('says that the product decides where only a part of the class makes seats', () => {
    expect(at('31202', 1_300)).toEqual(['unknown', null, 'revenue-between-sme', 'product']);
    expect(at('31202', 1_300, 0, BEFORE)[1]).toBe(false);
  });

  it.each([
    ['30393', 120, 0, 'small'],
    ['30393', 120, 1, 'medium'],
    ['31202', 80, 0, 'small'],
    ['31202', 80, 1, 'unknown'],
    ['31202', 120, 1, 'medium'],
  ])('%s with %i억 and %i won is %s', (code, eok, more, size) => {
    expect(at(code, eok, more)[0]).toBe(size);
  });
});

describe('the day from which the new limits hold', () => {
  const smeOn = (on: string, fiscalYearEndMonth: number | null) =>
    companySizeFrom({ ...COMPANY, averageRevenueKrw: 1_200 * EOK, fiscalYearEndMonth }, on).sme;

  it.each([
    [12, '2026-03-31', '2026-04-01'],
    [9, '2025-12-31', '2026-01-01'],
    [11, '2026-02-28', '2026-03-01'],
    [3, '2026-06-30', '2026-07-01'],
    [6, '2026-09-30', '2026-10-01'],
    [8, '2026-11-30', '2026-12-01'],
    [1, '2026-04-30', '2026-05-01'],
  ])('three months after the first year that ended since September 2025: month %i', (month, last, first) => {
    expect([smeOn(last, month), smeOn(first, month)]).toEqual([false, true]);
  });

  it('is the same for everyone before the first and from the last of them on', () => {
    expect([smeOn('2025-12-31', null), smeOn('2026-12-01', null)]).toEqual([false, true]);
  });

  it('depends on the month in between, and only between both limits', () => {
    expect([smeOn('2026-01-01', null), smeOn(BETWEEN, null), smeOn('2026-11-30', null)]).toEqual([
      null,
      null,
      null,
    ]);
    const { because, certain, size } = companySizeFrom(
      { ...COMPANY, averageRevenueKrw: 1_200 * EOK },
      BETWEEN,
    );
    expect([size, certain]).toEqual(['unknown', false]);
    expect(because[0]).toMatchObject({
      reason: 'revenue-between-sme',
      values: { limitKrw: 1_000 * EOK, highestKrw: 1_200 * EOK, dependsOn: 'closing-month' },
      cite: { confidence: 'official', issuedOn: '2025-09-01' },
    });
    const smeAt = (averageRevenueKrw: number) =>
      companySizeFrom({ ...COMPANY, averageRevenueKrw }, BETWEEN).sme;
    expect([1_000 * EOK, 1_000 * EOK + 1, 1_200 * EOK, 1_200 * EOK + 1].map(smeAt)).toEqual([
      true,
      null,
      null,
      false,
    ]);
    const medium = companySizeFrom({ ...COMPANY, ksicCode: '24111', averageRevenueKrw: 130 * EOK }, BETWEEN);
    expect([medium.size, medium.sme]).toEqual(['unknown', true]);
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
    'a revenue between the limits of two products',
    { ksicCode: '31202', averageRevenueKrw: 90 * EOK },
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
  const beyond = { averageRevenueKrw: 1_200 * EOK + 1 };
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
      fc.constantFrom(BEFORE, BETWEEN, SINCE),
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
  for (const on of [BEFORE, BETWEEN, SINCE]) {
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
