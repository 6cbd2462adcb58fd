import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { ExcludedBusiness } from '../core/codes.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Which trades a notice leaves out. */
export interface ExcludedBusinessTerms {
  excludedBusinesses: Cited<readonly ExcludedBusiness[]> | null;
}

/** 지원 제외 업종: the company runs none of the trades that are left out. */
export const notExcludedBusiness: Check<ExcludedBusinessTerms> = {
  id: 'not-excluded-business',
  reads: ['company.excludedBusiness'],
  check({ company: { excludedBusiness } }, { excludedBusinesses }) {
    if (excludedBusinesses === null) return null;
    const { cite } = excludedBusinesses;
    if (excludedBusiness === undefined || excludedBusiness === null) return unknown(cite);
    if (excludedBusiness.length === 0) return pass(cite, 'none');
    return fail(cite, 'excluded', { businesses: excludedBusiness.join(',') });
  },
  // A trade can be given up and struck from the registration.
  mends: () => [companyEdit('excludedBusiness', [], 'company')],
};
