import type { EligibilityInput, PreviousGrant } from '../core/facts.ts';
import type { SmartLevel } from '../core/codes.ts';
import { grantMatches } from '../core/grant-kind.ts';
import type { DecidableTerms } from '../core/terms.ts';
import { typeTermsOf, type TypeTerms } from '../core/type-terms.ts';
import { capLeft } from '../funding/cap-left.ts';
import { supportLeft } from '../funding/support-left.ts';
import type { UsedUpLimit } from './advice.ts';

/** 누적 한도: what is left of a shared limit once this type has been granted; null where no limit is shared. */
export function usedUpBy(
  terms: DecidableTerms,
  type: string,
  { company, project }: EligibilityInput,
  governmentKrw: number,
): UsedUpLimit | null {
  const { targetLevel = null } = project;
  const grant = { program: terms.program, type, year: terms.year, targetLevel, governmentKrw };
  const grants = [...(company.previousGrants ?? []), grant];
  return sharedCapLeft(terms, grant, grants) ?? timesLeft(typeTermsOf(terms, type), targetLevel, grants);
}

/** Types that stay within one cap together: what this grant leaves of the cap it counts towards. */
function sharedCapLeft(
  { types }: DecidableTerms,
  grant: PreviousGrant,
  grants: readonly PreviousGrant[],
): UsedUpLimit | null {
  const counts = ({ governmentCap }: TypeTerms): boolean => {
    const kind = governmentCap?.value.usedUpBy ?? null;
    return kind !== null && grantMatches(grant, kind) === 'yes';
  };
  const shared = types.find(counts);
  if (shared === undefined || shared.governmentCap === null) return null;
  return {
    type: shared.type,
    limitKrw: shared.government?.maxKrw.value ?? 0,
    leftKrw: capLeft(shared, grants).leftKrw,
    timesLeft: null,
    cite: shared.governmentCap.cite,
  };
}

/** So many times, and so much money, within one target level. */
function timesLeft(
  { type, supportCount }: TypeTerms,
  targetLevel: SmartLevel | null,
  grants: readonly PreviousGrant[],
): UsedUpLimit | null {
  if (supportCount === null || targetLevel === null) return null;
  const { maxTimes, maxKrw } = supportCount;
  const { times, leftKrw } = supportLeft(supportCount, grants, targetLevel);
  const left = Math.max(0, maxTimes.value - times);
  return { type, limitKrw: maxKrw.value, leftKrw, timesLeft: left, cite: maxKrw.cite };
}
