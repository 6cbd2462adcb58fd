import type { Check } from '../core/check.ts';
import type { Citation, Cited } from '../core/citation.ts';
import { companyEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown, type Answer } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';

/** How small, or large, a company has to be by its figures; null means any. */
export interface CompanyScaleTerms {
  employeesBelow: Cited<number> | null;
  revenueBelowKrw: Cited<number> | null;
  revenueAboveKrw: Cited<number> | null;
}

/** 상시근로자 수: fewer than the notice's number. */
export const employeesBelow: Check<CompanyScaleTerms> = {
  id: 'employees-below',
  reads: ['company.regularEmployees'],
  check({ company: { regularEmployees } }, { employeesBelow: limit }) {
    if (limit === null) return null;
    const { value: below, cite } = limit;
    if (!isAmount(regularEmployees)) return unknown(cite, 'missing', { below });
    const values = { below, employees: regularEmployees };
    return regularEmployees < below ? pass(cite, 'fewer', values) : fail(cite, 'too-many', values);
  },
  // How large a company is is a fact, not a plan.
  mends: (_input, { employeesBelow: limit }) =>
    limit === null ? [] : [companyEdit('regularEmployees', limit.value - 1, 'nobody')],
};

/** 매출: below or above the notice's amounts. */
export const revenueWithin: Check<CompanyScaleTerms> = {
  id: 'revenue-within',
  reads: ['company.averageRevenueKrw'],
  check({ company: { averageRevenueKrw: revenueKrw } }, { revenueBelowKrw, revenueAboveKrw }) {
    const cite = (revenueBelowKrw ?? revenueAboveKrw)?.cite;
    if (cite === undefined) return null;
    const belowKrw = revenueBelowKrw?.value ?? null;
    const aboveKrw = revenueAboveKrw?.value ?? null;
    if (!isAmount(revenueKrw)) return unknown(cite, 'missing', { belowKrw, aboveKrw });
    return judgeRevenue(revenueKrw, belowKrw, aboveKrw, cite);
  },
  mends({ company: { averageRevenueKrw: revenueKrw } }, { revenueBelowKrw, revenueAboveKrw }): FactEdit[] {
    if (revenueBelowKrw !== null && (revenueKrw ?? 0) >= revenueBelowKrw.value) {
      return [companyEdit('averageRevenueKrw', revenueBelowKrw.value - 1, 'nobody')];
    }
    return revenueAboveKrw === null
      ? []
      : [companyEdit('averageRevenueKrw', revenueAboveKrw.value + 1, 'nobody')];
  },
};

function judgeRevenue(
  revenueKrw: number,
  belowKrw: number | null,
  aboveKrw: number | null,
  cite: Citation,
): Answer {
  const values = { belowKrw, aboveKrw, revenueKrw };
  if (belowKrw !== null && revenueKrw >= belowKrw) return fail(cite, 'too-much', values);
  if (aboveKrw !== null && revenueKrw <= aboveKrw) return fail(cite, 'too-little', values);
  return pass(cite, 'within', values);
}
