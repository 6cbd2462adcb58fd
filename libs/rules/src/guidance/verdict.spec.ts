import { cited } from '../core/citation.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { englishElsewhereSentence, englishVerdictSentence } from '../messages/en/verdict-sentences.ts';
import { elsewhereSentence, verdictSentence } from '../messages/verdict-sentences.ts';
import { decide } from '../engine/decide.ts';
import { reachOf } from '../engine/reach.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { EligibilityInput } from '../core/facts.ts';
import { notMeantFor } from './elsewhere.ts';
import { bestWayOf, MOST_REPORTED, reportedNotices, verdictOf, VERDICT_STATES } from './verdict.ts';
import { costCurveOf, typicalCostOf } from './cost-curve.ts';

const CITE = PORTAL_STANDARD.at('시험');
const CLOSED = new Date('2026-05-20T12:00:00+09:00');

function wayOn(input: EligibilityInput, asOf = IN_2026, notice: DecidableNotice = aNotice()) {
  const type = notice.terms.types[0]?.type ?? '';
  const decision = decide(notice, type, input, asOf);
  return { ...reachOf(notice, decision), findings: decision.findings, decision, notice, type, id: notice.id };
}
const verdictOn = (input: EligibilityInput, asOf = IN_2026) => {
  const way = wayOn(input, asOf);
  return verdictOf(way, way.findings);
};

describe('the verdict', () => {
  it.each([
    ['신청할 수 있습니다', facts(), IN_2026, 'apply'],
    ['공급기업만 고르면 신청할 수 있습니다', facts({}, { supplierInPool: null }), IN_2026, 'apply'],
    ['확인할 것 2가지', facts({ nationalTaxArrears: null }, { supplierInPool: null }), IN_2026, 'answer'],
    ['조건은 맞고, 지금은 접수 기간이 아닙니다', facts(), CLOSED, 'report'],
    ['확인할 것 1가지, 지금은 접수 기간이 아닙니다', facts({ nationalTaxArrears: null }), CLOSED, 'answer'],
    ['이대로는 안 됩니다', facts({ nationalTaxArrears: true }), IN_2026, 'others'],
  ])('says %s', (sentence, input, asOf, first) => {
    const verdict = verdictOn(input, asOf);
    expect(verdictSentence(verdict)).toBe(sentence);
    expect(verdict.actions[0]).toBe(first);
    expect(verdict.actions.length).toBeLessThanOrEqual(3);
  });

  it('offers the change that the company can make, where there is one', () => {
    const way = wayOn(facts({ nationalTaxArrears: true }));
    expect(verdictOf(way, way.findings, true).actions).toEqual(['change', 'others']);
  });

  it('says every state in both languages', () => {
    for (const state of VERDICT_STATES) {
      expect(verdictSentence({ state, toConfirm: 2 })).not.toBe('');
      expect(englishVerdictSentence({ state, toConfirm: 1 })).not.toMatch(/[가-힣]|1 things/);
    }
  });
});

describe('where else to go', () => {
  it.each([
    ['not-manufacturer', facts({ ksicCode: '46411' }), /AX-Sprint.*역량진단/],
    ['too-large', facts({ sizeCertificate: 'none' }), /상생형.*M\.AX/],
  ] as const)('is said in one sentence to who is %s', (why, input, said) => {
    expect(notMeantFor(wayOn(input).findings)).toBe(why);
    expect(elsewhereSentence(why)).toMatch(said);
    expect(englishElsewhereSentence(why)).toMatch(/^These programs are for/);
  });

  it('is not said to who is meant, or may be', () => {
    expect(notMeantFor(wayOn(facts({ nationalTaxArrears: true })).findings)).toBeNull();
    expect(notMeantFor(wayOn(facts({ ksicCode: null, sizeCertificate: null })).findings)).toBeNull();
  });
});

describe('the best way', () => {
  it('is what can be applied for now, then what surely means this company, then the most support', () => {
    const input = facts({ nationalTaxArrears: null });
    const rich = aGuide('robot', { government: aShare(5_000, 190_000_000) });
    const poor = aGuide('cloud', { government: aShare(5_000, 100_000_000) });
    const ways = [wayOn(input, CLOSED), wayOn(input, IN_2026, poor), wayOn(input, IN_2026, rich)];
    expect(bestWayOf(ways)?.id).toBe(rich.id);
    expect(bestWayOf([...ways, wayOn(input)])?.id).toBe('2026-manufacturing-ai');
    expect(bestWayOf([])).toBeNull();
  });

  it('is a notice of this year rather than one of years ago, while neither is open', () => {
    const window = { opensAt: '2024-04-01T00:00:00+09:00', closesAt: '2024-04-30T17:00:00+09:00' };
    const old = aGuide('cloud', {}, { id: 'old', year: 2024, ...window });
    const ways = [wayOn(facts(), CLOSED, old), wayOn(facts({ nationalTaxArrears: null }), CLOSED)];
    expect(bestWayOf(ways)?.id).toBe('2026-manufacturing-ai');
  });
});

describe('the notices of a report', () => {
  const met = facts();
  const named = (id: string, closesAt = '2026-12-31T17:00:00+09:00') => aGuide('robot', {}, { id, closesAt });
  const OVER = '2026-04-01T17:00:00+09:00';

  it('are that of the best way, the own ones, even refused, then what only its window keeps back', () => {
    const refused = facts({ nationalTaxArrears: true });
    const asked = aGuide('cloud', { scopes: cited(['cloud'], CITE) }, { id: 'asked' });
    const ways = [
      wayOn(met, IN_2026, named('window', OVER)),
      wayOn(met, IN_2026, asked),
      wayOn(refused),
      wayOn(met, IN_2026, named('open')),
    ];
    expect(reportedNotices(ways)).toEqual(['open', '2026-manufacturing-ai', 'window']);
  });

  it('hold the best way even while it waits for an answer', () => {
    const asked = aGuide('cloud', { scopes: cited(['cloud'], CITE) }, { id: 'asked' });
    expect(reportedNotices([wayOn(met, IN_2026, asked), wayOn(met, IN_2026, named('window', OVER))])).toEqual(
      ['asked', 'window'],
    );
  });

  it('are the best ones where there are more than a report takes, each once', () => {
    const far = Array.from({ length: MOST_REPORTED }, (_, place) =>
      wayOn(met, IN_2026, named(`window-${String(place)}`, OVER)),
    );
    const open = wayOn(met, IN_2026, named('open'));
    const found = reportedNotices([...far, open, open]);
    expect([found.length, found[0], new Set(found).size]).toEqual([MOST_REPORTED, 'open', MOST_REPORTED]);
  });
});

describe('the cost', () => {
  it('is by habit the one from which the support grows no more, with the source of its limit', () => {
    const typical = typicalCostOf(aNotice(), 'ai-factory', facts(), IN_2026);
    expect(typical?.totalCostKrw).toBe(400_000_000);
    expect(typical?.cite.document).not.toBe('');
  });

  it('turns there: beyond it own cash grows as fast as the cost', () => {
    const curve = costCurveOf(aNotice(), 'ai-factory', facts(), IN_2026);
    expect(curve?.turn).toEqual({
      totalCostKrw: 400_000_000,
      supportKrw: 200_000_000,
      ownCashKrw: 200_000_000,
    });
    const after = curve?.points.filter(({ totalCostKrw }) => totalCostKrw > 400_000_000) ?? [];
    for (const { totalCostKrw, supportKrw, ownCashKrw } of after) {
      expect(supportKrw).toBe(200_000_000);
      expect(ownCashKrw).toBe(totalCostKrw - 200_000_000);
    }
    expect(after.length).toBeGreaterThan(3);
  });
});
