import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { levelRank, SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** The level that has to be there already; null means any. */
export interface EntryLevelTerms {
  entryLevel: Cited<SmartLevel> | null;
}

/** 현재 수준: the factory has at least the level that the notice starts from. */
export const entryLevel: Check<EntryLevelTerms> = {
  id: 'entry-level',
  reads: ['company.currentLevel'],
  check({ company }, { entryLevel: required }) {
    if (required === null) return null;
    const { value: minimum, cite } = required;
    const current = company.currentLevel ?? null;
    if (current === null) return unknown(cite, 'missing', { minimum });
    const reached = levelRank(current) >= levelRank(minimum);
    return reached ? pass(cite, 'reached', { minimum, current }) : fail(cite, 'below', { minimum, current });
  },
  // The lower level can be built or certified first.
  mends: (_input, { entryLevel: required }) =>
    SMART_LEVELS.filter((level) => required !== null && levelRank(level) >= levelRank(required.value)).map(
      (level) => companyEdit('currentLevel', level, 'company'),
    ),
};
