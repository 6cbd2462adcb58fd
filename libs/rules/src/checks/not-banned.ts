import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice leaves out banned companies. */
export interface ParticipationBanTerms {
  participationBan: Cited<'excluded'>;
}

/** 참여제한: the last banned day still counts as banned. */
export const notBanned: Check<ParticipationBanTerms> = {
  id: 'not-banned',
  reads: ['company.participationBannedUntil'],
  check({ company: { participationBannedUntil: until } }, { participationBan: { cite } }, { asOfOn }) {
    if (until === undefined) return unknown(cite);
    if (until === null) return pass(cite, 'never');
    return asOfOn <= until ? fail(cite, 'banned', { until }) : pass(cite, 'over', { until });
  },
};
