import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** The longest project of a type. */
export interface DurationTerms {
  maxMonths: Cited<number>;
}

/** 사업 기간: no more months than the type allows. */
export const duration: Check<DurationTerms> = {
  id: 'duration',
  reads: ['project.months'],
  check({ project: { months } }, { maxMonths: { value: maxMonths, cite } }) {
    if (months === undefined || months === null) return unknown(cite, 'missing', { maxMonths });
    const values = { months, maxMonths };
    return months > maxMonths ? fail(cite, 'too-long', values) : pass(cite, 'within', values);
  },
};
