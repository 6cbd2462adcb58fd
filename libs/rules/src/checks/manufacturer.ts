import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { divisionOf, findIndustry, isAcceptableKsicCode } from '../industries/industries.ts';

/** Which divisions of the KSIC count as manufacturing. */
export interface ManufacturerTerms {
  manufacturingDivisions: Cited<{ from: number; to: number }>;
}

/** 제조업: the KSIC division of the business lies in section C. */
export const manufacturer: Check<ManufacturerTerms> = {
  id: 'manufacturer',
  reads: ['company.ksicCode'],
  check({ company: { ksicCode } }, { manufacturingDivisions: { value, cite } }) {
    const limits = { from: value.from, to: value.to };
    if (ksicCode === undefined || ksicCode === null) return unknown(cite, 'missing', limits);
    const division = divisionOf(ksicCode);
    const values = { ...limits, ksicCode, name: findIndustry(ksicCode)?.nameKo ?? null };
    if (division === null) return unknown(cite, 'not-a-code', values);
    if (division < value.from || division > value.to) return fail(cite, 'not-manufacturing', values);
    if (!isAcceptableKsicCode(ksicCode)) return unknown(cite, 'not-a-code', values);
    return pass(cite, 'manufacturing', values);
  },
};
