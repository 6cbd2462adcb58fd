import type { FindingValues } from '../core/finding.ts';
import { koreanIndustryName } from '../industries/industry-names.ts';
import { ENGLISH_SENTENCES } from './en/wording.ts';
import { object, subject, topic, toward } from './format.ts';
import { KOREAN_SENTENCES } from './ko.ts';
import { KOREAN_WARNINGS } from './warnings.ts';

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

/** Two particles at once, raw instants and days, raw codes: none of them is a word. */
const NOT_FOR_PEOPLE =
  /[은이을와]\([는가를과]\)|\(으\)로|\d{4}-\d{2}-\d{2}|\b[a-z]+(?:-[a-z0-9]+)+\b(?!\.)|undefined|NaN/;

it('says every reason, warning and lack in words for people', () => {
  const reasons = Object.entries(KOREAN_SENTENCES).flatMap(([ruleId, of]) =>
    Object.values(of).flatMap((write) => {
      const figures = ruleId === 'in-kind-kinds' ? { ...FIGURES, allowed: 'cloud-fee' } : FIGURES;
      const { message, remedy } = write(figures, koreanIndustryName);
      return [message, remedy ?? ''];
    }),
  );
  const warnings = Object.values(KOREAN_WARNINGS).map((write) =>
    write({ ...FIGURES, codes: 'standards', reason: 'check-digit' }),
  );
  for (const text of [...reasons, ...warnings]) expect(text).not.toMatch(NOT_FOR_PEOPLE);
});

it.each([
  ['기초', '기초는 기초가 기초를 기초로'],
  ['고도화1', '고도화1은 고도화1이 고도화1을 고도화1로'],
  ['국세 완납증명서', '국세 완납증명서는 국세 완납증명서가 국세 완납증명서를 국세 완납증명서로'],
  [
    '사업자등록증(사본)',
    '사업자등록증(사본)은 사업자등록증(사본)이 사업자등록증(사본)을 사업자등록증(사본)으로',
  ],
  ['포항', '포항은 포항이 포항을 포항으로'],
  ['서울', '서울은 서울이 서울을 서울로'],
  ['MA26-000123-3', 'MA26-000123-3은 MA26-000123-3이 MA26-000123-3을 MA26-000123-3으로'],
  ['50 %', '50 %는 50 %가 50 %를 50 %로'],
])('puts the right particles to %s', (word, said) => {
  expect([topic(word), subject(word), object(word), toward(word)].join(' ')).toBe(said);
});
