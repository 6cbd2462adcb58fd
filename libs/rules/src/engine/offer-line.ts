import type { ProgramType } from '../core/codes.ts';
import type { DecidableTerms } from '../core/terms.ts';

/** Whom an offer is meant for, as a key: notices of one line follow each other year after year. */
export function offerLineOf(terms: DecidableTerms, type: ProgramType): string {
  const offered = terms.types.find((candidate) => candidate.type === type);
  return [offered?.regions, offered?.cities, offered?.leadCompanies]
    .map((whom) => whom?.value ?? [])
    .join('|');
}
