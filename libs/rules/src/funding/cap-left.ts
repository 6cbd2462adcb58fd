import type { Cited, Figure } from '../core/citation.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { grantMatches, type GrantKindTerms } from '../core/grant-kind.ts';
import { isAmount } from '../core/money.ts';

/** The cap on government money of a type and the grants that use it up. */
export interface GovernmentCapTerms {
  /** null where the government pays nothing, or how much is not published. */
  government: { maxKrw: Figure<number> } | null;
  governmentCap: Cited<{ usedUpBy: GrantKindTerms | null }> | null;
}

/** What is left of the cap. `certain` is false when a grant that may count names no type or amount. */
export interface CapLeft {
  leftKrw: number;
  usedKrw: number;
  certain: boolean;
}

/** 지원 한도 잔액: the cap of the type less the earlier grants that count towards it, never below 0. */
export function capLeft(terms: GovernmentCapTerms, grants: readonly PreviousGrant[]): CapLeft {
  const maxKrw = terms.government?.maxKrw.value ?? 0;
  const kind = terms.governmentCap?.value.usedUpBy ?? null;
  if (kind === null) return { leftKrw: maxKrw, usedKrw: 0, certain: true };
  let usedKrw = 0;
  let certain = true;
  for (const grant of grants) {
    const match = grantMatches(grant, kind);
    if (match === 'yes' && isAmount(grant.governmentKrw)) usedKrw += grant.governmentKrw;
    else if (match !== 'no') certain = false;
  }
  return { leftKrw: Math.max(0, maxKrw - usedKrw), usedKrw, certain };
}
