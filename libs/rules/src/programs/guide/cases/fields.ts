import {
  moneyCases,
  monthCases,
  openCases,
  sides,
  windowCases,
  type GoodFacts,
  type GuideCase,
} from './case.ts';

const MINISTRY = { notice: '2026-ministry-linked', type: 'standard' } as const;
const RESEARCH = { notice: '2026-rnd-diffusion', type: 'standard' } as const;
const CARBON = { notice: '2026-carbon-neutral', type: 'standard' } as const;

const LIST = '2026년 스마트공장 공고 목록';
const APP = '2026년 스마트공장 지원금 앱 자료';
const VENDOR = '2026년 스마트공장 사업 비교표';
const AI_NOTICE = '2026년도 제조AI특화 스마트공장 구축지원사업 공고';

/** Good facts of the programs that are for one field. */
export const GOOD_FIELDS: readonly GoodFacts[] = [
  { ...MINISTRY, company: { ksicCode: '10301' }, asOf: '2026-03-02T12:00:00+09:00' },
  { ...RESEARCH, project: { scopes: ['research-result'] }, asOf: '2026-05-20T12:00:00+09:00' },
  { ...CARBON, project: { scopes: ['fems'] } },
];

const field = (notes: string, ksicCode: string | null, outcome: 'pass' | 'unknown', reason: string) => ({
  notes,
  company: { ksicCode },
  rule: ['industry-field', outcome, reason] as const,
});

const MINISTRY_CASES: readonly GuideCase[] = [
  ...windowCases(MINISTRY, '2026년 부처협업형 스마트공장 안내', [
    '2026-02-08T23:59:59.999+09:00',
    '2026-02-09T00:00:00.000+09:00',
    '2026-04-09T23:59:59.999+09:00',
    '2026-04-10T00:00:00.000+09:00',
  ]),
  ...openCases(MINISTRY, '2026년 부처협업형 스마트공장 안내', ['duration']),
  ...openCases(MINISTRY, APP, ['support-published']),
  ...sides(MINISTRY, '스마트제조혁신 3.0 전략 브리핑', [
    {
      notes: '기초가 목표',
      company: { currentLevel: 'none' },
      project: { targetLevel: 'basic' },
      rule: ['target-level', 'fail', 'below-minimum'],
    },
  ]),
  ...sides(MINISTRY, APP, [
    field('김치', '10301', 'pass', 'inside'),
    field('음료', '11201', 'pass', 'inside'),
    field('담배는 식품 분야가 아님', '12000', 'unknown', 'not-by-code'),
    field('화장품', '20423', 'pass', 'inside'),
    field('화장품 바로 앞 코드 (세제)', '20422', 'unknown', 'not-by-code'),
    field('화장품 바로 뒤 코드 (광택제)', '20424', 'unknown', 'not-by-code'),
    field('의약품', '21210', 'pass', 'inside'),
    field('의료기기', '27192', 'pass', 'inside'),
    field('측정기기는 의료기기가 아님', '27211', 'unknown', 'not-by-code'),
    field('농기계', '29210', 'pass', 'inside'),
    field('공작기계는 농산업이 아님', '29223', 'unknown', 'not-by-code'),
    field('선박 부분품', '31114', 'pass', 'inside'),
    field('금형: 방위산업이나 산업단지일 수 있음', '29293', 'unknown', 'not-by-code'),
    field('업종을 모름', null, 'unknown', 'missing'),
  ]),
];

const OTHER_CASES: readonly GuideCase[] = [
  ...windowCases(RESEARCH, LIST, [
    '2026-04-26T23:59:59.999+09:00',
    '2026-04-27T00:00:00.000+09:00',
    '2026-06-16T23:59:59.999+09:00',
    '2026-06-17T00:00:00.000+09:00',
  ]),
  ...openCases(RESEARCH, LIST, ['duration']),
  ...openCases(RESEARCH, '2026년 스마트공장 보고서 자료', ['support-published']),
  ...sides(RESEARCH, LIST, [
    {
      notes: '연구개발 성과',
      project: { scopes: ['research-result'] },
      rule: ['project-scope', 'pass', 'covered'],
    },
    { notes: '연구개발 성과 아님', project: { scopes: ['ai'] }, rule: ['project-scope', 'fail', 'left-out'] },
  ]),
  ...openCases(CARBON, VENDOR, ['within-window']),
  ...monthCases(CARBON, VENDOR, 9),
  ...moneyCases(CARBON, VENDOR, [
    ['4억: 절반이 한도와 같음', 400_000_000, { governmentKrw: 200_000_000 }],
    ['4억에서 2,000원 모자람', 399_998_000, { governmentKrw: 199_999_000 }],
    ['4억에서 2,000원 넘음', 400_002_000, { governmentKrw: 200_000_000, companyKrw: 200_002_000 }],
  ]),
  ...sides(CARBON, VENDOR, [
    { notes: 'FEMS', project: { scopes: ['fems', 'ai'] }, rule: ['project-scope', 'pass', 'covered'] },
    { notes: 'FEMS 없음', project: { scopes: ['ai'] }, rule: ['project-scope', 'fail', 'left-out'] },
  ]),
  ...sides(CARBON, AI_NOTICE, [
    {
      notes: '표에 없는 사업은 막지 않음',
      company: {
        runningProjects: [{ program: 'advanced-general', year: 2025, buildEndsOn: '2026-12-31' }],
      },
      rule: ['no-blocking-running-project', 'pass', 'not-restricted'],
    },
  ]),
];

/** 사례 of 부처협업형, R&D성과확산 and 탄소중립형. */
export const FIELD_CASES: readonly GuideCase[] = [...MINISTRY_CASES, ...OTHER_CASES];
