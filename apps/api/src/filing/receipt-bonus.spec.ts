import { PUBLISHED_NOTICES } from '@subsidy/rules';
import { bonusOnReceipt } from './receipt-bonus.ts';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('the notice of 2026 is gone');
const of = (...codes: string[]) => bonusOnReceipt(terms, { 'project.bonusItems': codes });

it('says of three items which two count', () => {
  const bonus = of('standards', 'global-small-giant', 'hrd-ai-training');
  expect(bonus?.items).toMatch(/제조데이터 표준.*글로벌 강소기업.*AI 직업훈련/);
  expect(bonus?.counting).toMatch(/인정되지 않는 항목: "AI 직업훈련/);
});

it('has the item alone where it counts in full, and nothing where none was asked for', () => {
  expect(of('standards')?.counting).toBeNull();
  expect(of()).toBeNull();
  expect(bonusOnReceipt(terms, {})).toBeNull();
});
