import { percent, won, type FundingPlan } from '@subsidy/rules';
import { INK, keepTogether, MARGIN, row, type Pdf } from './page.ts';

const HEIGHT = 14;
const GAP = 8;

/** What each payer is called. */
export const PAYERS = {
  government: '정부지원금',
  lead: '주관기관',
  province: '시·도비',
  city: '시·군·구비',
  local: '지방비',
  cash: '기업 현금',
  inKind: '기업 현물',
};
export type PayerWords = typeof PAYERS;

interface MoneyWords {
  payers: PayerWords;
  won: (krw: number) => string;
}

/** Who pays: an amount with its colour; those who pay nothing are left out. */
function partsOf(plan: FundingPlan, payers: PayerWords): { label: string; krw: number; ink: string }[] {
  const { provinceKrw = 0, cityKrw = 0 } = plan;
  return [
    { label: payers.government, krw: plan.governmentKrw, ink: INK.primary },
    { label: payers.lead, krw: plan.leadCompanyKrw, ink: INK.warning },
    { label: payers.province, krw: provinceKrw, ink: '#0b6b8a' },
    { label: payers.city, krw: cityKrw, ink: '#4aa3bf' },
    { label: payers.local, krw: plan.localGovernmentKrw - provinceKrw - cityKrw, ink: '#0b6b8a' },
    { label: payers.cash, krw: plan.companyCashKrw, ink: INK.success },
    { label: payers.inKind, krw: plan.companyInKindKrw, ink: '#86c193' },
  ].filter(({ krw }) => krw > 0);
}

/** 사업비 막대: who pays how much of the whole, drawn, and as lines for those who read or hear it. */
export function drawMoney(pdf: Pdf, plan: FundingPlan, words: MoneyWords = { payers: PAYERS, won }): void {
  const parts = partsOf(plan, words.payers);
  if (plan.totalCostKrw === 0) return;
  keepTogether(pdf, HEIGHT + GAP + parts.length * 18);
  const whole = pdf.page.width - 2 * MARGIN;
  const top = pdf.y + 4;
  let left = MARGIN;
  for (const { krw, ink } of parts) {
    const width = (krw / plan.totalCostKrw) * whole;
    pdf.rect(left, top, Math.max(width - 1, 0.5), HEIGHT).fill(ink);
    left += width;
  }
  pdf.x = MARGIN;
  pdf.y = top + HEIGHT + GAP;
  for (const { label, krw, ink } of parts) {
    pdf.rect(MARGIN, pdf.y + 3, 6, 6).fill(ink);
    row(
      pdf,
      `    ${label}`,
      `${words.won(krw)} (${percent(Math.round((krw / plan.totalCostKrw) * 10_000))})`,
    );
  }
}
