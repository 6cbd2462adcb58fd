import type { ProgramType } from '../../core/codes.ts';
import type { CompanyFacts, ProjectFacts } from '../../core/facts.ts';

/** What a plan of a region holds, in KRW; null where a figure is open. */
type RegionalPlan = null | {
  governmentKrw?: number;
  leadCompanyKrw?: number;
  provinceKrw?: number;
  cityKrw?: number;
  /** Local money without a known split. */
  unsplitKrw?: number;
  companyKrw: number;
};

/** One company, project and moment, and what a notice of a region says of them. */
export interface RegionalCase {
  noticeId: string;
  type: ProgramType;
  notes: string;
  source: string;
  asOf: string;
  company: CompanyFacts;
  project: ProjectFacts;
  /** `rule-id: outcome reason` of every condition that the case is about. */
  findings?: readonly string[];
  plan?: RegionalPlan;
  warnings?: readonly string[];
}

type About = Pick<RegionalCase, 'noticeId' | 'type' | 'source' | 'asOf' | 'company' | 'project'>;

const won = (totalCostKrw: number) => ({ project: { totalCostKrw } });

const JS1: About = {
  noticeId: '2026-jeonbuk-basic',
  type: 'js1',
  source: 'JB26 (caps, window), JB24 (conditions of 2024)',
  asOf: '2026-03-02T12:00:00+09:00',
  company: { regionCode: 'jeonbuk' },
  project: {},
};
const JS3: About = { ...JS1, type: 'js3', source: 'JB26' };
const GYEONGNAM: About = {
  noticeId: '2024-gyeongnam-basic',
  type: 'basic',
  source: 'GN24',
  asOf: '2024-05-01T12:00:00+09:00',
  company: { regionCode: 'gyeongnam' },
  project: {},
};
const SAMSUNG: About = {
  ...GYEONGNAM,
  noticeId: '2024-gyeongnam-samsung-basic',
  company: { regionCode: 'gyeongnam', leadCompany: 'samsung' },
};
const LH: About = {
  ...GYEONGNAM,
  noticeId: '2025-gyeongnam-lh',
  type: 'standard',
  source: 'GN25',
  asOf: '2025-05-01T12:00:00+09:00',
  company: { regionCode: 'gyeongnam', leadCompany: 'lh', ksicCode: '23325' },
};
const CHUNGBUK: About = {
  noticeId: '2025-chungbuk-basic',
  type: 'small-firm',
  source: 'CB25b',
  asOf: '2025-06-01T12:00:00+09:00',
  company: { regionCode: 'chungbuk' },
  project: {},
};
const CHUNGNAM: About = {
  noticeId: '2023-chungnam-basic',
  type: 'small-firm',
  source: 'CN23',
  asOf: '2023-04-01T12:00:00+09:00',
  company: { regionCode: 'chungnam' },
  project: {},
};
const JEONBUK: About = {
  noticeId: '2025-jeonbuk-region-specialized',
  type: 'advanced',
  source: 'REG25, JBREG',
  asOf: '2025-03-03T12:00:00+09:00',
  company: { regionCode: 'jeonbuk', ksicCode: '10112' },
  project: {},
};
const GYEONGBUK: About = {
  noticeId: '2025-gyeongbuk-region-specialized',
  type: 'advanced',
  source: 'REG25',
  asOf: '2025-03-03T12:00:00+09:00',
  company: { regionCode: 'gyeongbuk', ksicCode: '10112' },
  project: {},
};
const JEONNAM: About = { ...GYEONGBUK, noticeId: '2025-jeonnam-region-specialized' };

/** 지역 사업, one unit each side of every limit. */
// prettier-ignore
export const REGIONAL_CASES: readonly RegionalCase[] = [
  { ...JS1, notes: 'a millisecond before the intake', asOf: '2026-02-22T23:59:59.999+09:00', findings: ['within-window: fail not-open-yet'] },
  { ...JS1, notes: 'the first millisecond', asOf: '2026-02-23T00:00:00.000+09:00', findings: ['within-window: pass open'] },
  { ...JS1, notes: '17:00 sharp', asOf: '2026-03-20T17:00:00.000+09:00', findings: ['within-window: pass open'] },
  { ...JS1, notes: 'a millisecond late', asOf: '2026-03-20T17:00:00.001+09:00', findings: ['within-window: fail closed'] },
  { ...JS1, notes: 'a won below 50억', company: { ...JS1.company, averageRevenueKrw: 4_999_999_999 }, findings: ['revenue-within: pass within'] },
  { ...JS1, notes: '50억 is not below 50억', company: { ...JS1.company, averageRevenueKrw: 5_000_000_000 }, findings: ['revenue-within: fail too-much'] },
  { ...JS1, notes: '19 workers', company: { ...JS1.company, regularEmployees: 19 }, findings: ['employees-below: pass fewer'] },
  { ...JS1, notes: '20 workers', company: { ...JS1.company, regularEmployees: 20 }, findings: ['employees-below: fail too-many'] },
  { ...JS1, notes: 'never funded', company: { ...JS1.company, previousGrants: [] }, findings: ['never-funded: pass never'] },
  { ...JS1, notes: 'funded once', company: { ...JS1.company, previousGrants: [{ program: 'win-win' }] }, findings: ['never-funded: fail funded'] },
  { ...JS1, notes: 'nothing is known of the company', company: {}, findings: ['company-region: unknown missing', 'employees-below: unknown missing', 'revenue-within: unknown missing', 'never-funded: unknown missing'] },
  { ...JS1, notes: 'a neighbour', company: { regionCode: 'jeonnam' }, findings: ['company-region: fail elsewhere'] },
  { ...JS1, notes: 'aims at nothing', company: { ...JS1.company, currentLevel: 'none' }, project: { targetLevel: 'none' }, findings: ['target-level: fail below-minimum'] },
  { ...JS1, notes: 'aims at 기초', company: { ...JS1.company, currentLevel: 'none' }, project: { targetLevel: 'basic' }, findings: ['target-level: pass reached'] },
  { ...JS1, notes: 'the rate is not published: no plan, and the office is asked', ...won(60_000_000), findings: ['support-published: unknown not-published', 'duration: unknown not-published'], plan: null },
  { ...JS1, notes: 'JS2 asks for 기초 too', source: 'JB26', type: 'js2', company: { ...JS1.company, currentLevel: 'none' }, project: { targetLevel: 'basic', totalCostKrw: 120_000_000 }, findings: ['target-level: pass reached', 'support-published: unknown not-published'], plan: null },
  { ...JS3, notes: 'large and funded before: only JS1 asks', company: { ...JS1.company, regularEmployees: 200, previousGrants: [{ program: 'win-win' }] }, findings: ['company-region: pass inside'] },
  { ...JS3, notes: 'aims at 기초 only', company: { ...JS1.company, currentLevel: 'basic' }, project: { targetLevel: 'basic' }, findings: ['target-level: fail below-minimum'] },
  { ...JS3, notes: 'aims at 중간1', company: { ...JS1.company, currentLevel: 'basic' }, project: { targetLevel: 'intermediate-1' }, findings: ['target-level: pass reached'] },

  { ...GYEONGNAM, notes: 'the largest project', ...won(100_000_000), plan: { provinceKrw: 30_000_000, cityKrw: 30_000_000, companyKrw: 40_000_000 }, warnings: [] },
  { ...GYEONGNAM, notes: 'a won below: the odd thousand stays with the city, and rounding is no breach', ...won(99_999_999), plan: { provinceKrw: 29_999_000, cityKrw: 30_000_000, companyKrw: 40_000_999 }, warnings: [] },
  { ...GYEONGNAM, notes: 'a won above: the cap holds', ...won(100_000_001), plan: { provinceKrw: 30_000_000, cityKrw: 30_000_000, companyKrw: 40_000_001 }, warnings: ['project-above-limit'] },
  { ...GYEONGNAM, notes: 'twice as large: the company would bear more than 40 %', ...won(200_000_000), plan: { provinceKrw: 30_000_000, cityKrw: 30_000_000, companyKrw: 140_000_000 }, warnings: ['project-above-limit', 'company-share-above-limit'] },
  { ...GYEONGNAM, notes: 'within the year its days are not known', asOf: '2024-12-31T23:59:59.999+09:00', findings: ['within-window: unknown not-published', 'support-published: pass published'] },
  { ...GYEONGNAM, notes: 'the year is over', asOf: '2025-01-01T00:00:00.000+09:00', findings: ['within-window: fail closed'] },

  { ...SAMSUNG, notes: 'the largest project', ...won(100_000_000), findings: ['lead-company: pass belongs'], plan: { leadCompanyKrw: 30_000_000, provinceKrw: 15_000_000, cityKrw: 15_000_000, companyKrw: 40_000_000 }, warnings: [] },
  { ...SAMSUNG, notes: 'a won below', ...won(99_999_999), plan: { leadCompanyKrw: 29_999_000, provinceKrw: 14_999_000, cityKrw: 15_000_000, companyKrw: 40_001_999 }, warnings: [] },
  { ...SAMSUNG, notes: 'a won above', ...won(100_000_001), plan: { leadCompanyKrw: 30_000_000, provinceKrw: 15_000_000, cityKrw: 15_000_000, companyKrw: 40_000_001 }, warnings: ['project-above-limit'] },
  { ...SAMSUNG, notes: 'the same in 2025, as a reading', noticeId: '2025-gyeongnam-samsung-basic', asOf: '2025-05-01T12:00:00+09:00', ...won(100_000_000), plan: { leadCompanyKrw: 30_000_000, provinceKrw: 15_000_000, cityKrw: 15_000_000, companyKrw: 40_000_000 } },
  { ...SAMSUNG, notes: 'a vendor of another', company: { regionCode: 'gyeongnam', leadCompany: 'posco' }, findings: ['lead-company: fail other'] },
  { ...SAMSUNG, notes: 'nobody’s vendor', company: { regionCode: 'gyeongnam', leadCompany: 'none' }, findings: ['lead-company: fail none'] },
  { ...SAMSUNG, notes: 'not answered', company: { regionCode: 'gyeongnam' }, findings: ['lead-company: unknown missing'] },

  { ...LH, notes: 'half and half of 8,000만', ...won(100_000_000), findings: ['industry-field: unknown not-by-code'], plan: { leadCompanyKrw: 40_000_000, provinceKrw: 40_000_000, companyKrw: 20_000_000 } },
  { ...LH, notes: 'a won below', ...won(99_999_999), plan: { leadCompanyKrw: 39_999_000, provinceKrw: 39_999_000, companyKrw: 20_001_999 } },
  { ...LH, notes: 'a won above', ...won(100_000_001), plan: { leadCompanyKrw: 40_000_000, provinceKrw: 40_000_000, companyKrw: 20_000_001 }, warnings: ['project-above-limit'] },

  { ...CHUNGBUK, notes: '90 % of 3,000만', ...won(30_000_000), plan: { unsplitKrw: 27_000_000, companyKrw: 3_000_000 }, warnings: [] },
  { ...CHUNGBUK, notes: 'a won below', ...won(29_999_999), plan: { unsplitKrw: 26_999_000, companyKrw: 3_000_999 }, warnings: [] },
  { ...CHUNGBUK, notes: 'a won above', ...won(30_000_001), plan: { unsplitKrw: 27_000_000, companyKrw: 3_000_001 }, warnings: ['project-above-limit'] },
  { ...CHUNGBUK, notes: '5 months', project: { months: 5 }, findings: ['duration: pass within'] },
  { ...CHUNGBUK, notes: '6 months', project: { months: 6 }, findings: ['duration: fail too-long'] },
  { ...CHUNGBUK, notes: '기초단계: the rate is not published', source: 'CB25', type: 'basic', ...won(40_000_000), findings: ['support-published: unknown not-published'], plan: null },

  { ...CHUNGNAM, notes: '9 workers', company: { regionCode: 'chungnam', regularEmployees: 9 }, findings: ['employees-below: pass fewer'] },
  { ...CHUNGNAM, notes: '10 workers', company: { regionCode: 'chungnam', regularEmployees: 10 }, findings: ['employees-below: fail too-many'] },
  { ...CHUNGNAM, notes: 'neither rate nor cap is published', ...won(40_000_000), findings: ['support-published: unknown not-published'], plan: null },

  { ...JEONBUK, notes: 'a millisecond before the intake', asOf: '2025-02-24T23:59:59.999+09:00', findings: ['within-window: fail not-open-yet'] },
  { ...JEONBUK, notes: 'the first millisecond', asOf: '2025-02-25T00:00:00.000+09:00', findings: ['within-window: pass open'] },
  { ...JEONBUK, notes: 'the last millisecond of the last day', asOf: '2025-03-24T23:59:59.999+09:00', findings: ['within-window: pass open'] },
  { ...JEONBUK, notes: 'the day after', asOf: '2025-03-25T00:00:00.000+09:00', findings: ['within-window: fail closed'] },
  { ...JEONBUK, notes: '고도화 of 4억: government half, province a fifth', ...won(400_000_000), findings: ['industry-field: pass inside'], plan: { governmentKrw: 200_000_000, provinceKrw: 80_000_000, companyKrw: 120_000_000 }, warnings: [] },
  { ...JEONBUK, notes: 'a won below', ...won(399_999_999), plan: { governmentKrw: 199_999_000, provinceKrw: 79_999_000, companyKrw: 120_001_999 }, warnings: [] },
  { ...JEONBUK, notes: 'a won above', ...won(400_000_001), plan: { governmentKrw: 200_000_000, provinceKrw: 80_000_000, companyKrw: 120_000_001 }, warnings: ['project-above-limit'] },
  { ...JEONBUK, notes: 'no food: whether it is meant is open, and the province promises nothing', company: { regionCode: 'jeonbuk', ksicCode: '25924' }, ...won(400_000_000), findings: ['industry-field: unknown not-by-code'], plan: { governmentKrw: 200_000_000, companyKrw: 200_000_000 } },
  { ...JEONBUK, notes: '고도화 from 중간1', company: { ...JEONBUK.company, currentLevel: 'basic' }, project: { targetLevel: 'basic' }, findings: ['target-level: fail below-minimum'] },
  { ...JEONBUK, notes: '기초: at least half, but how much is open', type: 'basic', ...won(100_000_000), findings: ['support-published: unknown not-published'], plan: null },
  { ...JEONBUK, notes: 'one of ①–⑦ is running', company: { ...JEONBUK.company, runningProjects: [{ program: 'advanced-general' }] }, findings: ['no-blocking-running-project: unknown end-missing'] },
  { ...JEONBUK, notes: 'the call of 2026 was not found', noticeId: '2026-jeonbuk-region-specialized', asOf: '2026-11-21T12:00:00+09:00', ...won(400_000_000), findings: ['within-window: unknown not-published'], plan: { governmentKrw: 200_000_000, provinceKrw: 80_000_000, companyKrw: 120_000_000 } },

  { ...GYEONGBUK, notes: 'a food company; the province’s rate is open', ...won(400_000_000), findings: ['company-region: pass inside', 'industry-field: pass inside', 'support-published: unknown not-published'], plan: null },
  { ...GYEONGBUK, notes: 'beverages', company: { regionCode: 'gyeongbuk', ksicCode: 'C11209' }, findings: ['industry-field: pass inside'] },
  { ...GYEONGBUK, notes: 'metal', company: { regionCode: 'gyeongbuk', ksicCode: '25924' }, findings: ['industry-field: fail outside'] },
  { ...GYEONGBUK, notes: 'a district of 포항 is 경북 too', company: { regionCode: 'gyeongbuk', city: '포항시', ksicCode: '10112' }, findings: ['company-region: pass inside'] },
  { ...GYEONGBUK, notes: '기초: the rate is open', type: 'basic', ...won(100_000_000), findings: ['support-published: unknown not-published'], plan: null },
  { ...GYEONGBUK, notes: '기초: the largest project is known though the rate is open', type: 'basic', ...won(100_000_001), plan: null, warnings: ['project-above-limit'] },
  { ...GYEONGBUK, notes: 'the year is over', asOf: '2026-01-01T00:00:00.000+09:00', findings: ['within-window: fail closed'] },
  { ...JEONNAM, notes: '기초: the rate is open', type: 'basic', ...won(100_000_000), findings: ['support-published: unknown not-published'], plan: null },
  { ...JEONNAM, notes: 'the old code', company: { regionCode: 'jeonnam', ksicCode: '10112' }, findings: ['company-region: pass inside'] },
  { ...JEONNAM, notes: 'the merged code with a district', company: { regionCode: 'jeonnam-gwangju', city: '목포시', ksicCode: '10112' }, findings: ['company-region: pass inside'] },
  { ...JEONNAM, notes: 'the merged code with a district of 광주', company: { regionCode: 'jeonnam-gwangju', city: '광산구', ksicCode: '10112' }, findings: ['company-region: fail elsewhere'] },
  { ...JEONNAM, notes: 'the merged code alone', company: { regionCode: 'jeonnam-gwangju', ksicCode: '10112' }, findings: ['company-region: unknown missing'] },
];
