import type { DecidableNotice } from '../core/notice.ts';
import { aNotice, facts, IN_2025, IN_2026 } from '../testing/builders.ts';
import { aGuide } from '../testing/guides.ts';
import { checkEligibility, noticesFor } from './check-eligibility.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { sampleNotices } from '../programs/samples/sample-notices.ts';
import { fromFormat1, type TermsFormat1 } from '../terms/format-1.ts';
import { publishedTermsOf, termsHash } from '../terms/stored-terms.ts';

const NOW = new Date('2026-11-21T13:00:00+09:00');
const ALL: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...sampleNotices(NOW)];
const ids = (notices: readonly DecidableNotice[]): string[] => notices.map(({ id }) => id);

describe('which notices are decided', () => {
  it('takes the named ones in their order, open or not', () => {
    expect(ids(noticesFor(ALL, ['2025-ai-track', 'sample-open'], NOW))).toEqual([
      '2025-ai-track',
      'sample-open',
    ]);
  });

  it('leaves out names that no notice has and names said twice', () => {
    expect(ids(noticesFor(ALL, ['nothing', 'sample-open', 'sample-open'], NOW))).toEqual(['sample-open']);
  });

  it('takes the open ones otherwise', () => {
    expect(ids(noticesFor(ALL, undefined, NOW))).toEqual([
      'sample-open',
      'sample-advanced',
      'sample-jeonbuk',
      'sample-micro',
      'sample-win-win',
    ]);
    expect(ids(noticesFor(ALL, undefined, IN_2026))).toEqual(['2026-manufacturing-ai']);
    expect(ids(noticesFor(ALL, undefined, new Date('2026-06-01T00:00:00+09:00')))).toEqual([]);
  });

  it('orders the open ones by opening, then id', () => {
    const at = (id: string, opensAt: string): DecidableNotice => ({ ...aNotice(), id, opensAt });
    const early = '2026-03-18T15:00:00Z';
    const notices = [
      at('c', '2026-03-20T00:00:00+09:00'),
      at('b', '2026-03-19T00:00:00+09:00'),
      at('a', early),
    ];
    expect(ids(noticesFor(notices, undefined, IN_2026))).toEqual(['a', 'b', 'c']);
  });
});

describe('which open notices are decided for a type', () => {
  const at = (id: string, opensAt: string | null, closesAt: string | null): DecidableNotice => ({
    ...aGuide('robot'),
    id,
    opensAt,
    closesAt,
  });
  const OPENS = '2026-03-19T00:00:00+09:00';
  const CLOSES = '2026-04-20T17:00:00+09:00';

  it('takes those that offer it', () => {
    const notices = [
      { ...aNotice(), id: 'both' },
      { ...aNotice('2025-ai-track'), opensAt: OPENS, closesAt: CLOSES },
    ];
    expect(ids(noticesFor(notices, undefined, IN_2026, 'data-collection'))).toEqual(['both']);
    expect(ids(noticesFor(notices, undefined, IN_2026, 'ai-factory'))).toEqual(['2025-ai-track', 'both']);
    expect(ids(noticesFor(notices, undefined, IN_2026, 'two-year'))).toEqual([]);
  });

  it('takes none whose days are not published', () => {
    const notices = [
      at('a', null, CLOSES),
      at('b', OPENS, null),
      at('c', null, null),
      at('d', OPENS, CLOSES),
    ];
    expect(ids(noticesFor(notices, undefined, IN_2026))).toEqual(['d']);
  });

  it('orders those of one moment by id', () => {
    const notices = ['b', 'c', 'a'].map((id) => at(id, OPENS, CLOSES));
    expect(ids(noticesFor(notices, undefined, IN_2026))).toEqual(['a', 'b', 'c']);
  });
});

describe('what is decided', () => {
  it('decides each type of the notice in its order when none is asked for', () => {
    const { decisions } = checkEligibility([aNotice()], facts(), IN_2026);
    expect(decisions.map(({ type }) => type)).toEqual(['ai-factory', 'data-collection']);
  });

  it('decides only the asked type', () => {
    const { decisions } = checkEligibility([aNotice()], facts({}, { type: 'data-collection' }), IN_2026);
    expect(decisions.map(({ type }) => type)).toEqual(['data-collection']);
  });

  it('decides a notice without the asked type for its own, and says so', () => {
    const input = facts({}, { type: 'data-collection' });
    const { decisions } = checkEligibility([aNotice('2025-ai-track')], input, IN_2025);
    expect(decisions.map(({ type, outcome }) => [type, outcome])).toEqual([['ai-factory', 'eligible']]);
    expect(decisions[0]?.warnings).toEqual([
      {
        code: 'type-not-offered',
        message: '이 공고에는 데이터 수집·검증 유형이 없어 공고가 정한 유형으로 판단했습니다.',
        fields: ['project.type'],
      },
    ]);
    const offered = checkEligibility([aNotice('2025-ai-track')], facts({}, { type: 'ai-factory' }), IN_2025);
    expect(offered.decisions[0]?.warnings).toEqual([]);
  });

  it('has no funding plan without a cost', () => {
    const [decision] = checkEligibility(
      [aNotice()],
      facts({}, { totalCostKrw: undefined }),
      IN_2026,
    ).decisions;
    expect(decision?.fundingPlan).toBeNull();
  });

  it('answers the instant it was asked about, in Korea', () => {
    expect(checkEligibility([], facts(), new Date('2026-04-10T03:00:00Z')).asOf).toBe(
      '2026-04-10T12:00:00+09:00',
    );
    expect(checkEligibility([], facts(), new Date('2026-04-10T03:00:00.001Z')).asOf).toBe(
      '2026-04-10T12:00:00.001+09:00',
    );
  });
});

describe('what is recommended', () => {
  it('is the most government money', () => {
    const { recommended } = checkEligibility([aNotice()], facts(), IN_2026);
    expect(recommended).toEqual({
      noticeId: '2026-manufacturing-ai',
      type: 'ai-factory',
      reason: '신청할 수 있는 유형 가운데 정부지원금이 2억 원으로 가장 많습니다.',
    });
  });

  it('is the least company cash where the money is the same', () => {
    const input = facts(
      {},
      {
        type: 'ai-factory',
        totalCostKrw: 100_000_000,
        companyInKindKrw: 10_000_000,
        inKindKinds: ['cloud-fee'],
      },
    );
    const cheaper = { ...aNotice(), id: 'cheaper' };
    const { terms } = aNotice();
    const types = terms.types.map((type) => ({
      ...type,
      inKind: type.inKind && { ...type.inKind, maxKrw: { ...type.inKind.maxKrw, value: 0 } },
    }));
    const strict = { ...aNotice(), terms: { ...terms, types } };
    const { recommended } = checkEligibility([strict, cheaper], input, IN_2026);
    expect(recommended).toMatchObject({
      noticeId: 'cheaper',
      reason: '정부지원금이 5,000만 원으로 같은 유형 가운데 기업 현금 부담이 4,000만 원으로 가장 적습니다.',
    });
  });

  it('is the first where everything is the same', () => {
    const { recommended } = checkEligibility([aNotice(), { ...aNotice(), id: 'second' }], facts(), IN_2026);
    expect(recommended).toMatchObject({
      noticeId: '2026-manufacturing-ai',
      reason: '정부지원금 2억 원, 기업 현금 부담 2억 원인 유형 가운데 먼저 안내된 것입니다.',
    });
  });

  it('is the only one, with its money, and without a cost only that it can be had', () => {
    const only = checkEligibility([aNotice('2025-ai-track')], facts(), IN_2025);
    expect(only.recommended?.reason).toBe(
      '신청할 수 있는 유형입니다. 정부지원금 2억 원, 기업 현금 부담 2억 원입니다.',
    );
    const unpriced = checkEligibility([aNotice()], facts({}, { totalCostKrw: null }), IN_2026);
    expect(unpriced.recommended).toEqual({
      noticeId: '2026-manufacturing-ai',
      type: 'ai-factory',
      reason: '신청할 수 있는 유형입니다. 총사업비를 입력하면 지원금을 비교해 드립니다.',
    });
  });

  it('passes over what is not eligible', () => {
    const { recommended } = checkEligibility(
      [aNotice()],
      facts({}, { months: 6, mentoring: 'none' }),
      IN_2026,
    );
    expect(recommended?.type).toBe('data-collection');
  });

  it('is nothing when nothing is open to the company', () => {
    expect(
      checkEligibility([aNotice()], facts({ businessStatus: 'closed' }), IN_2026).recommended,
    ).toBeNull();
    expect(checkEligibility([aNotice()], { company: {}, project: {} }, IN_2026).recommended).toBeNull();
  });
});

describe('sample notices', () => {
  const [open, closed] = sampleNotices(NOW);

  it('have intake and plan open now', () => {
    expect(open).toMatchObject({ id: 'sample-open', sample: true });
    for (const [from, to] of [
      [open?.opensAt, open?.closesAt],
      [open?.planOpensAt, open?.planClosesAt],
    ]) {
      expect(Date.parse(from ?? '')).toBeLessThan(NOW.getTime());
      expect(Date.parse(to ?? '')).toBeGreaterThan(NOW.getTime());
    }
  });

  it('closed yesterday at 17:00 in Korea', () => {
    expect(closed).toMatchObject({
      id: 'sample-closed',
      sample: true,
      closesAt: '2026-11-20T17:00:00+09:00',
    });
    const [, late] = sampleNotices(new Date('2026-11-21T15:30:00Z'));
    expect(late?.closesAt).toBe('2026-11-21T17:00:00+09:00');
  });

  it('have the figures of 2026, and a form of their own', () => {
    expect({ ...open?.terms, form: null }).toEqual({ ...aNotice().terms, form: null });
  });
});

it('fingerprints terms whatever the order of their keys', () => {
  const { terms } = aNotice();
  const turned = fromFormat1(
    Object.fromEntries(Object.entries(publishedTermsOf(terms)).reverse()) as unknown as TermsFormat1,
  );
  const text = (json: string): string => json;
  expect(termsHash(turned, text)).toBe(termsHash(terms, text));
  expect(termsHash({ ...terms, year: 2027 }, text)).not.toBe(termsHash(terms, text));
});
