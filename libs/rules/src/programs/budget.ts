import { cited, sourceDocument, type Cited } from '../core/citation.ts';

const BUDGET_2026 = sourceDocument({
  document: '2026년 중소벤처기업부 예산 (확정, 열린재정 자료를 옮긴 공개 저장소)',
  issuedOn: '2026-06-30',
  confidence: 'official',
});

/** ICT융합 스마트공장 보급·확산 예산 of the whole country, as finally voted; the line of 2027 is not published. */
export const SMART_FACTORY_BUDGET: Cited<{ year: number; amountKrw: number }> = cited(
  { year: 2026, amountKrw: 402_100_000_000 },
  BUDGET_2026.at('ICT융합 스마트공장 보급·확산'),
);
