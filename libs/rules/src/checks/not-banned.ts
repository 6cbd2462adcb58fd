import { addDays, isDay, startOfDay } from '../core/calendar.ts';
import type { Check, CheckContext } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit, momentEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice leaves out banned companies. */
export interface ParticipationBanTerms {
  participationBan: Cited<'excluded'> | null;
}

/** 참여제한: the last banned day still counts as banned. */
export const notBanned: Check<ParticipationBanTerms> = {
  id: 'not-banned',
  reads: ['company.participationBannedUntil'],
  check({ company: { participationBannedUntil: until } }, { participationBan }, { asOfOn }) {
    if (participationBan === null) return null;
    const { cite } = participationBan;
    if (until === undefined) return unknown(cite);
    if (until === null) return pass(cite, 'never');
    return asOfOn <= until ? fail(cite, 'banned', { until }) : pass(cite, 'over', { until });
  },
  // A ban runs out: within this intake, or before a later one.
  mends({ company: { participationBannedUntil: until } }, _terms, context): FactEdit[] {
    const free = isDay(until) ? firstFreeMoment(until, context) : null;
    const dayBefore = isDay(context.asOfOn) ? addDays(context.asOfOn, -1) : null;
    return [
      ...(free === null ? [] : [momentEdit(free, 'time')]),
      companyEdit('participationBannedUntil', dayBefore, 'time'),
    ];
  },
};

/** The first moment after the ban at which the notice takes applications; null when there is none. */
function firstFreeMoment(until: string, { opensAt, closesAt }: CheckContext): string | null {
  const free = startOfDay(addDays(until, 1));
  if (closesAt !== null && !(Date.parse(free) <= Date.parse(closesAt))) return null;
  return opensAt !== null && Date.parse(free) < Date.parse(opensAt) ? opensAt : free;
}
