import type { Check } from '../core/check.ts';
import type { Figure } from '../core/citation.ts';
import { pass, unknown } from '../core/finding.ts';

interface ShareTerms {
  rateBp: Figure<number>;
  maxKrw: Figure<number>;
}

/** The money of a type; a share is null where that payer takes no part. */
export interface SupportPublishedTerms {
  government: ShareTerms | null;
  leadCompany: ShareTerms | null;
  local: ShareTerms | null;
  /** Whether a figure may be open; terms without open figures have no such condition. */
  mayHaveOpenFigures: boolean;
}

/** 지원 내용 공개: rate and cap of every payer stand in a source; where one is open nobody can say how much there will be. */
export const supportPublished: Check<SupportPublishedTerms> = {
  id: 'support-published',
  reads: [],
  check(_input, { government, leadCompany, local, mayHaveOpenFigures }) {
    if (!mayHaveOpenFigures) return null;
    const shares = [
      { payer: 'government', share: government },
      { payer: 'lead-company', share: leadCompany },
      { payer: 'local-government', share: local },
    ].flatMap(({ payer, share }) => (share === null ? [] : [{ payer, share }]));
    const open = shares.flatMap(({ payer, share: { rateBp, maxKrw } }) => [
      ...(rateBp.value === null ? [{ what: `${payer}-rate`, cite: rateBp.cite }] : []),
      ...(maxKrw.value === null ? [{ what: `${payer}-cap`, cite: maxKrw.cite }] : []),
    ]);
    const [first] = open;
    if (first !== undefined) {
      return unknown(first.cite, 'not-published', { open: open.map(({ what }) => what).join(',') });
    }
    const share = shares[0]?.share;
    return share === undefined ? null : pass(share.maxKrw.cite, 'published');
  },
};
