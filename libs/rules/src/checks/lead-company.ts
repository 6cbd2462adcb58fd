import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { LeadCompany } from '../core/codes.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Whose supply chain a notice is for; null where none is asked for. */
export interface LeadCompanyTerms {
  leadCompanies: Cited<readonly LeadCompany[]> | null;
}

/** 주관기관(대기업): the company belongs to the supply chain of one that takes part. */
export const leadCompany: Check<LeadCompanyTerms> = {
  id: 'lead-company',
  reads: ['company.leadCompany'],
  check({ company }, { leadCompanies }) {
    if (leadCompanies === null) return null;
    const { value, cite } = leadCompanies;
    const asked = value.join(',');
    const lead = company.leadCompany ?? null;
    if (lead === null) return unknown(cite, 'missing', { asked });
    if (value.includes(lead)) return pass(cite, 'belongs', { lead, asked });
    return fail(cite, lead === 'none' ? 'none' : 'other', { lead, asked });
  },
  // Whom a company supplies is a fact.
  mends: (_input, { leadCompanies }) =>
    (leadCompanies?.value ?? []).map((lead) => companyEdit('leadCompany', lead, 'nobody')),
};
