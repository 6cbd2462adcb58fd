import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';

/** The largest project that a notice takes, in KRW; null where it takes any. */
export interface TotalCostLimitTerms {
  totalCostLimit: Cited<number> | null;
}

/** 총사업비 한도: a project above it is not taken, however much of it the company would pay. */
export const totalCostLimit: Check<TotalCostLimitTerms> = {
  id: 'total-cost-limit',
  reads: ['project.totalCostKrw'],
  check({ project: { totalCostKrw } }, { totalCostLimit: limit }) {
    if (limit === null) return null;
    const { value: maxKrw, cite } = limit;
    if (!isAmount(totalCostKrw)) return unknown(cite, 'missing', { maxKrw });
    const values = { maxKrw, totalCostKrw };
    return totalCostKrw > maxKrw ? fail(cite, 'too-large', values) : pass(cite, 'within', values);
  },
  mends: (_input, { totalCostLimit: limit }) =>
    limit === null ? [] : [projectEdit('totalCostKrw', limit.value)],
};
