import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { momentEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** What a notice says of its intake window. */
export interface IntakeWindowTerms {
  intakeWindow: Cited<string>;
}

/** 접수 기간: closed at both ends to the millisecond. */
export const withinWindow: Check<IntakeWindowTerms> = {
  id: 'within-window',
  reads: [],
  check(_input, { intakeWindow: { cite } }, { window, opensAt, closesAt }) {
    const values = { opensAt, closesAt };
    if (window === 'open') return pass(cite, 'open', values);
    return window === 'not-published' ? unknown(cite, window, values) : fail(cite, window, values);
  },
  mends(_input, _terms, { window, opensAt, closesAt }) {
    if (window === 'not-open-yet' && opensAt !== null) return [momentEdit(opensAt, 'time')];
    return closesAt === null ? [] : [momentEdit(closesAt, 'nobody')];
  },
};
