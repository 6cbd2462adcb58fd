import fc from 'fast-check';
import { isDay } from '../core/calendar.ts';
import type { CompanyFacts, ProjectFacts } from '../core/facts.ts';
import { CONFIDENCES } from '../core/codes.ts';
import { linkFitLabel, linkReasonSentence, linkWindowSentence } from '../messages/link-sentences.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { facts } from '../testing/builders.ts';
import { LINK_FITS, LINK_REASONS, type LinkFit, type LinkReason } from './linked-support.ts';
import { linkedSupportFor, type FittingSupport, type LinkWindowState } from './linked-support-for.ts';
import { LINKED_SUPPORTS } from './linked-supports.ts';
import { MENTORING_2026 } from './mentoring.ts';

const NOVEMBER = new Date('2026-11-21T13:00:00+09:00');
const DOMAIN = '연계 지원 자료 (기재부 2025-09-19, 한국일보 2025-12-18, 제조AI특화 2026 공고)';

const supportsOf = (
  company: CompanyFacts = {},
  project: ProjectFacts = {},
  asOf = NOVEMBER,
): FittingSupport[] => linkedSupportFor(facts(company, project), asOf);

const rowOf = (rows: readonly FittingSupport[], id: string): FittingSupport | undefined =>
  rows.find((row) => row.id === id);

interface Case {
  notes: string;
  source: string;
  id: string;
  company?: CompanyFacts;
  project?: ProjectFacts;
  fit: LinkFit;
  reason: LinkReason;
}

const PLANNING = { type: 'ai-factory', mentoring: 'none' } as const;

const CASES: readonly Case[] = [
  {
    notes: 'a manufacturer',
    source: DOMAIN,
    id: 'accelerated-depreciation',
    fit: 'fits',
    reason: 'manufacturer',
  },
  {
    notes: 'a wholesaler',
    source: DOMAIN,
    id: 'accelerated-depreciation',
    company: { ksicCode: 'G46' },
    fit: 'not',
    reason: 'not-manufacturer',
  },
  {
    notes: 'industry unknown',
    source: DOMAIN,
    id: 'accelerated-depreciation',
    company: { ksicCode: null },
    fit: 'may-fit',
    reason: 'industry-missing',
  },
  {
    notes: 'an AI factory planned',
    source: DOMAIN,
    id: 'ai-factory-loans',
    project: { type: 'ai-factory' },
    fit: 'may-fit',
    reason: 'plans-ai',
  },
  {
    notes: 'AI in the scope',
    source: DOMAIN,
    id: 'ai-factory-insurance',
    project: { scopes: ['ai'] },
    fit: 'may-fit',
    reason: 'plans-ai',
  },
  {
    notes: 'no AI planned',
    source: DOMAIN,
    id: 'ai-factory-loans',
    project: { type: 'standard', scopes: ['fems'] },
    fit: 'may-fit',
    reason: 'ai-not-planned',
  },
  {
    notes: 'no training claimed',
    source: DOMAIN,
    id: 'ai-literacy',
    fit: 'fits',
    reason: 'training-missing',
  },
  {
    notes: 'training claimed',
    source: DOMAIN,
    id: 'ai-literacy',
    project: { bonusItems: ['hrd-ai-training'] },
    fit: 'not',
    reason: 'training-claimed',
  },
  {
    notes: 'chosen by another office',
    source: DOMAIN,
    id: 'motie-ai-factory',
    fit: 'may-fit',
    reason: 'other-office',
  },
  {
    notes: 'another office, a wholesaler',
    source: DOMAIN,
    id: 'three-ministry-ax',
    company: { ksicCode: 'G46' },
    fit: 'not',
    reason: 'not-manufacturer',
  },
  {
    notes: 'a vendor',
    source: DOMAIN,
    id: 'large-small-ai-models',
    company: { leadCompany: 'lg' },
    fit: 'fits',
    reason: 'supply-chain',
  },
  {
    notes: 'no vendor',
    source: DOMAIN,
    id: 'large-small-ai-models',
    company: { leadCompany: 'none' },
    fit: 'not',
    reason: 'no-lead-company',
  },
  {
    notes: 'vendor or not unknown',
    source: DOMAIN,
    id: 'large-small-ai-models',
    fit: 'may-fit',
    reason: 'lead-company-missing',
  },
  {
    notes: 'in a complex',
    source: DOMAIN,
    id: 'ax-demonstration-complexes',
    company: { inIndustrialComplex: true },
    fit: 'fits',
    reason: 'in-complex',
  },
  {
    notes: 'outside',
    source: DOMAIN,
    id: 'ax-demonstration-complexes',
    company: { inIndustrialComplex: false },
    fit: 'not',
    reason: 'not-in-complex',
  },
  {
    notes: 'complex unknown',
    source: DOMAIN,
    id: 'ax-demonstration-complexes',
    fit: 'may-fit',
    reason: 'complex-missing',
  },
  {
    notes: 'an adopter is no supplier',
    source: DOMAIN,
    id: 'supplier-diagnosis',
    fit: 'not',
    reason: 'for-suppliers',
  },
  {
    notes: 'a software house may be one',
    source: DOMAIN,
    id: 'specialist-suppliers',
    company: { ksicCode: '58' },
    fit: 'may-fit',
    reason: 'for-suppliers',
  },
  { notes: 'an AI product', source: DOMAIN, id: 'ax-sprint', fit: 'may-fit', reason: 'for-product-makers' },
  {
    notes: 'built before',
    source: DOMAIN,
    id: 'smart-service-after-care',
    fit: 'may-fit',
    reason: 'built-before',
  },
  {
    notes: 'never built',
    source: DOMAIN,
    id: 'smart-service-after-care',
    company: { hasBuildHistory: false },
    fit: 'not',
    reason: 'not-built',
  },
  {
    notes: 'built or not unknown',
    source: DOMAIN,
    id: 'smart-service-after-care',
    company: { hasBuildHistory: null },
    fit: 'may-fit',
    reason: 'build-unknown',
  },
  {
    notes: 'mentoring asked for and not taken',
    source: DOMAIN,
    id: 'mentoring-build-guidance',
    project: PLANNING,
    fit: 'fits',
    reason: 'mentoring-asked',
  },
  {
    notes: 'mentoring taken',
    source: DOMAIN,
    id: 'mentoring-ax-planning',
    fit: 'not',
    reason: 'mentoring-taken',
  },
  {
    notes: 'not mandatory for data',
    source: DOMAIN,
    id: 'mentoring-pre-planning',
    project: { type: 'data-collection', mentoring: null },
    fit: 'may-fit',
    reason: 'mentoring-not-asked',
  },
  {
    notes: 'built, nothing running',
    source: DOMAIN,
    id: 'mentoring-aftercare',
    fit: 'fits',
    reason: 'built-before',
  },
  {
    notes: 'built, something running',
    source: DOMAIN,
    id: 'mentoring-aftercare',
    company: { runningProjects: [{ program: 'robot' }] },
    fit: 'may-fit',
    reason: 'project-running',
  },
  {
    notes: 'running unknown',
    source: DOMAIN,
    id: 'mentoring-aftercare',
    company: { runningProjects: null },
    fit: 'may-fit',
    reason: 'build-unknown',
  },
  {
    notes: 'not built',
    source: DOMAIN,
    id: 'mentoring-aftercare',
    company: { hasBuildHistory: false },
    fit: 'not',
    reason: 'not-built',
  },
  {
    notes: 'for institutions',
    source: DOMAIN,
    id: 'regional-data-centers',
    fit: 'not',
    reason: 'for-institutions',
  },
  {
    notes: '경남 is named',
    source: DOMAIN,
    id: 'regional-ai-transition',
    company: { regionCode: 'gyeongnam' },
    fit: 'may-fit',
    reason: 'region-named',
  },
  {
    notes: '경기 is not',
    source: DOMAIN,
    id: 'regional-ai-transition',
    fit: 'may-fit',
    reason: 'region-not-named',
  },
];

it.each(CASES)('$id: $notes', ({ id, company, project, fit, reason }) => {
  expect(rowOf(supportsOf(company, project), id)).toMatchObject({ fit, reason });
});

it('tries every reason', () => {
  expect(new Set(CASES.map(({ reason }) => reason))).toEqual(new Set(LINK_REASONS));
});

it('has a sentence for every reason and a word for every fit', () => {
  for (const { id, company, project, reason } of CASES) {
    const values = rowOf(supportsOf(company, project), id)?.values ?? {};
    expect(linkReasonSentence(reason, values)).toMatch(/^[가-힣A-Z][^{}]*[.]$/);
  }
  expect(linkReasonSentence('mentoring-taken', { mentoring: 'build-guidance' })).toBe(
    '구축지도 (중간점검 전, 4회)를 이미 골랐습니다.',
  );
  expect(new Set(LINK_FITS.map(linkFitLabel)).size).toBe(LINK_FITS.length);
});

describe('windows', () => {
  interface WindowCase {
    notes: string;
    on: string;
    id: string;
    state: LinkWindowState;
  }
  const WINDOWS: readonly WindowCase[] = [
    {
      notes: 'the last moment of the law',
      on: '2028-12-31T23:59:59.999',
      id: 'accelerated-depreciation',
      state: 'open',
    },
    {
      notes: 'a millisecond later',
      on: '2029-01-01T00:00:00.000',
      id: 'accelerated-depreciation',
      state: 'closed',
    },
    {
      notes: 'before the first day',
      on: '2026-09-06T23:59:59.999',
      id: 'smart-service-after-care',
      state: 'not-yet',
    },
    { notes: 'the first day', on: '2026-09-07T00:00:00.000', id: 'smart-service-after-care', state: 'open' },
    { notes: 'the last day', on: '2026-10-06T23:59:59.999', id: 'smart-service-after-care', state: 'open' },
    {
      notes: 'the day after',
      on: '2026-10-07T00:00:00.000',
      id: 'smart-service-after-care',
      state: 'closed',
    },
    { notes: 'no window', on: '2026-10-07T00:00:00.000', id: 'motie-ai-factory', state: 'not-stated' },
  ];

  it.each(WINDOWS)('$id: $notes', ({ on, id, state }) => {
    expect(rowOf(supportsOf({}, {}, new Date(`${on}+09:00`)), id)?.windowState).toBe(state);
  });

  it('are told with their end', () => {
    const rows = supportsOf();
    const textOf = (id: string): string =>
      linkWindowSentence(rowOf(rows, id) ?? { window: null, windowState: 'not-stated' });
    expect(textOf('accelerated-depreciation')).toBe('2028. 12. 31.(일)까지');
    expect(textOf('smart-service-after-care')).toBe(
      '2026. 9. 7.(월)부터 2026. 10. 6.(화)까지 (끝났습니다. 다음 공고를 확인하세요)',
    );
    expect(textOf('motie-ai-factory')).toBe('');
  });
});

it('orders by fit, then what is open, then the list', () => {
  const rows = supportsOf({ inIndustrialComplex: true, leadCompany: 'samsung' }, { mentoring: 'none' });
  expect(rows.slice(0, 3).map(({ id }) => id)).toEqual([
    'accelerated-depreciation',
    'mentoring-pre-planning',
    'mentoring-build-guidance',
  ]);
  const fits = rows.map(({ fit }) => LINK_FITS.indexOf(fit));
  expect(fits).toEqual([...fits].sort((a, b) => a - b));
});

it('cites every row with place, date and confidence, once each', () => {
  expect(new Set(LINKED_SUPPORTS.map(({ id }) => id)).size).toBe(LINKED_SUPPORTS.length);
  for (const { cite, window, gives } of LINKED_SUPPORTS) {
    expect(gives.length).toBeGreaterThan(5);
    for (const source of [cite, ...(window === null ? [] : [window.cite])]) {
      expect(source.document).not.toBe('');
      expect(source.clause).not.toBe('');
      expect(isDay(source.issuedOn)).toBe(true);
      expect(CONFIDENCES).toContain(source.confidence);
    }
  }
});

it('says of 구축지도 what the notice states', () => {
  expect(LINKED_SUPPORTS.find(({ id }) => id === 'mentoring-build-guidance')?.gives).toBe(
    '방문 4회, 3개월 이내, 정부지원금 119만 원 이내(85 %), 기업부담 약 21만 원',
  );
  for (const { governmentMaxKrw, governmentRateBp, companyKrw } of MENTORING_2026) {
    if (companyKrw === null) continue;
    const total = governmentMaxKrw.value / (governmentRateBp.value / 10_000);
    expect(Math.abs(total - governmentMaxKrw.value - companyKrw.value)).toBeLessThan(10_000);
  }
});

it('answers anything of the declared types, with the same bytes each time', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      const text = JSON.stringify(linkedSupportFor(input, asOf));
      expect(JSON.stringify(linkedSupportFor(input, new Date(asOf)))).toBe(text);
    }),
    { numRuns: 100 },
  );
});
