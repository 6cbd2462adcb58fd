import {
  moneyCases,
  monthCases,
  openCases,
  sides,
  windowCases,
  type GoodFacts,
  type GuideCase,
} from './case.ts';

const ALL_THREE = ['ai', 'digital-twin', 'aas'] as const;
const AUTONOMOUS_1 = { notice: '2026-autonomous-factory-1', type: 'two-year' } as const;
const AUTONOMOUS_2 = { notice: '2026-autonomous-factory-2', type: 'two-year' } as const;
const ADVANCED = { notice: '2026-advanced-general', type: 'advanced' } as const;
const JUMP_UP = { notice: '2026-advanced-general-jump-up', type: 'jump-up' } as const;

const LIST = '2026년 스마트공장 공고 목록';
const AUTONOMOUS_POST = '2026년 자율형공장 구축 지원사업';
const PROGRAM_DATA = '2026년 스마트공장 사업 데이터';
const CHANGES = '2026 스마트공장 지원금 변경 사항';
const STRATEGY = '스마트제조혁신 3.0 전략 브리핑';
const AI_NOTICE = '2026년도 제조AI특화 스마트공장 구축지원사업 공고';

const autonomous = { company: { currentLevel: 'intermediate-1' }, project: { scopes: ALL_THREE } } as const;

/** Good facts of 자율형공장 and 정부형 고도화. */
export const GOOD_GOVERNMENT: readonly GoodFacts[] = [
  { ...AUTONOMOUS_1, ...autonomous, asOf: '2025-12-20T12:00:00+09:00' },
  { ...AUTONOMOUS_2, ...autonomous, asOf: '2026-05-20T12:00:00+09:00' },
  { ...ADVANCED, asOf: '2025-12-20T12:00:00+09:00' },
  { ...JUMP_UP, asOf: '2026-04-20T12:00:00+09:00' },
];

const grant = (targetLevel: string | null, governmentKrw: number | null) => ({
  program: 'advanced-general',
  year: 2024,
  targetLevel,
  governmentKrw,
});
const running = (program: string) => ({
  company: { runningProjects: [{ program, year: 2025, buildEndsOn: '2026-12-31' }] },
});
const grants = (...previousGrants: ReturnType<typeof grant>[]) => ({ company: { previousGrants } });

const AUTONOMOUS_CASES: readonly GuideCase[] = [
  ...windowCases(AUTONOMOUS_1, LIST, [
    '2025-12-07T23:59:59.999+09:00',
    '2025-12-08T00:00:00.000+09:00',
    '2026-01-07T23:59:59.999+09:00',
    '2026-01-08T00:00:00.000+09:00',
  ]),
  ...windowCases(AUTONOMOUS_2, LIST, [
    '2026-04-26T23:59:59.999+09:00',
    '2026-04-27T00:00:00.000+09:00',
    '2026-06-16T23:59:59.999+09:00',
    '2026-06-17T00:00:00.000+09:00',
  ]),
  ...monthCases(AUTONOMOUS_2, AUTONOMOUS_POST, 24),
  ...moneyCases(AUTONOMOUS_2, AUTONOMOUS_POST, [
    ['12억: 절반이 한도와 같음', 1_200_000_000, { governmentKrw: 600_000_000, companyKrw: 600_000_000 }],
    ['12억에서 2,000원 모자람', 1_199_998_000, { governmentKrw: 599_999_000, companyKrw: 599_999_000 }],
    ['12억에서 2,000원 넘음', 1_200_002_000, { governmentKrw: 600_000_000, companyKrw: 600_002_000 }],
    ['천 원 미만은 버림', 1_999_999, { governmentKrw: 999_000, companyKrw: 1_000_999 }],
  ]),
  ...sides(AUTONOMOUS_2, AUTONOMOUS_POST, [
    {
      notes: '기초에서는 시작할 수 없음',
      company: { currentLevel: 'basic' },
      rule: ['entry-level', 'fail', 'below'],
    },
    {
      notes: '중간1부터',
      company: { currentLevel: 'intermediate-1' },
      rule: ['entry-level', 'pass', 'reached'],
    },
    {
      notes: '현재 수준을 모름',
      company: { currentLevel: null },
      rule: ['entry-level', 'unknown', 'missing'],
    },
    { notes: 'AI·DT·AAS 모두', project: { scopes: ALL_THREE }, rule: ['project-scope', 'pass', 'covered'] },
    {
      notes: 'AAS 빠짐',
      project: { scopes: ['ai', 'digital-twin'] },
      rule: ['project-scope', 'fail', 'left-out'],
    },
    {
      notes: '디지털트윈 빠짐',
      project: { scopes: ['ai', 'aas'] },
      rule: ['project-scope', 'fail', 'left-out'],
    },
    {
      notes: 'AI 빠짐',
      project: { scopes: ['digital-twin', 'aas'] },
      rule: ['project-scope', 'fail', 'left-out'],
    },
    { notes: '범위를 모름', project: { scopes: null }, rule: ['project-scope', 'unknown', 'missing'] },
  ]),
  ...sides(AUTONOMOUS_2, AI_NOTICE, [
    {
      notes: '②는 ⑧과 함께 할 수 없음',
      ...running('manufacturing-ai'),
      rule: ['no-blocking-running-project', 'fail', 'running'],
    },
    {
      notes: '⑨와는 함께 할 수 있음',
      ...running('robot'),
      rule: ['no-blocking-running-project', 'pass', 'none'],
    },
  ]),
];

const TIMES_RULE = 'support-count';
const ABOVE = 'in-kind-above-total';
const inKind = (companyInKindKrw: number) => ({ source: AI_NOTICE, project: { companyInKindKrw } });

const ADVANCED_CASES: readonly GuideCase[] = [
  ...windowCases(ADVANCED, LIST, [
    '2025-12-07T23:59:59.999+09:00',
    '2025-12-08T00:00:00.000+09:00',
    '2026-01-07T23:59:59.999+09:00',
    '2026-01-08T00:00:00.000+09:00',
  ]),
  ...monthCases(ADVANCED, PROGRAM_DATA, 9),
  ...moneyCases(ADVANCED, PROGRAM_DATA, [
    ['4억: 절반이 한도와 같음', 400_000_000, { governmentKrw: 200_000_000, companyKrw: 200_000_000 }],
    ['4억에서 2,000원 모자람', 399_998_000, { governmentKrw: 199_999_000, companyKrw: 199_999_000 }],
    ['4억에서 2,000원 넘음', 400_002_000, { governmentKrw: 200_000_000, companyKrw: 200_002_000 }],
  ]),
  ...sides(ADVANCED, STRATEGY, [
    {
      notes: '기초가 목표',
      company: { currentLevel: 'none' },
      project: { targetLevel: 'basic' },
      rule: ['target-level', 'fail', 'below-minimum'],
    },
    {
      notes: '중간1이 목표',
      project: { targetLevel: 'intermediate-1' },
      rule: ['target-level', 'pass', 'reached'],
    },
  ]),
  ...sides(ADVANCED, CHANGES, [
    { notes: '처음', ...grants(), rule: [TIMES_RULE, 'pass', 'left'] },
    { notes: '한 번 받음', ...grants(grant('intermediate-1', 1_000)), rule: [TIMES_RULE, 'pass', 'left'] },
    {
      notes: '두 번 받음',
      ...grants(grant('intermediate-1', 1_000), grant('intermediate-1', 1_000)),
      rule: [TIMES_RULE, 'fail', 'times-used-up'],
    },
    {
      notes: '두 번 받았지만 다른 수준',
      ...grants(grant('intermediate-2', 1_000), grant('intermediate-2', 1_000)),
      rule: [TIMES_RULE, 'pass', 'left'],
    },
    {
      notes: '누적 2.5억에서 1원 모자람',
      ...grants(grant('intermediate-1', 249_999_999)),
      rule: [TIMES_RULE, 'pass', 'left'],
    },
    {
      notes: '누적 2.5억',
      ...grants(grant('intermediate-1', 250_000_000)),
      rule: [TIMES_RULE, 'fail', 'money-used-up'],
    },
    {
      notes: '이전 지원의 수준을 모름',
      ...grants(grant(null, 1_000)),
      rule: [TIMES_RULE, 'unknown', 'unclear'],
    },
    {
      notes: '이전 지원의 금액을 모름',
      ...grants(grant('intermediate-1', null)),
      rule: [TIMES_RULE, 'unknown', 'unclear'],
    },
    {
      notes: '도약 연계 5억이 이 한도에 드는지는 자료에 없음',
      company: { previousGrants: [{ ...grant('intermediate-1', 500_000_000), type: 'jump-up' }] },
      rule: [TIMES_RULE, 'unknown', 'jump-up'],
    },
    { notes: '이력을 모름', company: { previousGrants: null }, rule: [TIMES_RULE, 'unknown', 'missing'] },
  ]),
  {
    ...ADVANCED,
    source: PROGRAM_DATA,
    notes: '이미 1억을 받았으면 2.5억 가운데 1.5억만 남음',
    ...grants(grant('intermediate-1', 100_000_000)),
    expect: { plan: { governmentCapKrw: 150_000_000, governmentKrw: 150_000_000, companyKrw: 250_000_000 } },
  },
  {
    ...ADVANCED,
    source: PROGRAM_DATA,
    notes: '두 번 받았으면 남은 것이 없음',
    ...grants(grant('intermediate-1', 1_000), grant('intermediate-1', 1_000)),
    expect: { plan: { governmentKrw: 0, companyKrw: 400_000_000 } },
  },
  ...sides(
    ADVANCED,
    AI_NOTICE,
    (
      [
        'advanced-general',
        'region-specialized',
        'autonomous-factory',
        'win-win',
        'ministry-linked',
        'rnd-diffusion',
        'level-certification',
      ] as const
    ).map((program) => ({
      notes: `①–⑦은 한 번에 하나: ${program}`,
      ...running(program),
      rule: ['no-blocking-running-project', 'fail', 'running'] as const,
    })),
  ),
  ...sides(
    ADVANCED,
    AI_NOTICE,
    ['manufacturing-ai', 'robot', 'process-automation'].map((program) => ({
      notes: `⑧·⑨와는 함께 할 수 있음: ${program}`,
      ...running(program),
      rule: ['no-blocking-running-project', 'pass', 'none'] as const,
    })),
  ),
  {
    ...ADVANCED,
    source: AI_NOTICE,
    notes: '현물은 알려진 기준이 없어 현금으로 셈',
    project: { companyInKindKrw: 1_000_000 },
    expect: { plan: { companyInKindKrw: 0, companyCashKrw: 200_000_000 }, warning: 'in-kind-not-published' },
  },
  { ...ADVANCED, ...inKind(400_000_000), notes: '현물이 총사업비와 같음', expect: { noWarning: ABOVE } },
  { ...ADVANCED, ...inKind(400_000_001), notes: '현물이 총사업비보다 많음', expect: { warning: ABOVE } },
  { ...JUMP_UP, ...inKind(400_000_001), notes: '편성할 수 없어도 어긋남', expect: { warning: ABOVE } },
  ...windowCases(JUMP_UP, LIST, [
    '2026-04-14T23:59:59.999+09:00',
    '2026-04-15T00:00:00.000+09:00',
    '2026-04-30T23:59:59.999+09:00',
    '2026-05-01T00:00:00.000+09:00',
  ]),
  ...monthCases(JUMP_UP, LIST, 9),
  ...openCases(JUMP_UP, LIST, ['support-published']),
  ...sides(JUMP_UP, STRATEGY, [
    {
      notes: '도약 연계의 목표가 기초',
      company: { currentLevel: 'none' },
      project: { targetLevel: 'basic' },
      rule: ['target-level', 'fail', 'below-minimum'],
    },
  ]),
];

/** 사례 of 자율형공장 and 정부형 고도화. */
export const GOVERNMENT_CASES: readonly GuideCase[] = [...AUTONOMOUS_CASES, ...ADVANCED_CASES];
