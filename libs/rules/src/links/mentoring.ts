import { cited, type Cited } from '../core/citation.ts';
import { N26 } from '../programs/manufacturing-ai/citations.ts';

/** 제조DX멘토단의 한 구분: what it gives and what the company pays. */
export interface MentoringTerms {
  kind: 'pre-planning' | 'build-guidance' | 'ax-planning' | 'aftercare';
  titleKo: string;
  /** null where the table gives no number. */
  visits: Cited<number> | null;
  maxMonths: Cited<number>;
  governmentMaxKrw: Cited<number>;
  governmentRateBp: Cited<number>;
  /** What the company pays of the largest one; null where only the rate is known. */
  companyKrw: Cited<number> | null;
}

const TABLE = N26.at('제조DX멘토단 지원 내용');
const FROM_RATE = N26.at('제조DX멘토단 지원 비율에서 계산', 'inferred');

/** 제조DX멘토단 of 2026 (1,310 projects in all). */
export const MENTORING_2026: readonly MentoringTerms[] = [
  {
    kind: 'pre-planning',
    titleKo: '사전기획',
    visits: cited(8, TABLE),
    maxMonths: cited(3, TABLE),
    governmentMaxKrw: cited(2_380_000, TABLE),
    governmentRateBp: cited(8_500, TABLE),
    companyKrw: cited(420_000, FROM_RATE),
  },
  {
    kind: 'build-guidance',
    titleKo: '구축지도',
    visits: cited(4, TABLE),
    maxMonths: cited(3, TABLE),
    governmentMaxKrw: cited(1_190_000, TABLE),
    governmentRateBp: cited(8_500, TABLE),
    companyKrw: cited(210_000, TABLE),
  },
  {
    kind: 'ax-planning',
    titleKo: 'AX기획',
    visits: cited(8, TABLE),
    maxMonths: cited(3, TABLE),
    governmentMaxKrw: cited(4_760_000, TABLE),
    governmentRateBp: cited(8_500, TABLE),
    companyKrw: cited(840_000, FROM_RATE),
  },
  {
    kind: 'aftercare',
    titleKo: '사후관리',
    visits: null,
    maxMonths: cited(4, TABLE),
    governmentMaxKrw: cited(19_000_000, TABLE),
    governmentRateBp: cited(5_000, TABLE),
    companyKrw: null,
  },
];
