import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { MentoringKind } from '../core/codes.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Which mentoring a type asks for; null when it asks for none. */
export interface MentoringTerms {
  mentoring: Cited<readonly MentoringKind[]> | null;
}

/** 제조DX멘토단: one of the listed kinds is taken or committed to. */
export const mentoring: Check<MentoringTerms> = {
  id: 'mentoring',
  reads: ['project.mentoring'],
  check({ project }, { mentoring: required }) {
    if (required === null) return null;
    const { value, cite } = required;
    const taken = project.mentoring;
    if (taken === undefined || taken === null) return unknown(cite);
    return value.includes(taken) ? pass(cite, 'taken', { mentoring: taken }) : fail(cite, 'none');
  },
  // 기획 comes before the application, 구축지도 after it: the last of the list can still be taken.
  mends: (_input, { mentoring: required }) =>
    (required?.value ?? []).map((kind) => projectEdit('mentoring', kind)).reverse(),
};
