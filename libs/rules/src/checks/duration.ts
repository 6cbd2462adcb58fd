import type { Check } from '../core/check.ts';
import type { Figure } from '../core/citation.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';

/** The longest project of a type; open where no source states it. */
export interface DurationTerms {
  maxMonths: Figure<number>;
}

/** 사업 기간: no more months than the type allows. */
export const duration: Check<DurationTerms> = {
  id: 'duration',
  reads: ['project.months'],
  check({ project: { months } }, { maxMonths: { value: maxMonths, cite } }) {
    if (maxMonths === null) return unknown(cite, 'not-published');
    if (!isAmount(months)) return unknown(cite, 'missing', { maxMonths });
    const values = { months, maxMonths };
    return months > maxMonths ? fail(cite, 'too-long', values) : pass(cite, 'within', values);
  },
  mends: (_input, { maxMonths: { value: maxMonths } }) =>
    maxMonths === null ? [] : [projectEdit('months', maxMonths)],
};
