import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { SizeCertificate } from '../core/codes.ts';
import type { CompanyFacts } from '../core/facts.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown, type FindingValues } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';
import { formerSmeRevenueLimitKrw, revenueLimit } from '../industries/size-limits.ts';

/** Which confirmed sizes a notice takes. */
export interface SizeTerms {
  acceptedSizes: Cited<readonly SizeCertificate[]> | null;
}

/** 중소·중견기업: decided by the certificate alone; the figures only help to judge what it will say. */
export const sizeSmeOrMidSized: Check<SizeTerms> = {
  id: 'size-sme-or-mid-sized',
  reads: [
    'company.sizeCertificate',
    'company.averageRevenueKrw',
    'company.totalAssetsKrw',
    'company.independent',
    'company.regularEmployees',
  ],
  check({ company }, { acceptedSizes }, { asOfOn }) {
    if (acceptedSizes === null) return null;
    const { value, cite } = acceptedSizes;
    const { sizeCertificate } = company;
    if (sizeCertificate === undefined || sizeCertificate === null) {
      return unknown(cite, 'missing', figuresOf(company, asOfOn));
    }
    if (!value.includes(sizeCertificate)) {
      return sizeCertificate === 'none'
        ? fail(cite, 'refused')
        : fail(cite, 'other-size', { sizeCertificate });
    }
    return pass(cite, 'certified', { sizeCertificate });
  },
  // The issuer has decided on how large the company is.
  mends: (_input, { acceptedSizes }) =>
    (acceptedSizes?.value ?? []).map((size) => companyEdit('sizeCertificate', size, 'nobody')),
};

/**
 * The figures that the certificate will be judged by. Where the month of the fiscal year's end is known, which decisions that were made
 * before never know, the limit is that of the day; else that of the former table.
 */
function figuresOf(company: CompanyFacts, on: string): FindingValues {
  return {
    averageRevenueKrw: known(company.averageRevenueKrw),
    totalAssetsKrw: known(company.totalAssetsKrw),
    regularEmployees: known(company.regularEmployees),
    independent: independenceOf(company),
    ...limitOf(company, on),
  };
}

function limitOf({ ksicCode, fiscalYearEndMonth }: CompanyFacts, on: string): FindingValues {
  if (!isAmount(fiscalYearEndMonth)) return { revenueLimitKrw: formerSmeRevenueLimitKrw(ksicCode ?? null) };
  const limit = typeof ksicCode === 'string' ? revenueLimit('sme', ksicCode, on, fiscalYearEndMonth) : null;
  return {
    revenueLimitKrw: limit?.withinKrw ?? null,
    highestLimitKrw: limit?.beyondKrw ?? null,
    fiscalYearEndMonth,
  };
}

const known = (value: unknown): number | null => (isAmount(value) ? value : null);

function independenceOf({ independent }: CompanyFacts): string | null {
  if (independent === undefined || independent === null) return null;
  return independent ? 'yes' : 'no';
}
