import { cited, sourceDocument } from '../core/citation.ts';
import { readIndustryCode } from './industries.ts';

const ASSOCIATION_PAGE = sourceDocument({
  document: '중소기업 범위 기준 (업종별 평균매출액, 2025-09-01 개정 전)',
  issuedOn: '2025-08-31',
  confidence: 'official',
  url: 'https://www.hpe.or.kr/PGHI0010.do',
});

/** 중소기업 매출 한도 by division before 2025-09-01; the list in force since then was not found. */
export const SME_REVENUE_LIMITS = cited(
  [
    { limitKrw: 150_000_000_000, divisions: [14, 15, 17, 24, 28, 32] },
    { limitKrw: 100_000_000_000, divisions: [10, 12, 13, 16, 19, 20, 22, 25, 26, 29, 30, 31] },
    { limitKrw: 80_000_000_000, divisions: [11, 18, 21, 23, 27, 33] },
    { limitKrw: 60_000_000_000, divisions: [34] },
  ],
  ASSOCIATION_PAGE.at('제조업'),
);

/** The earlier revenue limit for a KSIC code; null when the code names no listed division. */
export function smeRevenueLimitKrw(ksicCode: string | null): number | null {
  const division = ksicCode === null ? undefined : readIndustryCode(ksicCode)?.division;
  if (division === undefined) return null;
  return SME_REVENUE_LIMITS.value.find(({ divisions }) => divisions.includes(division))?.limitKrw ?? null;
}
