import type { Check } from '../core/check.ts';
import { SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { companyEdit, projectEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { isJumpUp, supportLeft, type SupportCountTerms } from '../funding/support-left.ts';

/** 지원 횟수와 누적 한도: times and money within one target level are not used up. */
export const supportCount: Check<SupportCountTerms> = {
  id: 'support-count',
  reads: ['company.previousGrants', 'project.targetLevel'],
  check({ company: { previousGrants }, project }, terms) {
    if (terms.supportCount === null) return null;
    const { program, maxTimes, maxKrw } = terms.supportCount;
    const limits = { maxTimes: maxTimes.value, maxKrw: maxKrw.value };
    if (previousGrants === undefined || previousGrants === null) {
      return unknown(maxTimes.cite, 'missing', limits);
    }
    const targetLevel = project.targetLevel ?? null;
    const { times, usedKrw, certain } = supportLeft(terms.supportCount, previousGrants, targetLevel);
    const values = { ...limits, times, usedKrw };
    if (times >= maxTimes.value) return fail(maxTimes.cite, 'times-used-up', values);
    if (usedKrw >= maxKrw.value) return fail(maxKrw.cite, 'money-used-up', values);
    if (!certain) return unknown(maxTimes.cite, 'unclear', values);
    return previousGrants.some((grant) => mayCount(grant, program, targetLevel))
      ? unknown(maxKrw.cite, 'jump-up', values)
      : pass(maxTimes.cite, 'left', values);
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

/** 도약 연계 of the same level, or of one that is not known. */
function mayCount(grant: PreviousGrant, program: string, targetLevel: SmartLevel | null): boolean {
  if (grant.program !== program || !isJumpUp(grant)) return false;
  const level = grant.targetLevel ?? targetLevel;
  return level === targetLevel || targetLevel === null;
}
