import type { PreviousGrant } from './facts.ts';

/** Grants of one program and type. */
export interface GrantKindTerms {
  program: string;
  type: string;
}

/** Whether a grant is of a kind; `unclear` when the grant names no type. */
export function grantMatches(grant: PreviousGrant, kind: GrantKindTerms): 'yes' | 'no' | 'unclear' {
  if (grant.program !== kind.program) return 'no';
  if (grant.type === undefined || grant.type === null) return 'unclear';
  return grant.type === kind.type ? 'yes' : 'no';
}
