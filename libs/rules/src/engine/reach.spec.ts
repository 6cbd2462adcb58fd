import type { Finding } from '../core/finding.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { sampleNotices } from '../programs/samples/sample-notices.ts';
import { decide } from './decide.ts';
import { reachOf } from './reach.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');

describe('how near a way is', () => {
  const finding = (ruleId: string, outcome: Finding['outcome'], reason: string): Finding => ({
    ruleId,
    outcome,
    reason,
    values: {},
    fields: [],
    cite: GUIDE_NOTICES[0]?.terms.cite ?? fail(),
  });
  const fail = (): never => {
    throw new Error('no notice');
  };
  const [guide = fail()] = GUIDE_NOTICES;
  const [own = fail()] = PUBLISHED_NOTICES;

  it('waits for the answers of the company, not for those of the office', () => {
    const findings = [
      finding('employees-below', 'unknown', 'not-answered'),
      finding('revenue-within', 'unknown', 'not-published'),
      finding('within-window', 'fail', 'not-open-yet'),
    ];
    expect(reachOf(guide, { findings, fundingPlan: null })).toMatchObject({
      missing: 1,
      unpublished: ['revenue-within'],
      window: 'not-open-yet',
      own: false,
      supportKrw: 0,
    });
  });

  it('counts what others than the company pay', () => {
    const fundingPlan = { governmentKrw: 1, localGovernmentKrw: 10, leadCompanyKrw: 100 };
    expect(reachOf(own, { findings: [], fundingPlan })).toMatchObject({ own: true, supportKrw: 111 });
  });

  it('is the own one where the portal takes the applications, whichever program it is of', () => {
    const owns = (notices: readonly Parameters<typeof reachOf>[0][]): boolean[] => [
      ...new Set(notices.map((notice) => reachOf(notice, { findings: [], fundingPlan: null }).own)),
    ];
    expect(owns([...PUBLISHED_NOTICES, ...sampleNotices(NOW)])).toEqual([true]);
    expect(owns(GUIDE_NOTICES)).toEqual([false]);
  });

  it('counts as support all that the company does not pay, of every notice', () => {
    const input = {
      company: { regionCode: 'gyeonggi', sizeCertificate: 'sme' as const },
      project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 },
    };
    for (const notice of [...PUBLISHED_NOTICES, ...GUIDE_NOTICES]) {
      for (const { type } of notice.terms.types) {
        const decision = decide({ ...notice, program: notice.terms.program }, type, input, NOW);
        const { fundingPlan } = decision;
        if (fundingPlan === null) continue;
        expect([notice.id, reachOf(notice, decision).supportKrw]).toEqual([
          notice.id,
          fundingPlan.totalCostKrw - fundingPlan.companyKrw,
        ]);
      }
    }
  });
});
