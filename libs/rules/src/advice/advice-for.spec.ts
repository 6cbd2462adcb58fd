import fc from 'fast-check';
import { PROGRAMS } from '../programs/codes.ts';
import type { EligibilityInput } from '../core/facts.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { aNotice, facts } from '../testing/builders.ts';
import type { Advice, AdviceOption } from './advice.ts';
import { adviceFor } from './advice-for.ts';
import { CONCURRENCY_2026 } from '../programs/concurrency-table.ts';
import { mayRunTogether } from './concurrency.ts';
import { decide } from '../engine/decide.ts';
import { reachOf } from '../engine/reach.ts';
import { bestWayOf, verdictOf } from '../guidance/verdict.ts';

const NOTICES = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];
const NOVEMBER = new Date('2026-11-21T13:00:00+09:00');
const APRIL = new Date('2026-04-10T12:00:00+09:00');
const MILLION = 1_000_000;

const optionOf = ({ options }: Advice, noticeId: string, type: string): AdviceOption | undefined =>
  options.find((option) => option.noticeId === noticeId && option.type === type);

interface Profile {
  notes: string;
  source: string;
  input: EligibilityInput;
  asOf: Date;
  states: Readonly<Record<string, AdviceOption['state']>>;
  /** Programs of the first ladder; none where the list is empty. */
  ladder: readonly string[];
}

const AI_NOTICE = '2026년도 제조AI특화 공고와 안내 공고의 조건';

const PROFILES: readonly Profile[] = [
  {
    notes: 'an AI-track company in 안산 with 4억, while the AI track is open',
    source: AI_NOTICE,
    input: facts({ leadCompany: 'none', inIndustrialComplex: true }),
    asOf: APRIL,
    states: {
      '2026-manufacturing-ai/ai-factory': 'open',
      '2026-advanced-general/advanced': 'closed-otherwise-met',
      '2026-win-win/advanced': 'not-meant',
    },
    ladder: ['advanced-general', 'advanced-general', 'manufacturing-ai', 'autonomous-factory'],
  },
  {
    notes: 'the same company in November: only the window is over',
    source: AI_NOTICE,
    input: facts({ leadCompany: 'none', inIndustrialComplex: true }),
    asOf: NOVEMBER,
    states: {
      '2026-manufacturing-ai/ai-factory': 'closed-otherwise-met',
      '2026-manufacturing-ai/data-collection': 'closed-otherwise-met',
    },
    ladder: ['advanced-general', 'advanced-general', 'manufacturing-ai', 'autonomous-factory'],
  },
  {
    notes: 'one with arrears unknown',
    source: AI_NOTICE,
    input: facts({ nationalTaxArrears: undefined, leadCompany: 'none' }),
    asOf: APRIL,
    states: { '2026-manufacturing-ai/ai-factory': 'needs-evidence' },
    ladder: ['advanced-general', 'advanced-general', 'manufacturing-ai', 'autonomous-factory'],
  },
  {
    notes: 'a micro manufacturer with 6 workers in 전북',
    source: '전북형 스마트 제조혁신 프로젝트, 소공인 스마트제조',
    input: facts(
      {
        regionCode: 'jeonbuk',
        city: '군산시',
        ksicCode: '10712',
        regularEmployees: 6,
        averageRevenueKrw: 900 * MILLION,
        currentLevel: 'none',
        hasBuildHistory: false,
        leadCompany: 'none',
      },
      { totalCostKrw: 60 * MILLION, targetLevel: 'basic' },
    ),
    asOf: NOVEMBER,
    states: {
      '2026-jeonbuk-basic/js1': 'closed-otherwise-met',
      '2026-micro-workshop/standard': 'window-not-published',
      '2026-manufacturing-ai/ai-factory': 'blocked',
      '2024-gyeongnam-basic/basic': 'not-meant',
    },
    ladder: ['micro-workshop', 'region-specialized', 'manufacturing-ai', 'autonomous-factory'],
  },
  {
    notes: 'a Samsung vendor at 기초',
    source: '삼성 대중소 상생형',
    input: facts({ leadCompany: 'samsung' }, { targetLevel: 'intermediate-1' }),
    asOf: NOVEMBER,
    states: {
      '2026-win-win-samsung/level-up': 'window-not-published',
      '2026-win-win-samsung/same-level': 'blocked',
      '2026-win-win-ai-posco/standard': 'not-meant',
    },
    ladder: ['win-win', 'win-win', 'manufacturing-ai', 'autonomous-factory'],
  },
  {
    notes: 'a large company: the certificate was refused',
    source: AI_NOTICE,
    input: facts({ sizeCertificate: 'none' }),
    asOf: APRIL,
    states: { '2026-manufacturing-ai/ai-factory': 'not-meant', '2026-robot/standard': 'not-meant' },
    ladder: [],
  },
  {
    notes: 'a food company in 경북',
    source: '지역특화형 2025 (경북 식품)',
    input: facts({ regionCode: 'gyeongbuk', city: '안동시', ksicCode: '10301', leadCompany: 'none' }),
    asOf: NOVEMBER,
    states: {
      '2025-gyeongbuk-region-specialized/advanced': 'past-year',
      '2025-jeonnam-region-specialized/advanced': 'not-meant',
      '2026-ministry-linked/standard': 'closed-otherwise-met',
    },
    ladder: ['region-specialized', 'region-specialized', 'manufacturing-ai', 'autonomous-factory'],
  },
];

describe.each(PROFILES)('$notes', ({ input, asOf, states, ladder }) => {
  const advice = adviceFor(NOTICES, input, asOf);

  it('finds the state of each program', () => {
    const found = Object.fromEntries(
      Object.keys(states).map((key) => {
        const [noticeId = '', type = ''] = key.split('/');
        return [key, optionOf(advice, noticeId, type)?.state];
      }),
    );
    expect(found).toEqual(states);
  });

  it('shows the way up', () => {
    expect(advice.ladders[0]?.steps.map(({ program }) => program) ?? []).toEqual(ladder);
  });

  it('combines only what the company could have', () => {
    for (const { options } of advice.combinations) {
      for (const { noticeId, type } of options) {
        expect(['blocked', 'not-meant', 'past-year']).not.toContain(optionOf(advice, noticeId, type)?.state);
      }
    }
  });
});

it('gives the company of 안산 its 2억 for 1.6억 in cash, alone and beside 정부형', () => {
  const advice = adviceFor(NOTICES, facts({ leadCompany: 'none' }), APRIL);
  expect(advice.options[0]).toMatchObject({
    noticeId: '2026-manufacturing-ai',
    type: 'ai-factory',
    money: { governmentKrw: 200 * MILLION, companyCashKrw: 200 * MILLION },
    bestCost: { totalCostKrw: 400 * MILLION, companyCashKrw: 160 * MILLION, companyInKindKrw: 40 * MILLION },
    maxMonths: 9,
    confidence: 'official',
  });
  const programs = advice.combinations.map(({ options }) => options.map(({ program }) => program).sort());
  expect(programs).toContainEqual(['advanced-general', 'manufacturing-ai']);
});

it('puts the official notice that only the window keeps out first in November', () => {
  const [first] = adviceFor(NOTICES, facts({ leadCompany: 'none' }), NOVEMBER).options;
  expect(first).toMatchObject({
    noticeId: '2026-manufacturing-ai',
    type: 'ai-factory',
    state: 'closed-otherwise-met',
  });
});

const copyOf = (input: EligibilityInput): EligibilityInput => ({
  company: { ...input.company },
  project: { ...input.project },
});

it('answers anything of the declared types, with the same bytes each time, and can be sent as JSON', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      const first = adviceFor(NOTICES, input, asOf);
      const text = JSON.stringify(first);
      expect(JSON.stringify(adviceFor(NOTICES, copyOf(input), new Date(asOf)))).toBe(text);
      expect(JSON.parse(text)).toEqual(first);
      const count = NOTICES.reduce((sum, { terms }) => sum + terms.types.length, 0);
      expect(first.options.length).toBe(count);
    }),
    { numRuns: 15 },
  );
});

it('puts open before later before refused, and first what the verdict names, whatever is known', () => {
  const LATER: readonly string[] = ['not-now', 'to-confirm-later'];
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      const notices = [aNotice(), ...GUIDE_NOTICES.slice(0, 6)];
      const { options } = adviceFor(notices, input, asOf);
      const ranks = options.map(({ verdict: { state } }) =>
        state === 'not-like-this' ? 2 : Number(LATER.includes(state)),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      const ways = notices.flatMap((notice) =>
        notice.terms.types.map(({ type }) => {
          const decision = decide(notice, type, input, asOf);
          return { ...reachOf(notice, decision), notice, type, findings: decision.findings, decision };
        }),
      );
      const best = bestWayOf(ways);
      expect([options[0]?.noticeId, options[0]?.type]).toEqual([best?.notice.id, best?.type]);
      expect(options[0]?.verdict.state).toBe(best === null ? null : verdictOf(best, best.findings).state);
    }),
    { numRuns: 30 },
  );
});

describe('the concurrency table and the conditions of the notices', () => {
  const rows = GUIDE_NOTICES.flatMap(({ id, terms }) =>
    terms.types.map(({ type, blockingProjects }) => ({
      id,
      type,
      program: terms.program,
      blocking: blockingProjects?.value ?? [],
    })),
  );
  const inTable = CONCURRENCY_2026.groups.flatMap(({ members }) => members);

  it.each(rows)('agree on $id $type', ({ program, blocking }) => {
    if (!inTable.includes(program)) return;
    for (const other of PROGRAMS.filter((code) => code !== program && inTable.includes(code))) {
      const { reason, allowed } = mayRunTogether(program, other);
      const isBlocked = blocking.some((project) => project.program === other);
      if (allowed) expect([other, isBlocked]).toEqual([other, false]);
      if (reason === 'one-at-a-time' || reason === 'ai-never-with-autonomous') {
        expect([other, isBlocked]).toEqual([other, true]);
      }
    }
  });
});
