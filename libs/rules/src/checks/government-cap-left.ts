import type { Check } from '../core/check.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { grantMatches } from '../core/grant-kind.ts';
import { capLeft, type GovernmentCapTerms } from '../funding/cap-left.ts';

/** 정부지원금 한도: something of the cap is left after the earlier grants that count towards it. */
export const governmentCapLeft: Check<GovernmentCapTerms> = {
  id: 'government-cap-left',
  reads: ['company.previousGrants'],
  check({ company: { previousGrants } }, terms) {
    if (terms.governmentCap === null) return null;
    const { cite } = terms.governmentCap;
    const maxKrw = terms.government?.maxKrw.value ?? 0;
    if (previousGrants === undefined || previousGrants === null) return unknown(cite, 'missing', { maxKrw });
    const { leftKrw, usedKrw, certain } = capLeft(terms, previousGrants);
    const values = { maxKrw, usedKrw, leftKrw };
    if (leftKrw === 0) return fail(cite, 'used-up', values);
    return certain
      ? pass(cite, usedKrw === 0 ? 'whole' : 'part', values)
      : unknown(cite, 'amount-missing', values);
  },
  // What was granted stays granted.
  mends({ company: { previousGrants } }, { governmentCap }) {
    const kind = governmentCap?.value.usedUpBy ?? null;
    const others = (previousGrants ?? []).filter(
      (grant) => kind === null || grantMatches(grant, kind) !== 'yes',
    );
    return [companyEdit('previousGrants', others, 'nobody')];
  },
};
