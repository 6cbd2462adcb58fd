import type { FindingValues } from '../core/finding.ts';
import { koreanIndustryName } from '../industries/industry-names.ts';
import { ENGLISH_SENTENCES } from './en/wording.ts';
import { KOREAN_SENTENCES } from './ko.ts';

/** One figure of every kind that a finding carries, whether a notice of today gives it or not. */
const FIGURES: FindingValues = {
  current: 'basic',
  target: 'intermediate-1',
  minimum: 'intermediate-2',
  step: 'next',
  allowed: 'build-guidance,ax-planning',
  businesses: 'entertainment,lodging-restaurant',
  cells: 'D1,D2',
  cities: '포항시,경주시',
  kinds: 'cloud-fee,company-labour',
  labels: '식품,뿌리산업',
  open: 'D3,Q1',
  regions: 'gyeongbuk,jeonbuk',
  asked: 'samsung,posco',
  left: 'cloud,robot',
  aboveKrw: 200_000_000,
  belowKrw: 5_000_000_000,
  averageRevenueKrw: 14_000_000_000,
  highestKrw: 14_000_000_000,
  limitKrw: 12_000_000_000,
  totalAssetsKrw: 500_000_000_000,
  revenueKrw: 800_000_000,
  revenueLimitKrw: 100_000_000_000,
  leftKrw: 50_000_000,
  usedKrw: 150_000_000,
  maxKrw: 250_000_000,
  below: 10,
  count: 2,
  employees: 12,
  from: 10,
  to: 34,
  limit: 10,
  maxMonths: 9,
  maxTimes: 2,
  months: 10,
  regularEmployees: 38,
  times: 1,
  buildEndsOn: '2026-12-31',
  opensAt: '2026-03-19T00:00:00+09:00',
  closesAt: '2026-04-20T17:00:00+09:00',
  lastIntakeDay: '2026-04-20',
  until: '2026-04-15',
  ksicCode: '25924',
  label: '식품 제조',
  lead: 'samsung',
  leadCompany: 'posco',
  mentoring: 'build-guidance',
  program: 'autonomous-factory',
  sizeCertificate: 'sme',
  year: 2025,
  independent: 'yes',
  office: '경북테크노파크',
};

/** The same where nothing but the code of the reason is known. */
const UNKNOWN: FindingValues = Object.fromEntries(Object.keys(FIGURES).map((name) => [name, null]));

// A changed word shows in the review as a changed line; after a change on purpose: `--updateSnapshot`.
it.each([
  ['Korean', KOREAN_SENTENCES, FIGURES],
  ['English', ENGLISH_SENTENCES, FIGURES],
  ['Korean, with nothing known', KOREAN_SENTENCES, UNKNOWN],
  ['English, with nothing known', ENGLISH_SENTENCES, UNKNOWN],
])('says each reason in %s', (_language, sentences, values) => {
  const lines = Object.entries(sentences).flatMap(([ruleId, reasons]) =>
    Object.entries(reasons).map(([reason, write]) => {
      const { message, remedy } = write(values, koreanIndustryName);
      return `${ruleId} ${reason}: ${message} ${remedy ?? '–'}`;
    }),
  );
  expect(lines).toMatchSnapshot();
});
