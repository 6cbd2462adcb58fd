import { withinWindow as holds } from '../core/calendar.ts';
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
  check(_input, { intakeWindow: { cite } }, { asOf, opensAt, closesAt }) {
    const values = { opensAt, closesAt };
    if (holds(asOf, opensAt, closesAt)) return pass(cite, 'open', values);
    return fail(cite, asOf.getTime() < Date.parse(opensAt) ? 'not-open-yet' : 'closed', values);
  },
};
