import fc from 'fast-check';
import { cited } from '../core/citation.ts';
import type { ProgramType } from '../core/codes.ts';
import type { PlannedMoney } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { contextOf } from '../engine/notice-context.ts';
import { rawFundingPlanOf } from '../funding/funding-plan.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import { bestTotalCost, type BestTotalCostOptions } from './best-total-cost.ts';

const N26 = '2026년도 제조AI특화 스마트공장 구축지원사업 공고, 지원 한도·사업비 편성';
const CITE = PORTAL_STANDARD.at('시험');
const ASKED = facts({}, { companyInKindKrw: 0 });

interface Case {
  notes: string;
  source: string;
  type: ProgramType;
  company?: Partial<EligibilityInput['company']>;
  options?: BestTotalCostOptions;
  best: readonly [totalKrw: number, governmentKrw: number, cashKrw: number, inKindKrw: number];
  largestKrw?: number;
}

const MILLION = 1_000_000;

const CASES: readonly Case[] = [
  {
    notes: '4억: 2억 of the government, 1.6억 in cash and 0.4억 in kind',
    source: N26,
    type: 'ai-factory',
    options: { inKind: 'most' },
    best: [400 * MILLION, 200 * MILLION, 160 * MILLION, 40 * MILLION],
  },
  {
    notes: 'without in-kind the same cost, all of the share in cash',
    source: N26,
    type: 'ai-factory',
    best: [400 * MILLION, 200 * MILLION, 200 * MILLION, 0],
  },
  {
    notes: '데이터 수집·검증: 1억, in kind a fifth of the share',
    source: N26,
    type: 'data-collection',
    options: { inKind: 'most' },
    best: [100 * MILLION, 50 * MILLION, 40 * MILLION, 10 * MILLION],
  },
  {
    notes: 'a data-collection grant of 0.5억 leaves 1.5억 of the cap of both steps',
    source: `${N26} (단계별 지원 합산 한도)`,
    type: 'ai-factory',
    company: {
      previousGrants: [
        { program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: 50 * MILLION },
      ],
    },
    best: [300 * MILLION, 150 * MILLION, 150 * MILLION, 0],
  },
  {
    notes: 'with 1억 in cash: 2.5억, of which a fifth of 1.25억 in kind',
    source: N26,
    type: 'ai-factory',
    options: { inKind: 'most', maxCashKrw: 100 * MILLION },
    best: [250 * MILLION, 125 * MILLION, 100 * MILLION, 25 * MILLION],
    largestKrw: 250 * MILLION,
  },
  {
    notes:
      'one thousand won of cash more than the best cost needs: a larger project, no more government money',
    source: N26,
    type: 'ai-factory',
    options: { inKind: 'most', maxCashKrw: 160 * MILLION + 1_000 },
    best: [400 * MILLION, 200 * MILLION, 160 * MILLION, 40 * MILLION],
    largestKrw: 400 * MILLION + 1_000,
  },
  {
    notes: 'one won of cash less: the next cost below, whose rounding costs the company nothing more',
    source: N26,
    type: 'ai-factory',
    options: { maxCashKrw: 200 * MILLION - 1 },
    best: [399_998_000, 199_999_000, 199_999_000, 0],
    largestKrw: 399_998_000,
  },
];

it.each(CASES)('$notes', ({ type, company, options, best, largestKrw }) => {
  const found = bestTotalCost(
    aNotice(),
    type,
    { ...ASKED, company: { ...ASKED.company, ...company } },
    IN_2026,
    options,
  );
  const { totalCostKrw, governmentKrw, companyCashKrw, companyInKindKrw } = found?.best ?? {};
  expect([totalCostKrw, governmentKrw, companyCashKrw, companyInKindKrw]).toEqual(best);
  expect(found?.largest?.totalCostKrw).toBe(largestKrw);
});

describe('nothing to advise', () => {
  it.each([
    ['an open rate', { government: aShare(null, 1_000) }],
    ['an open cap', { government: aShare(5_000, null) }],
    ['no money at all', { government: null }],
    ['no limit', { government: aShare(5_000, Number.MAX_SAFE_INTEGER) }],
  ])('%s', (_notes, own) => {
    expect(bestTotalCost(aGuide('robot', own), 'standard', ASKED, IN_2026)).toBeNull();
  });

  it('a cap used up by earlier grants', () => {
    const used = {
      program: 'manufacturing-ai',
      type: 'data-collection',
      year: 2025,
      governmentKrw: 200 * MILLION,
    };
    expect(bestTotalCost(aNotice(), 'ai-factory', facts({ previousGrants: [used] }), IN_2026)).toBeNull();
  });

  it('no cash for any project that others would pay towards', () => {
    expect(bestTotalCost(aNotice(), 'ai-factory', ASKED, IN_2026, { maxCashKrw: 0 })).toBeNull();
  });
});

it('stays within the largest project of the notice', () => {
  const own = { maxProjectKrw: cited(100 * MILLION, CITE) };
  expect(bestTotalCost(aGuide('robot', own), 'standard', ASKED, IN_2026)?.best).toMatchObject({
    totalCostKrw: 100 * MILLION,
    governmentKrw: 50 * MILLION,
  });
});

it('goes on where the rounding of two payers gives back more than the larger project costs', () => {
  const notice = aGuide('win-win', {
    government: aShare(3_000, 10_000),
    leadCompany: aShare(2_000, MILLION),
    local: { ...aShare(2_000, MILLION), provinceBp: cited(null, CITE) },
  });
  // At 34,000 the company pays 12,000; at 35,000 lead company and region each pay one unit more, and it pays 11,000.
  expect(bestTotalCost(notice, 'standard', ASKED, IN_2026)?.best).toMatchObject({
    totalCostKrw: 35_000,
    governmentKrw: 10_000,
    companyCashKrw: 11_000,
  });
});

it('compares a program without central money by what others give', () => {
  const local = { ...aShare(6_000, 60 * MILLION), provinceBp: cited(5_000, CITE) };
  const found = bestTotalCost(
    aGuide('regional-basic', { government: null, local }),
    'standard',
    ASKED,
    IN_2026,
  );
  expect(found?.best).toMatchObject({ totalCostKrw: 100 * MILLION, localGovernmentKrw: 60 * MILLION });
});

const planAt = (
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  inKind: 'asked' | 'most',
) => {
  const { asOfOn } = contextOf(notice, IN_2026);
  return (totalCostKrw: number): PlannedMoney | null => {
    const companyInKindKrw = inKind === 'most' ? totalCostKrw : (input.project.companyInKindKrw ?? 0);
    const asked = { ...input, project: { ...input.project, totalCostKrw, companyInKindKrw } };
    return rawFundingPlanOf(notice.terms, type, asked, asOfOn);
  };
};

/** Every cost on the grid, one by one: most government money, then least cash, then the smallest. */
function bruteForce(
  plan: (totalCostKrw: number) => PlannedMoney | null,
  { unitKrw, lastUnits, maxCashKrw = Infinity }: { unitKrw: number; lastUnits: number; maxCashKrw?: number },
) {
  let best: PlannedMoney | null = null;
  let largest: PlannedMoney | null = null;
  for (let units = 0; units <= lastUnits; units += 1) {
    const found = plan(units * unitKrw);
    if (found === null || found.companyCashKrw > maxCashKrw) continue;
    largest = found;
    if (
      best === null ||
      found.governmentKrw > best.governmentKrw ||
      (found.governmentKrw === best.governmentKrw && found.companyCashKrw < best.companyCashKrw)
    ) {
      best = found;
    }
  }
  return { best, largest };
}

it('knows that local top-ups have rates in steps of 5 %, on which the search relies', () => {
  const rates = CO_FUNDING_RULES.map(({ rateBp }) => rateBp.value ?? 0);
  expect(rates.filter((rateBp) => rateBp % 500 !== 0)).toEqual([]);
});

const percentBp = (max: number) => fc.integer({ min: 0, max }).map((percents) => percents * 100);

const shares = fc.record({
  governmentBp: fc.integer({ min: 5, max: 60 }).map((percents) => percents * 100),
  governmentCap: fc.integer({ min: 1, max: 300 }),
  leadBp: percentBp(20),
  leadCap: fc.integer({ min: 0, max: 300 }),
  localBp: percentBp(20),
  localCap: fc.integer({ min: 0, max: 300 }),
  inKindBp: percentBp(50),
  inKindCap: fc.integer({ min: 0, max: 100 }),
  unitKrw: fc.constantFrom(1, 10, 1_000),
  askedInKind: fc.integer({ min: 0, max: 200 }),
  inKind: fc.constantFrom('asked' as const, 'most' as const),
  maxCash: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
  maxProject: fc.option(fc.integer({ min: 10, max: 3_000 }), { nil: null }),
});

it('agrees with trying every cost, whatever the rates and caps', () => {
  fc.assert(
    fc.property(shares, (asked) => {
      const { unitKrw, inKind } = asked;
      const notice = aGuide(
        'win-win',
        {
          government: aShare(asked.governmentBp, asked.governmentCap * unitKrw),
          leadCompany: aShare(asked.leadBp, asked.leadCap * unitKrw),
          local: { ...aShare(asked.localBp, asked.localCap * unitKrw), provinceBp: cited(5_000, CITE) },
          inKind: {
            maxRateBp: cited(asked.inKindBp, CITE),
            maxKrw: cited(asked.inKindCap * unitKrw, CITE),
            kinds: cited(null, CITE),
          },
          maxProjectKrw: asked.maxProject === null ? null : cited(asked.maxProject * unitKrw, CITE),
        },
        { unitKrw },
      );
      const input = facts({}, { companyInKindKrw: asked.askedInKind * unitKrw });
      const maxCashKrw = asked.maxCash === undefined ? undefined : asked.maxCash * unitKrw;
      const found = bestTotalCost(notice, 'standard', input, IN_2026, { inKind, maxCashKrw });
      const lastUnits = asked.maxProject ?? 6_000;
      const plan = planAt(notice, 'standard', input, inKind);
      const tried = bruteForce(plan, {
        unitKrw,
        lastUnits,
        ...(maxCashKrw === undefined ? {} : { maxCashKrw }),
      });
      if ((plan(lastUnits * unitKrw)?.governmentKrw ?? 0) === 0) return;
      if (tried.best === null || tried.best.governmentKrw === 0) {
        expect(found).toBeNull();
        return;
      }
      expect(found?.best).toMatchObject({
        totalCostKrw: tried.best.totalCostKrw,
        governmentKrw: tried.best.governmentKrw,
        companyCashKrw: tried.best.companyCashKrw,
      });
      if (maxCashKrw !== undefined && (tried.largest?.totalCostKrw ?? 0) < lastUnits * unitKrw) {
        expect(found?.largest?.totalCostKrw).toBe(tried.largest?.totalCostKrw);
      }
    }),
    { numRuns: 25 },
  );
});

describe.each(
  [aNotice(), ...GUIDE_NOTICES].flatMap((notice) =>
    notice.terms.types.map(({ type }) => ({ id: notice.id, type, notice })),
  ),
)('$id $type', ({ notice, type }) => {
  it('has no better cost near the best one', () => {
    const found = bestTotalCost(notice, type, ASKED, IN_2026, { inKind: 'most' });
    if (found === null) return;
    const { best } = found;
    const plan = planAt(notice, type, ASKED, 'most');
    const moneyOf = ({ governmentKrw, localGovernmentKrw, leadCompanyKrw }: PlannedMoney): number =>
      best.governmentKrw > 0 ? governmentKrw : localGovernmentKrw + leadCompanyKrw;
    const bestKrw =
      best.governmentKrw > 0 ? best.governmentKrw : best.localGovernmentKrw + best.leadCompanyKrw;
    for (let step = -300; step <= 300; step += 1) {
      const other = plan(best.totalCostKrw + step * 1_000);
      if (other === null || other.totalCostKrw < 0) continue;
      if (step < 0) expect(moneyOf(other) < bestKrw || other.companyCashKrw > best.companyCashKrw).toBe(true);
      else if (moneyOf(other) >= bestKrw)
        expect(other.companyCashKrw).toBeGreaterThanOrEqual(best.companyCashKrw);
    }
  });
});
