import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { fail, pass } from '../core/finding.ts';

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
    return window === 'open' ? pass(cite, 'open', values) : fail(cite, window, values);
  },
};
