import type { Cited } from '../core/citation.ts';
import type { SmartLevel } from '../core/codes.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { isAmount } from '../core/money.ts';
import { JUMP_UP } from '../programs/codes.ts';

/** 지원 횟수와 누적 한도 within one target level; null where the notice has none. */
export interface SupportCountTerms {
  supportCount: { program: string; maxTimes: Cited<number>; maxKrw: Cited<number> } | null;
}

/** 도약 연계, which may or may not count towards the limit of a level. */
export const isJumpUp = ({ type }: PreviousGrant): boolean => type === JUMP_UP;

/** What earlier grants have used. `certain` is false when a grant names no level or amount, or the target is unknown. */
export interface SupportLeft {
  times: number;
  usedKrw: number;
  /** What may still be given within the level, in KRW. */
  leftKrw: number;
  certain: boolean;
}

/** 누적 지원: grants of the same program within the target level; those that cannot be told apart make it uncertain. */
export function supportLeft(
  { program, maxKrw }: NonNullable<SupportCountTerms['supportCount']>,
  grants: readonly PreviousGrant[],
  targetLevel: SmartLevel | null,
): SupportLeft {
  let times = 0;
  let usedKrw = 0;
  let certain = true;
  for (const grant of grants) {
    if (grant.program !== program || isJumpUp(grant)) continue;
    const level = grant.targetLevel ?? null;
    if (level === null || targetLevel === null) {
      certain = false;
      continue;
    }
    if (level !== targetLevel) continue;
    times += 1;
    if (isAmount(grant.governmentKrw)) usedKrw += grant.governmentKrw;
    else certain = false;
  }
  return { times, usedKrw, leftKrw: Math.max(0, maxKrw.value - usedKrw), certain };
}
