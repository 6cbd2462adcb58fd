import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { SizeCertificate } from '../core/codes.ts';
import type { CompanyFacts } from '../core/facts.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown, type FindingValues } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';
import { smeRevenueLimitKrw } from '../industries/size-limits.ts';

/** Which confirmed sizes a notice takes. */
export interface SizeTerms {
  acceptedSizes: Cited<readonly SizeCertificate[]>;
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
  check({ company }, { acceptedSizes: { value, cite } }) {
    const { sizeCertificate } = company;
    if (sizeCertificate === undefined || sizeCertificate === null) {
      return unknown(cite, 'missing', figuresOf(company));
    }
    if (!value.includes(sizeCertificate)) {
      return sizeCertificate === 'none'
        ? fail(cite, 'refused')
        : fail(cite, 'other-size', { sizeCertificate });
    }
    return pass(cite, 'certified', { sizeCertificate });
  },
  // The issuer has decided on how large the company is.
  mends: (_input, { acceptedSizes: { value } }) =>
    value.map((size) => companyEdit('sizeCertificate', size, 'nobody')),
};

function figuresOf(company: CompanyFacts): FindingValues {
  return {
    averageRevenueKrw: known(company.averageRevenueKrw),
    totalAssetsKrw: known(company.totalAssetsKrw),
    regularEmployees: known(company.regularEmployees),
    independent: independenceOf(company),
    revenueLimitKrw: smeRevenueLimitKrw(company.ksicCode ?? null),
  };
}

const known = (value: unknown): number | null => (isAmount(value) ? value : null);

function independenceOf({ independent }: CompanyFacts): string | null {
  if (independent === undefined || independent === null) return null;
  return independent ? 'yes' : 'no';
}
