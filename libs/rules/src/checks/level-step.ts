import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { levelRank, SMART_LEVELS, type SmartLevel } from '../core/codes.ts';
import { companyEdit, projectEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Whether a type is for staying at a level or for rising above it; null where a notice does not tell the two apart. */
export interface LevelStepTerms {
  levelStep: Cited<'same' | 'up'> | null;
}

const fits = (step: 'same' | 'up', current: SmartLevel, target: SmartLevel): boolean =>
  step === 'same' ? target === current && current !== 'none' : levelRank(target) > levelRank(current);

/** 수준 이동: the target is the present level, or one above it, as the type says; 미도입 is no level to stay at. */
export const levelStep: Check<LevelStepTerms> = {
  id: 'level-step',
  reads: ['project.targetLevel', 'company.currentLevel'],
  check({ company, project }, { levelStep: required }) {
    if (required === null) return null;
    const { value: step, cite } = required;
    const current = company.currentLevel ?? null;
    const target = project.targetLevel ?? null;
    if (current === null || target === null) return unknown(cite, 'missing', { step });
    const values = { step, current, target };
    if (fits(step, current, target)) return pass(cite, 'fits', values);
    return fail(cite, step === 'same' && current === 'none' ? 'nothing-yet' : `not-${step}`, values);
  },
  // The plan can aim elsewhere; a factory can be built up to a level, never down to one.
  mends({ company, project }, { levelStep: required }): FactEdit[] {
    const { currentLevel: current } = company;
    const { targetLevel: target } = project;
    if (required === null || current == null || target == null) return [];
    const fitting = SMART_LEVELS.filter((level) => fits(required.value, current, level));
    const below = SMART_LEVELS.filter((level) => fits(required.value, level, target));
    // Where no single fact leads on, each is first put to the end from which the other does.
    const targets: readonly SmartLevel[] =
      fitting.length > 0 ? fitting : [required.value === 'same' ? 'basic' : 'advanced'];
    const currents: readonly SmartLevel[] = below.length > 0 ? below : ['none'];
    return [
      ...targets.filter((level) => level !== target).map((level) => projectEdit('targetLevel', level)),
      ...currents
        .filter((level) => level !== current)
        .map((level) =>
          companyEdit('currentLevel', level, levelRank(level) > levelRank(current) ? 'company' : 'nobody'),
        ),
    ];
  },
};
