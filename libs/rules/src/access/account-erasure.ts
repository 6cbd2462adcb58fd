import { STAFF_ROLES } from './staff-roles.ts';

/** 담당자 기록의 보관: so many years after the last membership of staff ended (제5조: rights are kept three years). */
export const STAFF_KEPT_YEARS = 3;
/** 그 밖의 계정, ours: so many years after the last membership ended. */
export const OTHERS_KEPT_YEARS = 1;

/** A membership of the person. */
export interface HeldMembership {
  role: string;
  /** null while it runs. */
  endedAt: Date | null;
}

/** A company whose only owner is the person. */
export interface OwnedAlone {
  name: string;
  /** Any of its cases was ever filed. */
  hasFiled: boolean;
  /** People who go on in it. */
  others: number;
  /** Cases that were begun and not withdrawn. */
  drafts: number;
}

/** What stands in the way of deleting an account. */
export type ErasureHindrance =
  | { code: 'staff-now' }
  | { code: 'staff-until'; until: Date }
  | { code: 'filed' | 'others'; company: string }
  | { code: 'drafts'; company: string; count: number };

const yearsAfter = (at: Date, years: number): Date =>
  new Date(Date.UTC(at.getUTCFullYear() + years, at.getUTCMonth(), at.getUTCDate(), at.getUTCHours()));

/** 삭제를 막는 것: staff until three years are over, and whoever alone answers for a company that goes on or has filed. */
export function erasureHindrance(
  memberships: readonly HeldMembership[],
  owned: readonly OwnedAlone[],
  now: Date,
): ErasureHindrance | null {
  return staffHindrance(memberships, now) ?? ownerHindrance(owned);
}

function staffHindrance(memberships: readonly HeldMembership[], now: Date): ErasureHindrance | null {
  const staff = memberships.filter(({ role }) => (STAFF_ROLES as readonly string[]).includes(role));
  if (staff.some(({ endedAt }) => endedAt === null)) return { code: 'staff-now' };
  const ends = staff.map(({ endedAt }) => endedAt?.getTime() ?? 0);
  if (ends.length === 0) return null;
  const until = yearsAfter(new Date(Math.max(...ends)), STAFF_KEPT_YEARS);
  return until > now ? { code: 'staff-until', until } : null;
}

function ownerHindrance(owned: readonly OwnedAlone[]): ErasureHindrance | null {
  for (const { name: company, hasFiled, others, drafts } of owned) {
    if (hasFiled) return { code: 'filed', company };
    if (others > 0) return { code: 'others', company };
    if (drafts > 0) return { code: 'drafts', company, count: drafts };
  }
  return null;
}
