import type { ProgramType, SmartLevel } from '../core/codes.ts';
import type { EligibilityInput, PreviousGrant } from '../core/facts.ts';
import { grantMatches } from '../core/grant-kind.ts';
import type { DecidableTerms } from '../core/notice.ts';
import { capLeft } from '../funding/cap-left.ts';
import { supportLeft } from '../funding/support-left.ts';
import { guideTypeTermsOf } from '../programs/guide/program.ts';
import type { GuideTerms } from '../programs/guide/terms.ts';
import type { ManufacturingAiTerms } from '../programs/manufacturing-ai/terms.ts';
import type { UsedUpLimit } from './advice.ts';

/** 누적 한도: what is left of a shared limit once this type has been granted; null where no limit is shared. */
export function usedUpBy(
  terms: DecidableTerms,
  type: ProgramType,
  { company, project }: EligibilityInput,
  governmentKrw: number,
): UsedUpLimit | null {
  const { targetLevel = null } = project;
  const grant = { program: terms.program, type, year: terms.year, targetLevel, governmentKrw };
  const grants = [...(company.previousGrants ?? []), grant];
  return terms.program === 'manufacturing-ai'
    ? usedUpInAiTrack(terms, grant, grants)
    : usedUpInGuide(terms, type, targetLevel, grants);
}

/** 데이터 수집·검증 and AI공장 구축 stay within one cap together. */
function usedUpInAiTrack(
  { types }: ManufacturingAiTerms,
  grant: PreviousGrant,
  grants: readonly PreviousGrant[],
): UsedUpLimit | null {
  const shared = types.find(
    ({ capUsedUpBy: kind }) => kind !== null && grantMatches(grant, kind.value) === 'yes',
  );
  if (shared === undefined) return null;
  const { value: limitKrw, cite } = shared.governmentShare.maxKrw;
  const citation = shared.capUsedUpBy?.cite ?? cite;
  return {
    type: shared.type,
    limitKrw,
    leftKrw: capLeft(shared, grants).leftKrw,
    timesLeft: null,
    cite: citation,
  };
}

/** 정부형 고도화: so many times, and so much money, within one target level. */
function usedUpInGuide(
  terms: GuideTerms,
  type: ProgramType,
  targetLevel: SmartLevel | null,
  grants: readonly PreviousGrant[],
): UsedUpLimit | null {
  const { supportCount } = guideTypeTermsOf(terms, type);
  if (supportCount === null || targetLevel === null) return null;
  const { maxTimes, maxKrw } = supportCount;
  const { times, leftKrw } = supportLeft(supportCount, grants, targetLevel);
  const timesLeft = Math.max(0, maxTimes.value - times);
  return { type, limitKrw: maxKrw.value, leftKrw, timesLeft, cite: maxKrw.cite };
}
