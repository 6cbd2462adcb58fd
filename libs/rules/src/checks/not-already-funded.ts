import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice refuses to fund the same plan twice. */
export interface SamePlanTerms {
  samePlanFunded: Cited<'excluded'> | null;
}

/** 중복 지원: the same or a similar plan has no other government money. */
export const notAlreadyFunded: Check<SamePlanTerms> = {
  id: 'not-already-funded',
  reads: ['company.samePlanFunded'],
  check({ company: { samePlanFunded } }, { samePlanFunded: condition }) {
    if (condition === null) return null;
    const { cite } = condition;
    if (samePlanFunded === undefined || samePlanFunded === null) return unknown(cite);
    return samePlanFunded ? fail(cite, 'funded') : pass(cite, 'none');
  },
  // What was funded stays funded, but the company can plan something else.
  mends: () => [companyEdit('samePlanFunded', false, 'company')],
};
