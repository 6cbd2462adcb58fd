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
    if (target !== null && rankOf(target) < rankOf(minimum)) return fail(cite, 'below-minimum', values);
    if (target !== null && current !== null && rankOf(target) < rankOf(current)) {
      return fail(cite, 'below-current', values);
    }
    if (target === null) return unknown(cite, current === null ? 'missing' : 'target-missing', values);
    return current === null ? unknown(cite, 'current-missing', values) : pass(cite, 'reached', values);
  },
};
