import { percent, won, type FundingPlan } from '@subsidy/rules';
import { INK, keepTogether, MARGIN, row, type Pdf } from './page.ts';

const HEIGHT = 14;
const GAP = 8;

/** Who pays: an amount with its colour; those who pay nothing are left out. */
function partsOf(plan: FundingPlan): { label: string; krw: number; ink: string }[] {
  const { provinceKrw = 0, cityKrw = 0 } = plan;
  return [
    { label: '정부지원금', krw: plan.governmentKrw, ink: INK.primary },
    { label: '주관기관', krw: plan.leadCompanyKrw, ink: INK.warning },
    { label: '시·도비', krw: provinceKrw, ink: '#0b6b8a' },
    { label: '시·군·구비', krw: cityKrw, ink: '#4aa3bf' },
    { label: '지방비', krw: plan.localGovernmentKrw - provinceKrw - cityKrw, ink: '#0b6b8a' },
    { label: '기업 현금', krw: plan.companyCashKrw, ink: INK.success },
    { label: '기업 현물', krw: plan.companyInKindKrw, ink: '#86c193' },
  ].filter(({ krw }) => krw > 0);
}

/** 사업비 막대: who pays how much of the whole, drawn, and as lines for those who read or hear it. */
export function drawMoney(pdf: Pdf, plan: FundingPlan): void {
  const parts = partsOf(plan);
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
    row(pdf, `    ${label}`, `${won(krw)} (${percent(Math.round((krw / plan.totalCostKrw) * 10_000))})`);
  }
}
