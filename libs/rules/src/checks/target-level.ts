import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** The lowest target level of a type; null when none is asked for. */
export interface MinimumTargetLevelTerms {
  targetLevel: Cited<{ minimum: SmartLevel | null }>;
}

const rankOf = (level: SmartLevel): number => SMART_LEVELS.indexOf(level);

/** 목표 수준: at least the notice's, and not below the level the factory already has. */
export const targetLevel: Check<MinimumTargetLevelTerms> = {
  id: 'target-level',
  reads: ['project.targetLevel', 'company.currentLevel'],
  check({ company, project }, { targetLevel: { value, cite } }) {
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
};

const isBelow = (level: SmartLevel | null, other: SmartLevel | null): boolean =>
  level !== null && other !== null && rankOf(level) < rankOf(other);

function missingOf(target: SmartLevel | null, current: SmartLevel | null): string | null {
  if (target === null) return current === null ? 'missing' : 'target-missing';
  return current === null ? 'current-missing' : null;
}
