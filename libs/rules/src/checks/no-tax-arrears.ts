import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice leaves out companies in arrears. */
export interface TaxArrearsTerms {
  taxArrears: Cited<'excluded'> | null;
}

/** 국세·지방세 체납: neither may be in arrears on the day of the application. */
export const noTaxArrears: Check<TaxArrearsTerms> = {
  id: 'no-tax-arrears',
  reads: ['company.nationalTaxArrears', 'company.localTaxArrears'],
  check({ company: { nationalTaxArrears, localTaxArrears } }, { taxArrears }) {
    if (taxArrears === null) return null;
    const { cite } = taxArrears;
    if (nationalTaxArrears === true && localTaxArrears === true) return fail(cite, 'both');
    if (nationalTaxArrears === true) return fail(cite, 'national');
    if (localTaxArrears === true) return fail(cite, 'local');
    if (nationalTaxArrears !== false && localTaxArrears !== false) return unknown(cite);
    if (nationalTaxArrears !== false) return unknown(cite, 'national-missing');
    if (localTaxArrears !== false) return unknown(cite, 'local-missing');
    return pass(cite, 'none');
  },
  mends: ({ company: { nationalTaxArrears, localTaxArrears } }) => [
    ...(nationalTaxArrears === true ? [companyEdit('nationalTaxArrears', false, 'company')] : []),
    ...(localTaxArrears === true ? [companyEdit('localTaxArrears', false, 'company')] : []),
  ],
};
