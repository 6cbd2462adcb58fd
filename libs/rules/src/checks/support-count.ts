import type { Check } from '../core/check.ts';
import { SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import { companyEdit, projectEdit, type FactEdit } from '../core/fact-edit.ts';
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
  // Another level has times and money of its own; what was granted stays granted.
  mends({ company, project }, { supportCount: limits }): FactEdit[] {
    if (limits === null) return [];
    const grants = company.previousGrants ?? [];
    const isFree = (level: SmartLevel): boolean => {
      const { times, usedKrw } = supportLeft(limits, grants, level);
      return times < limits.maxTimes.value && usedKrw < limits.maxKrw.value;
    };
    const others = grants.filter(
      ({ program, targetLevel }) => program !== limits.program || targetLevel !== project.targetLevel,
    );
    return [
      ...SMART_LEVELS.filter(isFree).map((level) => projectEdit('targetLevel', level)),
      companyEdit('previousGrants', others, 'nobody'),
    ];
  },
};
