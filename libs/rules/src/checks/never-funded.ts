import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice is for companies without an earlier grant. */
export interface NeverFundedTerms {
  neverFunded: Cited<'required'> | null;
}

/** 최초 지원: no earlier smart-factory grant. */
export const neverFunded: Check<NeverFundedTerms> = {
  id: 'never-funded',
  reads: ['company.previousGrants'],
  check({ company: { previousGrants } }, { neverFunded: required }) {
    if (required === null) return null;
    const { cite } = required;
    if (previousGrants === undefined || previousGrants === null) return unknown(cite);
    const count = previousGrants.length;
    return count === 0 ? pass(cite, 'never') : fail(cite, 'funded', { count });
  },
  // What was granted stays granted.
  mends: () => [companyEdit('previousGrants', [], 'nobody')],
};
