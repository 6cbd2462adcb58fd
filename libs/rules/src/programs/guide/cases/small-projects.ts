import { moneyCases, monthCases, openCases, sides, type GoodFacts, type GuideCase } from './case.ts';

const ROBOT = { notice: '2026-robot', type: 'standard' } as const;
const AUTOMATION = { notice: '2026-process-automation', type: 'standard' } as const;
const CLOUD = { notice: '2026-cloud', type: 'standard' } as const;
const LEVEL = { notice: '2026-level-certification', type: 'standard' } as const;
const WORKSHOP = { notice: '2026-micro-workshop', type: 'standard' } as const;

const VENDOR = '2026년 스마트공장 사업 비교표';
const APP = '2026년 스마트공장 지원금 앱 자료';
const INTEGRATED = '2026년 스마트제조혁신 지원사업 통합공고 보도';
const SCREENS = '스마트공장 사업관리시스템 화면 예시';
const WORKSHOP_POST = '2026년 스마트공방 지원사업 안내';
const DEVELOPER = '소공인 스마트제조 요건 메모';
const AI_NOTICE = '2026년도 제조AI특화 스마트공장 구축지원사업 공고';

/** Good facts of robots, automation, cloud, 수준확인 and 스마트공방. */
export const GOOD_SMALL_PROJECTS: readonly GoodFacts[] = [
  { ...ROBOT, project: { scopes: ['robot'] } },
  { ...AUTOMATION, project: { scopes: ['automation'] } },
  { ...CLOUD, project: { scopes: ['cloud'] } },
  LEVEL,
  {
    ...WORKSHOP,
    company: { regularEmployees: 6, averageRevenueKrw: 800_000_000 },
    project: { totalCostKrw: 60_000_000 },
  },
];

const scope = (notes: string, scopes: readonly ('robot' | 'automation' | 'cloud' | 'ai')[]) => ({
  notes,
  project: { scopes },
});

const runningBoth = {
  company: {
    runningProjects: [
      { program: 'advanced-general', year: 2026, buildEndsOn: '2027-12-31' },
      { program: 'manufacturing-ai', year: 2026, buildEndsOn: '2027-12-31' },
    ],
  },
};

const BESIDE = {
  notes: '⑨는 ①–⑥ 하나, ⑧과 함께 할 수 있음',
  ...runningBoth,
  rule: ['no-blocking-running-project', 'pass', 'not-restricted'] as const,
};

const AUTOMATION_CASES: readonly GuideCase[] = [
  ...openCases(ROBOT, VENDOR, ['within-window']),
  ...monthCases(ROBOT, VENDOR, 8),
  ...moneyCases(ROBOT, VENDOR, [
    ['5억: 절반이 한도와 같음', 500_000_000, { governmentKrw: 250_000_000 }],
    ['5억에서 2,000원 모자람', 499_998_000, { governmentKrw: 249_999_000 }],
    ['5억에서 2,000원 넘음', 500_002_000, { governmentKrw: 250_000_000, companyKrw: 250_002_000 }],
  ]),
  ...sides(ROBOT, VENDOR, [
    { ...scope('로봇', ['robot']), rule: ['project-scope', 'pass', 'covered'] },
    { ...scope('로봇 없음', ['ai']), rule: ['project-scope', 'fail', 'left-out'] },
  ]),
  ...sides(ROBOT, AI_NOTICE, [BESIDE]),
  ...openCases(AUTOMATION, VENDOR, ['within-window', 'duration']),
  ...moneyCases(AUTOMATION, VENDOR, [
    ['1.9억: 절반이 한도와 같음', 190_000_000, { governmentKrw: 95_000_000 }],
    ['1.9억에서 2,000원 모자람', 189_998_000, { governmentKrw: 94_999_000 }],
    ['1.9억에서 2,000원 넘음', 190_002_000, { governmentKrw: 95_000_000, companyKrw: 95_002_000 }],
  ]),
  ...sides(AUTOMATION, APP, [
    { ...scope('자동화', ['automation']), rule: ['project-scope', 'pass', 'covered'] },
    { ...scope('자동화 없음', ['robot']), rule: ['project-scope', 'fail', 'left-out'] },
  ]),
  ...sides(AUTOMATION, AI_NOTICE, [BESIDE]),
];

const OPEN_CASES: readonly GuideCase[] = [
  ...openCases(CLOUD, INTEGRATED, ['within-window', 'duration', 'support-published']),
  ...sides(CLOUD, INTEGRATED, [
    { ...scope('클라우드', ['cloud']), rule: ['project-scope', 'pass', 'covered'] },
    { ...scope('클라우드 없음', []), rule: ['project-scope', 'fail', 'left-out'] },
  ]),
  ...openCases(LEVEL, SCREENS, ['within-window', 'duration', 'support-published']),
  ...sides(LEVEL, AI_NOTICE, [
    {
      notes: '⑦은 ①–⑥과 함께 할 수 없음',
      ...runningBoth,
      rule: ['no-blocking-running-project', 'fail', 'running'],
    },
  ]),
];

/** A total cost of 6,000만 and what of the company's 1,800만 it would pay in kind. */
const inKind = (notes: string, companyInKindKrw: number, expect: GuideCase['expect']): GuideCase => ({
  ...WORKSHOP,
  source: WORKSHOP_POST,
  notes,
  project: { totalCostKrw: 60_000_000, companyInKindKrw, inKindKinds: ['company-labour'] },
  expect,
});

const WORKSHOP_CASES: readonly GuideCase[] = [
  ...openCases(WORKSHOP, WORKSHOP_POST, ['within-window', 'duration']),
  ...moneyCases(WORKSHOP, WORKSHOP_POST, [
    ['6,000만: 4,200만 + 1,800만', 60_000_000, { governmentKrw: 42_000_000, companyKrw: 18_000_000 }],
    ['6,000만에서 1만 원 모자람', 59_990_000, { governmentKrw: 41_993_000, companyKrw: 17_997_000 }],
    ['6,000만에서 1만 원 넘음', 60_010_000, { governmentKrw: 42_000_000, companyKrw: 18_010_000 }],
  ]),
  inKind('현물은 기업부담금의 절반까지', 9_000_000, {
    plan: { companyInKindKrw: 9_000_000, companyCashKrw: 9_000_000, companyInKindMaxKrw: 9_000_000 },
    noWarning: 'in-kind-above-cap',
  }),
  inKind('절반에서 1원 넘음', 9_000_001, {
    plan: { companyInKindKrw: 9_000_000, companyCashKrw: 9_000_000 },
    warning: 'in-kind-above-cap',
  }),
  ...sides(WORKSHOP, WORKSHOP_POST, [
    { notes: '9명', company: { regularEmployees: 9 }, rule: ['employees-below', 'pass', 'fewer'] },
    { notes: '10명', company: { regularEmployees: 10 }, rule: ['employees-below', 'fail', 'too-many'] },
    {
      notes: '근로자 수를 모름',
      company: { regularEmployees: null },
      rule: ['employees-below', 'unknown', 'missing'],
    },
    {
      notes: '중소기업 확인서',
      company: { sizeCertificate: 'sme' },
      rule: ['size-sme-or-mid-sized', 'pass', 'certified'],
    },
    {
      notes: '중견기업은 소공인이 아님',
      company: { sizeCertificate: 'mid-sized' },
      rule: ['size-sme-or-mid-sized', 'fail', 'other-size'],
    },
    {
      notes: '확인서 거절',
      company: { sizeCertificate: 'none' },
      rule: ['size-sme-or-mid-sized', 'fail', 'refused'],
    },
  ]),
  ...sides(WORKSHOP, DEVELOPER, [
    {
      notes: '매출 2억',
      company: { averageRevenueKrw: 200_000_000 },
      rule: ['revenue-within', 'fail', 'too-little'],
    },
    {
      notes: '매출 2억 1원',
      company: { averageRevenueKrw: 200_000_001 },
      rule: ['revenue-within', 'pass', 'within'],
    },
    {
      notes: '매출을 모름',
      company: { averageRevenueKrw: null },
      rule: ['revenue-within', 'unknown', 'missing'],
    },
  ]),
];

/** 사례 of 제조로봇, 자동화공정, 클라우드형, 수준확인 and 스마트공방. */
export const SMALL_PROJECT_CASES: readonly GuideCase[] = [
  ...AUTOMATION_CASES,
  ...OPEN_CASES,
  ...WORKSHOP_CASES,
];
