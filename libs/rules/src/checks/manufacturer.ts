import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { readIndustryCode } from '../industries/industries.ts';

/** Which divisions of the KSIC count as manufacturing. */
export interface ManufacturerTerms {
  manufacturingDivisions: Cited<{ from: number; to: number }> | null;
}

/** 제조업: the KSIC division of the business lies in section C. */
export const manufacturer: Check<ManufacturerTerms> = {
  id: 'manufacturer',
  reads: ['company.ksicCode'],
  check({ company: { ksicCode } }, { manufacturingDivisions }) {
    if (manufacturingDivisions === null) return null;
    const { value, cite } = manufacturingDivisions;
    const { from, to } = value;
    if (ksicCode === undefined || ksicCode === null) return unknown(cite, 'missing', { from, to });
    const read = readIndustryCode(ksicCode);
    const values = { from, to, ksicCode };
    if (read === null) return unknown(cite, 'not-a-code', values);
    if (read.division < from || read.division > to) return fail(cite, 'not-manufacturing', values);
    if (read.industry === null) return unknown(cite, 'not-a-code', values);
    return pass(cite, 'manufacturing', values);
  },
  // 업종 is what the company does: the first division only says where it would have to lie.
  mends: (_input, { manufacturingDivisions: divisions }) =>
    divisions === null ? [] : [companyEdit('ksicCode', String(divisions.value.from), 'nobody')],
};
