import type { ProgramType, SmartLevel } from '../../core/codes.ts';
import type { CompanyFacts } from '../../core/facts.ts';
import type { GuideTerms } from '../../programs/guide/terms.ts';

/** One company, one day and one total cost, and what the region adds to half of the cost from the government. */
export interface CoFundingCase {
  notes: string;
  /** The rows of the sources as their rules are called. */
  source: string;
  on: string;
  company: CompanyFacts;
  program?: GuideTerms['program'];
  type?: ProgramType;
  targetLevel?: SmartLevel;
  totalKrw: number;
  inKindKrw?: number;
  governmentKrw: number;
  localKrw: number;
  provinceKrw?: number;
}

const half = (totalKrw: number, localKrw: number) => ({
  totalKrw,
  governmentKrw: Math.floor(totalKrw / 2),
  localKrw,
});
const in2019 = { on: '2019-06-01' };
const in2021 = { on: '2021-06-01' };
const in2022 = { on: '2022-06-01' };
const in2025 = { on: '2025-06-01' };
const JEONNAM = { source: '2019-jeonnam', company: { regionCode: 'jeonnam' } };
const CHUNGNAM = { source: '2019-chungnam', company: { regionCode: 'chungnam' } };
const DAEJEON = { source: '2019-daejeon', company: { regionCode: 'daejeon' }, targetLevel: 'basic' as const };
const ULSAN = { source: '2021-ulsan', company: { regionCode: 'ulsan' } };
const INCHEON = { source: '2022-incheon', company: { regionCode: 'incheon' } };
const JEONBUK = {
  source: '2025-jeonbuk-region-specialized',
  company: { regionCode: 'jeonbuk', ksicCode: '10112' },
  program: 'region-specialized' as const,
  type: 'advanced' as const,
};

/** 지방비 추가 지원, one unit each side of every limit; amounts are not rounded here. */
// prettier-ignore
export const CO_FUNDING_CASES: readonly CoFundingCase[] = [
  { notes: '20 % of the total', ...CHUNGNAM, ...in2019, ...half(100_000_000, 20_000_000) },
  { notes: 'the day before', ...CHUNGNAM, on: '2018-12-31', ...half(100_000_000, 0) },
  { notes: 'its first day', ...CHUNGNAM, on: '2019-01-01', ...half(100_000_000, 20_000_000) },
  { notes: 'its last day', ...CHUNGNAM, on: '2019-12-31', ...half(100_000_000, 20_000_000) },
  { notes: 'the day after', ...CHUNGNAM, on: '2020-01-01', ...half(100_000_000, 0) },
  { notes: 'another program', ...CHUNGNAM, ...in2019, program: 'robot', ...half(100_000_000, 0) },
  { notes: 'another region', ...CHUNGNAM, ...in2019, company: { regionCode: 'sejong' }, ...half(100_000_000, 0) },
  { notes: 'no region', ...CHUNGNAM, ...in2019, company: {}, ...half(100_000_000, 0) },

  { notes: '20 % of the half, a won below the cap', ...DAEJEON, ...in2019, ...half(399_999_998, 39_999_999) },
  { notes: 'at the cap', ...DAEJEON, ...in2019, ...half(400_000_000, 40_000_000) },
  { notes: 'a won above the cap', ...DAEJEON, ...in2019, ...half(400_000_010, 40_000_000) },
  { notes: 'in kind counts for the half', ...DAEJEON, ...in2019, inKindKrw: 8_000_000, ...half(100_000_000, 10_000_000) },
  { notes: 'a higher level', ...DAEJEON, ...in2019, targetLevel: 'intermediate-1', ...half(100_000_000, 0) },

  { notes: '30 % of the total, first day', ...JEONNAM, on: '2019-01-01', ...half(100_000_000, 30_000_000) },
  { notes: 'last day', ...JEONNAM, on: '2022-12-31', ...half(100_000_000, 30_000_000) },
  { notes: 'the day after', ...JEONNAM, on: '2023-01-01', ...half(100_000_000, 0) },
  { notes: 'the merged code with a district of 전남', ...JEONNAM, ...in2022, company: { regionCode: 'jeonnam-gwangju', city: '순천시' }, ...half(100_000_000, 30_000_000) },
  { notes: 'the merged code with a district of 광주', ...JEONNAM, ...in2022, company: { regionCode: 'jeonnam-gwangju', city: '광산구' }, ...half(100_000_000, 0) },
  { notes: 'the merged code without a district: nothing to count on', ...JEONNAM, ...in2022, company: { regionCode: 'jeonnam-gwangju' }, ...half(100_000_000, 0) },

  { notes: '기초: 10 % of the government money, a won below the cap', ...ULSAN, ...in2021, targetLevel: 'basic', ...half(139_999_998, 6_999_999) },
  { notes: '기초: at the cap', ...ULSAN, ...in2021, targetLevel: 'basic', ...half(140_000_000, 7_000_000) },
  { notes: '기초: a won above', ...ULSAN, ...in2021, targetLevel: 'basic', ...half(140_000_020, 7_000_000) },
  { notes: '고도화1: a won below', ...ULSAN, ...in2021, targetLevel: 'intermediate-1', ...half(399_999_998, 19_999_999) },
  { notes: '고도화1: at the cap', ...ULSAN, ...in2021, targetLevel: 'intermediate-1', ...half(400_000_000, 20_000_000) },
  { notes: '고도화1: a won above', ...ULSAN, ...in2021, targetLevel: 'intermediate-1', ...half(400_000_020, 20_000_000) },
  { notes: '고도화2: a won below', ...ULSAN, ...in2021, targetLevel: 'intermediate-2', ...half(799_999_998, 39_999_999) },
  { notes: '고도화2: at the cap', ...ULSAN, ...in2021, targetLevel: 'intermediate-2', ...half(800_000_000, 40_000_000) },
  { notes: '고도화2: a won above', ...ULSAN, ...in2021, targetLevel: 'intermediate-2', ...half(800_000_020, 40_000_000) },
  { notes: 'a level without a tier', ...ULSAN, ...in2021, targetLevel: 'advanced', ...half(100_000_000, 0) },
  { notes: 'no level is known', ...ULSAN, ...in2021, ...half(100_000_000, 0) },
  { notes: 'about 10 % of the company share in 2022', ...ULSAN, ...in2022, ...half(100_000_000, 5_000_000) },

  { notes: '15 % of the total', source: '2022-jeonbuk', ...in2022, company: { regionCode: 'jeonbuk' }, ...half(100_000_000, 15_000_000) },
  { notes: 'the year before', source: '2022-jeonbuk', ...in2021, company: { regionCode: 'jeonbuk' }, ...half(100_000_000, 0) },

  { notes: '20 % of the cash, a won below the cap', ...INCHEON, ...in2022, ...half(249_999_990, 24_999_999) },
  { notes: 'at the cap', ...INCHEON, ...in2022, ...half(250_000_000, 25_000_000) },
  { notes: 'a won above', ...INCHEON, ...in2022, ...half(250_000_010, 25_000_000) },
  { notes: 'what is paid in kind does not count', ...INCHEON, ...in2022, inKindKrw: 5_000_000, ...half(250_000_000, 24_000_000) },
  { notes: 'the last guessed day', ...INCHEON, on: '2023-12-31', ...half(100_000_000, 10_000_000) },
  { notes: 'the day after', ...INCHEON, on: '2024-01-01', ...half(100_000_000, 0) },

  { notes: '20 % of the total, a won below the cap', ...JEONBUK, ...in2025, ...half(399_999_999, 79_999_999), provinceKrw: 79_999_999 },
  { notes: 'at the cap', ...JEONBUK, ...in2025, ...half(400_000_000, 80_000_000), provinceKrw: 80_000_000 },
  { notes: 'a won above', ...JEONBUK, ...in2025, ...half(400_000_005, 80_000_000), provinceKrw: 80_000_000 },
  { notes: 'beverages are food, section letter and all', ...JEONBUK, ...in2025, company: { regionCode: 'jeonbuk', ksicCode: ' C11209' }, ...half(100_000_000, 20_000_000), provinceKrw: 20_000_000 },
  { notes: 'no food', ...JEONBUK, ...in2025, company: { regionCode: 'jeonbuk', ksicCode: '25924' }, ...half(100_000_000, 0) },
  { notes: 'no industry is known', ...JEONBUK, ...in2025, company: { regionCode: 'jeonbuk' }, ...half(100_000_000, 0) },
  { notes: '기초 has no such rule', ...JEONBUK, ...in2025, type: 'basic', ...half(100_000_000, 0) },
  { notes: 'the last known day', ...JEONBUK, on: '2026-12-31', ...half(100_000_000, 20_000_000), provinceKrw: 20_000_000 },
  { notes: 'the day after', ...JEONBUK, on: '2027-01-01', ...half(100_000_000, 0) },
];
