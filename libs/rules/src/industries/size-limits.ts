import { readIndustryCode } from './industries.ts';

const EOK = 100_000_000;

/**
 * 평균매출액 한도 in 억 by KSIC division: 중소기업 until 2025-08-31 and since, 소기업 until then and since. Source: 중소기업기본법 시행령
 * 별표 1 and 별표 3 (`size-sources.ts`).
 */
const LIMITS_EOK: Readonly<Record<number, readonly [number, number, number, number]>> = {
  10: [1000, 1200, 120, 120],
  11: [800, 800, 120, 120],
  12: [1000, 1000, 80, 80],
  13: [1000, 1000, 80, 80],
  14: [1500, 1500, 120, 120],
  15: [1500, 1500, 120, 120],
  16: [1000, 1000, 80, 80],
  17: [1500, 1800, 80, 80],
  18: [800, 800, 80, 80],
  19: [1000, 1000, 120, 140],
  20: [1000, 1200, 120, 120],
  21: [800, 800, 120, 120],
  22: [1000, 1200, 80, 80],
  23: [800, 800, 120, 120],
  24: [1500, 1800, 120, 140],
  25: [1000, 1200, 120, 120],
  26: [1000, 1000, 120, 120],
  27: [800, 800, 80, 80],
  28: [1500, 1800, 120, 120],
  29: [1000, 1200, 120, 120],
  30: [1000, 1200, 120, 120],
  31: [1000, 1200, 80, 80],
  32: [1500, 1500, 120, 120],
  33: [800, 1000, 80, 80],
  34: [600, 600, 10, 15],
};

/** Makers of seats have limits of their own since the change: one class as a whole, two in part. */
const SEATS = { whole: '30393', partly: ['31202', '31322'], sme: 1500, small: 120 } as const;

const MONTHS_OF_A_YEAR = 12;
/** The first fiscal year under the new limits ends in September 2025; months are counted from year 0. */
const FIRST_NEW_CLOSING = 2025 * MONTHS_OF_A_YEAR + 8;
/** A status begins three whole months after the month in which the fiscal year ends, and holds for a year. */
const MONTHS_UNTIL_STATUS = 4;

/** 매출 한도: at or below `withinKrw` is within, above `beyondKrw` beyond; between them it depends on what is not known. */
export interface RevenueLimit {
  withinKrw: number;
  beyondKrw: number;
  dependsOn: 'closing-month' | 'product' | null;
}

type SizeClass = 'sme' | 'small';
type Table = 'until' | 'since';

/** `2026-04-10` → months since year 0. */
function monthIndex(on: string): number {
  return Number(on.slice(0, 4)) * MONTHS_OF_A_YEAR + Number(on.slice(5, 7)) - 1;
}

/** The table by which a company is judged on a day whose fiscal year ends with a month (1–12). */
function tableOn(on: string, closingMonth: number): Table {
  const latest = monthIndex(on) - MONTHS_UNTIL_STATUS;
  const since = (latest - (closingMonth - 1)) % MONTHS_OF_A_YEAR;
  return latest - since >= FIRST_NEW_CLOSING ? 'since' : 'until';
}

/** All tables that may hold on a day: one where the month is known or makes no difference. */
function tablesOn(on: string, closingMonth: number | null): readonly Table[] {
  if (closingMonth !== null) return [tableOn(on, closingMonth)];
  const months = Array.from({ length: MONTHS_OF_A_YEAR }, (_, index) => index + 1);
  return [...new Set(months.map((month) => tableOn(on, month)))];
}

function limitsOf(of: SizeClass, table: Table, division: number, digits: string): readonly number[] {
  const row = LIMITS_EOK[division];
  if (row === undefined) return [];
  if (table === 'until') return [of === 'sme' ? row[0] : row[2]];
  const limit = of === 'sme' ? row[1] : row[3];
  if (digits === SEATS.whole) return [SEATS[of]];
  const maybe = [SEATS.whole, ...SEATS.partly].some((code) => code.startsWith(digits));
  return maybe ? [limit, SEATS[of]] : [limit];
}

/**
 * 중소기업 (`sme`) or 소기업 (`small`) 평균매출액 한도 of an industry on a day, for a company whose fiscal year ends with a month (1–12;
 * null: not known). Won; null when the code names no division of manufacturing.
 */
export function revenueLimit(
  of: SizeClass,
  ksicCode: string,
  on: string,
  closingMonth: number | null,
): RevenueLimit | null {
  const division = readIndustryCode(ksicCode)?.division;
  if (division === undefined) return null;
  const digits = ksicCode.replace(/\D/g, '');
  const tables = tablesOn(on, closingMonth);
  const byTable = tables.map((table) => limitsOf(of, table, division, digits));
  const limits = byTable.flat();
  if (limits.length === 0) return null;
  const withinKrw = Math.min(...limits) * EOK;
  const beyondKrw = Math.max(...limits) * EOK;
  const byProduct = byTable.some((some) => new Set(some).size > 1);
  const dependsOn = withinKrw === beyondKrw ? null : byProduct ? 'product' : 'closing-month';
  return { withinKrw, beyondKrw, dependsOn };
}

/** 중소기업 한도 until 2025-08-31 for a KSIC code, which is what published terms speak of; null when it names no listed division. */
export function formerSmeRevenueLimitKrw(ksicCode: string | null): number | null {
  const division = ksicCode === null ? undefined : readIndustryCode(ksicCode)?.division;
  const row = division === undefined ? undefined : LIMITS_EOK[division];
  return row === undefined ? null : row[0] * EOK;
}
