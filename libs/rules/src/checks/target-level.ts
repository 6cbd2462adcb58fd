import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { levelRank, SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import { companyEdit, projectEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** The lowest target level of a type, null when none is asked for; no terms where a notice has no such condition. */
export interface MinimumTargetLevelTerms {
  targetLevel: Cited<{ minimum: SmartLevel | null }> | null;
}

/** 목표 수준: at least the notice's, and not below the level the factory already has. */
export const targetLevel: Check<MinimumTargetLevelTerms> = {
  id: 'target-level',
  reads: ['project.targetLevel', 'company.currentLevel'],
  check({ company, project }, { targetLevel: terms }) {
    if (terms === null) return null;
    const { value, cite } = terms;
    const { minimum } = value;
    if (minimum === null) return pass(cite, 'not-asked');
    const target = project.targetLevel ?? null;
    const current = company.currentLevel ?? null;
    const values = { minimum, target, current };
    if (isBelow(target, minimum)) return fail(cite, 'below-minimum', values);
    if (isBelow(target, current)) return fail(cite, 'below-current', values);
    const missing = missingOf(target, current);
    return missing === null ? pass(cite, 'reached', values) : unknown(cite, missing, values);
  },
  // The plan can aim higher; the level that is there can only be said to be lower by nobody.
  mends({ company, project }, { targetLevel: terms }): FactEdit[] {
    const minimum = terms?.value.minimum ?? null;
    const { targetLevel: target = null } = project;
    const { currentLevel: current = null } = company;
    const targets = SMART_LEVELS.filter((level) => !isBelow(level, minimum) && !isBelow(level, current));
    const currents = SMART_LEVELS.filter((level) => !isBelow(target, minimum) && !isBelow(target, level));
    return [
      ...targets.map((level) => projectEdit('targetLevel', level)),
      ...currents.map((level) => companyEdit('currentLevel', level, 'nobody')),
    ];
  },
};

const isBelow = (level: SmartLevel | null, other: SmartLevel | null): boolean =>
  level !== null && other !== null && levelRank(level) < levelRank(other);

function missingOf(target: SmartLevel | null, current: SmartLevel | null): string | null {
  if (target === null) return current === null ? 'missing' : 'target-missing';
  return current === null ? 'current-missing' : null;
}
