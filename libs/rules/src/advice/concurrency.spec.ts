import type { ProgramCode } from '../core/codes.ts';
import { PROGRAMS } from '../programs/codes.ts';
import { CONCURRENCY_2026 } from '../programs/concurrency-table.ts';
import {
  CONCURRENCY_GROUPS,
  mayRunTogether,
  OTHER_MEMBERS,
  type ConcurrencyMember,
  type ConcurrencyReason,
} from './concurrency.ts';

const SOURCE = '2026년도 제조AI특화 스마트공장 구축지원사업 공고, 동시수행·중복지원 표';

interface Case {
  notes: string;
  source: string;
  pairs: readonly (readonly [ConcurrencyMember, ConcurrencyMember])[];
  allowed: boolean;
  reason: ConcurrencyReason;
}

const CASES: readonly Case[] = [
  {
    notes: '⑧ with one of ①–⑥',
    source: SOURCE,
    pairs: [
      ['manufacturing-ai', 'advanced-general'],
      ['manufacturing-ai', 'region-specialized'],
      ['manufacturing-ai', 'win-win'],
      ['manufacturing-ai', 'ministry-linked'],
      ['manufacturing-ai', 'digital-collaboration'],
      ['manufacturing-ai', 'rnd-diffusion'],
    ],
    allowed: true,
    reason: 'ai-with-one',
  },
  {
    notes: '⑧ never with ②',
    source: SOURCE,
    pairs: [['manufacturing-ai', 'autonomous-factory']],
    allowed: false,
    reason: 'ai-never-with-autonomous',
  },
  {
    notes: '⑧ not while 상생형 AI트랙 is running',
    source: SOURCE,
    pairs: [['manufacturing-ai', 'win-win-ai']],
    allowed: false,
    reason: 'ai-never-with-win-win-ai',
  },
  {
    notes: '⑦ is not among the six: with ⑧ and ⑨ nothing is stated',
    source: SOURCE,
    pairs: [
      ['manufacturing-ai', 'level-certification'],
      ['robot', 'level-certification'],
    ],
    allowed: false,
    reason: 'not-stated',
  },
  {
    notes: '①–⑦ only one at a time',
    source: SOURCE,
    pairs: [
      ['advanced-general', 'autonomous-factory'],
      ['advanced-general', 'region-specialized'],
      ['win-win', 'ministry-linked'],
      ['digital-collaboration', 'rnd-diffusion'],
      ['advanced-general', 'level-certification'],
    ],
    allowed: false,
    reason: 'one-at-a-time',
  },
  {
    notes: '⑨ with one of ①–⑥, 자율형공장 too',
    source: SOURCE,
    pairs: [
      ['robot', 'advanced-general'],
      ['robot', 'autonomous-factory'],
      ['process-automation', 'win-win'],
      ['process-automation', 'rnd-diffusion'],
    ],
    allowed: true,
    reason: 'automation-with-one',
  },
  {
    notes: '⑨ with ⑧',
    source: SOURCE,
    pairs: [
      ['robot', 'manufacturing-ai'],
      ['process-automation', 'manufacturing-ai'],
    ],
    allowed: true,
    reason: 'automation-with-ai',
  },
  {
    notes: 'two of ⑨: nothing is stated',
    source: SOURCE,
    pairs: [['robot', 'process-automation']],
    allowed: false,
    reason: 'not-stated',
  },
  {
    notes: '⑩ not beside a running ①–⑨',
    source: SOURCE,
    pairs: [
      ['mentoring-aftercare', 'manufacturing-ai'],
      ['mentoring-aftercare', 'robot'],
      ['mentoring-aftercare', 'win-win'],
    ],
    allowed: false,
    reason: 'aftercare-after-build',
  },
  {
    notes: 'a program that the table does not name',
    source: SOURCE,
    pairs: [
      ['win-win', 'win-win-ai'],
      ['manufacturing-ai', 'regional-basic'],
      ['micro-workshop', 'robot'],
      ['cloud', 'mentoring-aftercare'],
    ],
    allowed: false,
    reason: 'not-in-table',
  },
];

it.each(CASES)('$notes', ({ pairs, allowed, reason }) => {
  for (const [a, b] of pairs) expect(mayRunTogether(a, b)).toMatchObject({ allowed, reason });
});

const MEMBERS: readonly ConcurrencyMember[] = [...PROGRAMS, ...OTHER_MEMBERS];

it('answers the same whichever is named first, and never two of one program', () => {
  for (const a of MEMBERS) {
    expect(mayRunTogether(a, a)).toMatchObject({ allowed: false, reason: 'same-program' });
    for (const b of MEMBERS) expect(mayRunTogether(a, b)).toEqual(mayRunTogether(b, a));
  }
});

it('holds each group of the table once and no program twice', () => {
  expect(CONCURRENCY_2026.groups.map(({ group }) => group)).toEqual([...CONCURRENCY_GROUPS]);
  const members = CONCURRENCY_2026.groups.flatMap((row) => row.members);
  expect(new Set(members).size).toBe(members.length);
});

it('cites the notice with its date', () => {
  expect(mayRunTogether('robot', 'manufacturing-ai').cite).toMatchObject({
    issuedOn: '2026-03-19',
    confidence: 'official',
  });
});

it('reads another table where one is given', () => {
  const moved: readonly ProgramCode[] = ['cloud'];
  const table = { ...CONCURRENCY_2026, year: 2027, groups: [{ group: 1, members: moved }] as const };
  expect(mayRunTogether('cloud', 'advanced-general', table).reason).toBe('not-in-table');
  expect(
    mayRunTogether('cloud', 'robot', {
      ...table,
      groups: [...table.groups, { group: 9, members: ['robot'] }],
    }),
  ).toMatchObject({
    allowed: true,
  });
});
