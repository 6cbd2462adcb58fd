import { cited, sourceDocument, type Citation, type Cited } from '../core/citation.ts';

const EOK = 100_000_000;

const SME_DECREE = sourceDocument({
  document: '중소기업기본법 시행령 (2025-09-01 시행)',
  issuedOn: '2025-09-01',
  confidence: 'official',
});

const CHANGE_OF_2025 = sourceDocument({
  document: '중소기업·소기업 매출 기준 개편 보도 (2025-09-01 시행)',
  issuedOn: '2025-08-26',
  confidence: 'press',
  url: 'https://m.segye.com/view/20250826516844',
});

const MICRO_PRESS = sourceDocument({
  document: '소공인 지원사업 보도',
  issuedOn: '2021-02-01',
  confidence: 'press',
  url: 'https://etnews.com/20210201000191',
});

/** 평균매출액 한도 of 중소기업 and 소기업. */
export const REVENUE_CITES: Readonly<Record<'sme' | 'small', Citation>> = {
  sme: SME_DECREE.at('별표 1 (주된 업종별 평균매출액등의 중소기업 규모 기준)'),
  small: SME_DECREE.at('별표 3 (주된 업종별 평균매출액등의 소기업 규모 기준)'),
};

/** 자산총액: a 중소기업 has less than this. */
export const SME_ASSET_LIMIT: Cited<number> = cited(5_000 * EOK, SME_DECREE.at('자산총액 5,000억 원 미만'));

/** 독립성 기준: no member of a 공시대상기업집단 (the test since 2020-06), no owner of 5,000억 with 30 %, related firms. */
export const INDEPENDENCE_CITE = SME_DECREE.at(
  '소유와 경영의 독립성 (공시대상기업집단, 최다출자자, 관계기업)',
);

/** 졸업유예: who outgrows the limits stays a 중소기업 for five years, once. */
export const GRACE_CITE = CHANGE_OF_2025.at('졸업유예 (5년, 한 번)');

/** 소공인: a manufacturer and 소기업 with fewer regular workers than this. */
export const MICRO_EMPLOYEE_LIMIT: Cited<number> = cited(10, MICRO_PRESS.at('상시근로자 10명 미만'));
