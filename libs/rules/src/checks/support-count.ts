import type { Check } from '../core/check.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { supportLeft, type SupportCountTerms } from '../funding/support-left.ts';

/** 지원 횟수와 누적 한도: times and money within one target level are not used up. */
export const supportCount: Check<SupportCountTerms> = {
  id: 'support-count',
  reads: ['company.previousGrants', 'project.targetLevel'],
  check({ company: { previousGrants }, project }, terms) {
    if (terms.supportCount === null) return null;
    const { maxTimes, maxKrw } = terms.supportCount;
    const limits = { maxTimes: maxTimes.value, maxKrw: maxKrw.value };
    if (previousGrants === undefined || previousGrants === null) {
      return unknown(maxTimes.cite, 'missing', limits);
    }
    const targetLevel = project.targetLevel ?? null;
    const { times, usedKrw, certain } = supportLeft(terms.supportCount, previousGrants, targetLevel);
    const values = { ...limits, times, usedKrw };
    if (times >= maxTimes.value) return fail(maxTimes.cite, 'times-used-up', values);
    if (usedKrw >= maxKrw.value) return fail(maxKrw.cite, 'money-used-up', values);
    return certain ? pass(maxTimes.cite, 'left', values) : unknown(maxTimes.cite, 'unclear', values);
  },
};
