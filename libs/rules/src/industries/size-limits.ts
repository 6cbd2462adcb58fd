import { cited, sourceDocument, type Citation, type Cited } from '../core/citation.ts';
import { readIndustryCode } from './industries.ts';

const EOK = 100_000_000;

/** Where a source bears no date, the day it was read stands. */
const READ_ON = '2026-11-21';

const ASSOCIATION_PAGE = sourceDocument({
  document: '중소기업 범위 기준 (업종별 평균매출액, 2025-09-01 개정 전, 발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'official',
  url: 'https://www.hpe.or.kr/PGHI0010.do',
});

const SMALL_BLOG = sourceDocument({
  document: '소기업 범위 기준 (업종별 평균매출액, 2025-09-01 개정 전)',
  issuedOn: '2025-02-14',
  confidence: 'blog',
  url: 'https://seijitsu.tistory.com/archive/20250214',
});

const CHANGE_OF_2025 = sourceDocument({
  document: '중소기업·소기업 매출 기준 개편 보도 (2025-09-01 시행)',
  issuedOn: '2025-08-26',
  confidence: 'press',
  url: 'https://m.segye.com/view/20250826516844',
});

const SME_DEFINITION = sourceDocument({
  document: '중소기업 범위 해설 (블로그, 발행일 미상)',
  issuedOn: READ_ON,
  confidence: 'blog',
  url: 'https://adia100.com/',
});

const MICRO_PRESS = sourceDocument({
  document: '소공인 지원사업 보도',
  issuedOn: '2021-02-01',
  confidence: 'press',
  url: 'https://etnews.com/20210201000191',
});

/** 중소기업 매출 한도 by division before 2025-09-01; the list in force since then was not found. */
const SME_REVENUE_LIMITS = cited(
  [
    { limitKrw: 150_000_000_000, divisions: [14, 15, 17, 24, 28, 32] },
    { limitKrw: 100_000_000_000, divisions: [10, 12, 13, 16, 19, 20, 22, 25, 26, 29, 30, 31] },
    { limitKrw: 80_000_000_000, divisions: [11, 18, 21, 23, 27, 33] },
    { limitKrw: 60_000_000_000, divisions: [34] },
  ],
  ASSOCIATION_PAGE.at('제조업'),
);

/** 소기업 매출 한도 by division before 2025-09-01. That the rest of manufacturing had 80억 is inferred. */
const SMALL_REVENUE_LIMITS: readonly { limitKrw: number; divisions: readonly number[]; cite: Citation }[] = [
  {
    limitKrw: 120 * EOK,
    divisions: [10, 11, 14, 15, 19, 20, 21, 23, 24, 25, 26, 28, 29, 30, 32],
    cite: SMALL_BLOG.at('제조업 120억 원'),
  },
  { limitKrw: 10 * EOK, divisions: [34], cite: SMALL_BLOG.at('산업용 기계·장비 수리업 10억 원') },
  {
    limitKrw: 80 * EOK,
    divisions: [12, 13, 16, 17, 18, 22, 27, 31, 33],
    cite: SMALL_BLOG.at('그 밖의 제조업 80억 원 (추정)', 'inferred'),
  },
];

/** 매출 기준 개편: from this day the limits are higher, and which industry rose by how much was not found. */
const LIMITS_CHANGED_ON = '2025-09-01';
const SME_RISE = { mostKrw: 300 * EOK, lowestKrw: 400 * EOK };
const SMALL_RISE = { mostKrw: 20 * EOK, lowestKrw: 15 * EOK };

/** 자산총액: a 중소기업 has less than this. */
export const SME_ASSET_LIMIT: Cited<number> = cited(
  5_000 * EOK,
  SME_DEFINITION.at('자산총액 5,000억 원 미만'),
);

/** 졸업유예: who outgrows the limits stays a 중소기업 for five years, once. */
export const GRACE_CITE = CHANGE_OF_2025.at('졸업유예 (5년, 한 번)');

/** 독립성 기준. */
export const INDEPENDENCE_CITE = SME_DEFINITION.at('소유와 경영의 독립성');

/** 소공인: a manufacturer and 소기업 with fewer regular workers than this. */
export const MICRO_EMPLOYEE_LIMIT: Cited<number> = cited(10, MICRO_PRESS.at('상시근로자 10명 미만'));

/** 매출 한도 of a day: at or below `withinKrw` is within for certain, above `beyondKrw` beyond; between them nobody can tell from the tables. */
export interface RevenueLimit {
  withinKrw: number;
  beyondKrw: number;
  withinCite: Citation;
  beyondCite: Citation;
}

function limitOn(
  on: string,
  limitKrw: number,
  cite: Citation,
  rise: { mostKrw: number; lowestKrw: number },
  change: string,
): RevenueLimit {
  if (on < LIMITS_CHANGED_ON) {
    return { withinKrw: limitKrw, beyondKrw: limitKrw, withinCite: cite, beyondCite: cite };
  }
  return {
    withinKrw: Math.max(limitKrw, rise.lowestKrw),
    beyondKrw: limitKrw + rise.mostKrw,
    withinCite: limitKrw < rise.lowestKrw ? CHANGE_OF_2025.at(change, 'inferred') : cite,
    beyondCite: CHANGE_OF_2025.at(change, 'inferred'),
  };
}

const divisionOf = (ksicCode: string): number | undefined => readIndustryCode(ksicCode)?.division;

/** 중소기업 매출 한도 of an industry on a day; null when the code names no listed division. */
export function smeRevenueLimitOn(ksicCode: string, on: string): RevenueLimit | null {
  const limitKrw = smeRevenueLimitKrw(ksicCode);
  if (limitKrw === null) return null;
  const change = '중소기업 400억–1,800억 원, 7구간. 44개 업종 가운데 16개가 200억–300억 원 오름';
  return limitOn(on, limitKrw, SME_REVENUE_LIMITS.cite, SME_RISE, change);
}

/** 소기업 매출 한도 of an industry on a day; null when the code names no listed division. */
export function smallRevenueLimitOn(ksicCode: string, on: string): RevenueLimit | null {
  const division = divisionOf(ksicCode);
  const band = SMALL_REVENUE_LIMITS.find(
    ({ divisions }) => division !== undefined && divisions.includes(division),
  );
  if (band === undefined) return null;
  const change = '소기업 15억–140억 원, 9구간. 43개 업종 가운데 12개가 5억–20억 원 오름';
  return limitOn(on, band.limitKrw, band.cite, SMALL_RISE, change);
}

/** The earlier revenue limit for a KSIC code; null when the code names no listed division. */
export function smeRevenueLimitKrw(ksicCode: string | null): number | null {
  const division = ksicCode === null ? undefined : divisionOf(ksicCode);
  if (division === undefined) return null;
  return SME_REVENUE_LIMITS.value.find(({ divisions }) => divisions.includes(division))?.limitKrw ?? null;
}
