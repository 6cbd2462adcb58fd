import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { BusinessStatus } from '../core/codes.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Which states of the business a notice takes. */
export interface BusinessStatusTerms {
  acceptedBusinessStatuses: Cited<readonly BusinessStatus[]> | null;
}

/** 휴·폐업: a suspended or closed business is left out. */
export const businessOperating: Check<BusinessStatusTerms> = {
  id: 'business-operating',
  reads: ['company.businessStatus'],
  check({ company: { businessStatus } }, { acceptedBusinessStatuses }) {
    if (acceptedBusinessStatuses === null) return null;
    const { value, cite } = acceptedBusinessStatuses;
    if (businessStatus === undefined || businessStatus === null) return unknown(cite);
    return value.includes(businessStatus) ? pass(cite, 'operating') : fail(cite, businessStatus);
  },
  // A suspended business can be taken up again; a closed one is another business.
  mends({ company: { businessStatus } }, { acceptedBusinessStatuses }) {
    const changeableBy = businessStatus === 'closed' ? 'nobody' : 'company';
    return (acceptedBusinessStatuses?.value ?? []).map((status) =>
      companyEdit('businessStatus', status, changeableBy),
    );
  },
};
