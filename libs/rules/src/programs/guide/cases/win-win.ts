import { moneyCases, openCases, sides, windowCases, type GoodFacts, type GuideCase } from './case.ts';

const ADVANCED = { notice: '2026-win-win', type: 'advanced' } as const;
const BASIC = { notice: '2026-win-win', type: 'basic' } as const;
const LEVEL_UP = { notice: '2026-win-win-samsung', type: 'level-up' } as const;
const SAME_LEVEL = { notice: '2026-win-win-samsung', type: 'same-level' } as const;
const AI_SAMSUNG = { notice: '2026-win-win-ai-samsung', type: 'standard' } as const;
const AI_POSCO = { notice: '2026-win-win-ai-posco', type: 'standard' } as const;

const VENDOR = '2026년 스마트공장 사업 비교표';
const WIN_WIN_2022 = '2022년 대중소 상생형 스마트공장 보도';
const PROGRAM_DATA = '2026년 스마트공장 사업 데이터';
const STRATEGY = '스마트제조혁신 3.0 전략 브리핑';
const LIST = '2026년 스마트공장 공고 목록';
const APP = '2026년 스마트공장 지원금 앱 자료';
const AI_NOTICE = '2026년도 제조AI특화 스마트공장 구축지원사업 공고';

const samsung = { leadCompany: 'samsung' } as const;
const posco = { leadCompany: 'posco' } as const;

/** Good facts of 상생형. */
export const GOOD_WIN_WIN: readonly GoodFacts[] = [
  { ...ADVANCED, company: samsung },
  { ...BASIC, company: { ...samsung, currentLevel: 'none' }, project: { targetLevel: 'basic' } },
  { ...LEVEL_UP, company: samsung, project: { totalCostKrw: 250_000_000 } },
  { ...SAME_LEVEL, company: samsung, project: { targetLevel: 'basic', totalCostKrw: 100_000_000 } },
  { ...AI_SAMSUNG, company: samsung, project: { scopes: ['ai'] }, asOf: '2026-04-20T12:00:00+09:00' },
  { ...AI_POSCO, company: posco, project: { scopes: ['ai'] }, asOf: '2026-06-01T12:00:00+09:00' },
];

const step = (
  currentLevel: 'none' | 'basic' | 'intermediate-1' | null,
  targetLevel: 'none' | 'basic' | 'intermediate-1',
  outcome: 'pass' | 'fail' | 'unknown',
  reason: string,
) => ({
  notes: `${currentLevel ?? '모름'} → ${targetLevel}`,
  company: { currentLevel },
  project: { targetLevel },
  rule: ['level-step', outcome, reason] as const,
});

const lead = (
  leadCompany: 'samsung' | 'posco' | 'lg' | 'other' | 'none' | null,
  outcome: 'pass' | 'fail' | 'unknown',
  reason: string,
) => ({
  notes: `주관기관: ${leadCompany ?? '모름'}`,
  company: { leadCompany },
  rule: ['lead-company', outcome, reason] as const,
});

const running = (program: string) => ({
  company: { runningProjects: [{ program, year: 2026, buildEndsOn: '2027-12-31' }] },
});

/** 3 : 3 : 4 at the caps, for government and lead company alike. */
const third = (amountKrw: number, companyKrw: number) => ({
  governmentKrw: amountKrw,
  leadCompanyKrw: amountKrw,
  companyKrw,
});

/** 사례 of 대중소 상생형 and its AI track. */
export const WIN_WIN_CASES: readonly GuideCase[] = [
  ...moneyCases(ADVANCED, VENDOR, [
    ['4억: 30 %가 한도와 같음', 400_000_000, third(120_000_000, 160_000_000)],
    ['4억에서 1만 원 모자람', 399_990_000, third(119_997_000, 159_996_000)],
    ['4억에서 1만 원 넘음', 400_010_000, third(120_000_000, 160_010_000)],
  ]),
  {
    ...ADVANCED,
    source: VENDOR,
    notes: '기업 부담 40 %까지는 그대로',
    project: { totalCostKrw: 400_000_000 },
    expect: { noWarning: 'company-share-above-limit' },
  },
  {
    ...ADVANCED,
    source: VENDOR,
    notes: '한도를 넘는 총사업비는 기업 부담이 40 %를 넘게 함',
    project: { totalCostKrw: 400_010_000 },
    expect: { warning: 'company-share-above-limit' },
  },
  ...openCases(ADVANCED, VENDOR, ['within-window', 'duration']),
  ...openCases(BASIC, WIN_WIN_2022, ['support-published']),
  ...openCases(BASIC, VENDOR, ['within-window', 'duration']),
  ...sides(ADVANCED, VENDOR, [
    lead('samsung', 'pass', 'belongs'),
    lead('other', 'pass', 'belongs'),
    lead('none', 'fail', 'none'),
    lead(null, 'unknown', 'missing'),
  ]),
  ...sides(ADVANCED, STRATEGY, [
    {
      notes: '고도화의 목표가 기초',
      company: { currentLevel: 'none' },
      project: { targetLevel: 'basic' },
      rule: ['target-level', 'fail', 'below-minimum'],
    },
    {
      notes: '고도화의 목표가 중간1',
      project: { targetLevel: 'intermediate-1' },
      rule: ['target-level', 'pass', 'reached'],
    },
  ]),
  ...moneyCases(LEVEL_UP, PROGRAM_DATA, [
    ['2.5억: 합계 1.5억', 250_000_000, third(75_000_000, 100_000_000)],
    ['2.5억에서 1만 원 모자람', 249_990_000, third(74_997_000, 99_996_000)],
    ['2.5억에서 1만 원 넘음', 250_010_000, third(75_000_000, 100_010_000)],
  ]),
  ...moneyCases(SAME_LEVEL, PROGRAM_DATA, [
    ['1억: 합계 6,000만', 100_000_000, third(30_000_000, 40_000_000)],
    ['1억에서 1만 원 모자람', 99_990_000, third(29_997_000, 39_996_000)],
    ['1억에서 1만 원 넘음', 100_010_000, third(30_000_000, 40_010_000)],
  ]),
  ...sides(LEVEL_UP, PROGRAM_DATA, [
    step('basic', 'intermediate-1', 'pass', 'fits'),
    step('none', 'basic', 'pass', 'fits'),
    step('basic', 'basic', 'fail', 'not-up'),
    step('basic', 'none', 'fail', 'not-up'),
    step(null, 'basic', 'unknown', 'missing'),
  ]),
  ...sides(SAME_LEVEL, PROGRAM_DATA, [
    step('basic', 'basic', 'pass', 'fits'),
    step('basic', 'intermediate-1', 'fail', 'not-same'),
    step('intermediate-1', 'basic', 'fail', 'not-same'),
    step('none', 'none', 'fail', 'nothing-yet'),
    step('none', 'basic', 'fail', 'nothing-yet'),
    step(null, 'basic', 'unknown', 'missing'),
  ]),
  ...sides(LEVEL_UP, PROGRAM_DATA, [
    lead('samsung', 'pass', 'belongs'),
    lead('posco', 'fail', 'other'),
    lead('none', 'fail', 'none'),
  ]),
  ...openCases(LEVEL_UP, PROGRAM_DATA, ['within-window', 'duration']),
  ...sides(ADVANCED, AI_NOTICE, [
    {
      notes: '상생형은 ①–⑦의 하나',
      ...running('advanced-general'),
      rule: ['no-blocking-running-project', 'fail', 'running'],
    },
    {
      notes: '⑧과는 함께 할 수 있음',
      ...running('manufacturing-ai'),
      rule: ['no-blocking-running-project', 'pass', 'none'],
    },
  ]),
  ...windowCases(AI_SAMSUNG, LIST, [
    '2026-04-05T23:59:59.999+09:00',
    '2026-04-06T00:00:00.000+09:00',
    '2026-05-08T23:59:59.999+09:00',
    '2026-05-09T00:00:00.000+09:00',
  ]),
  ...windowCases(AI_POSCO, LIST, [
    '2026-05-19T23:59:59.999+09:00',
    '2026-05-20T00:00:00.000+09:00',
    '2026-06-19T23:59:59.999+09:00',
    '2026-06-20T00:00:00.000+09:00',
  ]),
  ...openCases(AI_SAMSUNG, LIST, ['duration', 'support-published']),
  ...sides(AI_SAMSUNG, LIST, [
    lead('samsung', 'pass', 'belongs'),
    lead('posco', 'fail', 'other'),
    {
      notes: '중간1보다 낮은 목표',
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
  ...sides(AI_POSCO, LIST, [lead('posco', 'pass', 'belongs'), lead('samsung', 'fail', 'other')]),
  ...sides(AI_SAMSUNG, APP, [
    { notes: '제조AI 없음', project: { scopes: ['robot'] }, rule: ['project-scope', 'fail', 'left-out'] },
    { notes: '제조AI', project: { scopes: ['ai'] }, rule: ['project-scope', 'pass', 'covered'] },
  ]),
  ...sides(
    AI_SAMSUNG,
    AI_NOTICE,
    ['autonomous-factory', 'manufacturing-ai', 'win-win-ai'].map((program) => ({
      notes: `AI트랙은 한 번에 하나: ${program}`,
      ...running(program),
      rule: ['no-blocking-running-project', 'fail', 'running'] as const,
    })),
  ),
];
