import fc from 'fast-check';
import type { EligibilityInput } from '../core/facts.ts';
import { SAMPLE_WIN_WIN } from '../programs/samples/win-win.ts';
import { acceptedPlanOf } from '../review/cost-review.ts';
import { leadPledgeBlock } from '../lifecycle/lead-pledge-lifecycle.ts';
import { warningsOf } from '../engine/warnings.ts';
import { rawFundingPlanOf } from './funding-plan.ts';
import { leadAmountProblem, leadMoneyOf } from './lead-money.ts';

const ON = '2026-11-27';
const TYPE = 'advanced';
/** The other shares are rounded down to 1,000 won each, and the company bears what is left. */
const ROUNDED_DOWN_KRW = 2_000;

const facts = (totalCostKrw: number, leadCompanyKrw?: number): EligibilityInput => ({
  company: {},
  project: { totalCostKrw, leadCompanyKrw },
});

function planOf(totalCostKrw: number, leadCompanyKrw?: number) {
  const plan = rawFundingPlanOf(SAMPLE_WIN_WIN, TYPE, facts(totalCostKrw, leadCompanyKrw), ON);
  if (plan === null) throw new Error('the money of the practice notice is not open');
  return plan;
}

function moneyOf(totalCostKrw: number) {
  const money = leadMoneyOf(SAMPLE_WIN_WIN, TYPE, planOf(totalCostKrw));
  if (money === null) throw new Error('the practice notice asks a lead company');
  return money;
}

const sharesOf = (totalCostKrw: number, leadCompanyKrw?: number): number[] => {
  const plan = planOf(totalCostKrw, leadCompanyKrw);
  return [plan.governmentKrw, plan.leadCompanyKrw, plan.companyKrw];
};

const warningsAt = (totalCostKrw: number, leadCompanyKrw?: number): string[] => {
  const input = facts(totalCostKrw, leadCompanyKrw);
  return warningsOf(SAMPLE_WIN_WIN, TYPE, input, planOf(totalCostKrw, leadCompanyKrw)).map(
    ({ code }) => code,
  );
};

describe('the money of a lead company', () => {
  it('is its least rate until it says what it pays', () => {
    expect(sharesOf(300_000_000)).toEqual([90_000_000, 90_000_000, 120_000_000]);
    expect(sharesOf(400_000_000)).toEqual([120_000_000, 120_000_000, 160_000_000]);
  });

  it('lowers what the company pays, won by won, as far as the government leaves anything', () => {
    expect(sharesOf(300_000_000, 100_000_001)).toEqual([90_000_000, 100_000_001, 109_999_999]);
    expect(sharesOf(300_000_000, 210_000_000)).toEqual([90_000_000, 210_000_000, 0]);
    expect(sharesOf(300_000_000, 999_000_000)).toEqual([90_000_000, 210_000_000, 0]);
  });

  it('is never counted below its least, and that is said', () => {
    expect(sharesOf(300_000_000, 89_999_999)).toEqual([90_000_000, 90_000_000, 120_000_000]);
    expect(warningsAt(300_000_000, 89_999_999)).toEqual(['lead-company-below-least']);
    expect(warningsAt(300_000_000, 90_000_000)).toEqual([]);
  });

  it('has no cap, where the government has one; then the company would pay more than the notice lets it', () => {
    expect(sharesOf(400_010_000)).toEqual([120_000_000, 120_003_000, 160_007_000]);
    expect(sharesOf(500_000_000)).toEqual([120_000_000, 150_000_000, 230_000_000]);
    expect(warningsAt(400_000_000)).toEqual([]);
    expect(warningsAt(400_010_000)).toEqual(['company-share-above-limit']);
    expect(warningsAt(500_000_000, 180_000_000)).toEqual([]);
    expect(moneyOf(500_000_000)).toEqual({
      leastKrw: 150_000_000,
      neededKrw: 180_000_000,
      mostKrw: 380_000_000,
    });
  });

  it.each([
    [89_999_999, 'lead-company-below-least'],
    [90_000_000, null],
    [210_000_000, null],
    [210_000_001, 'lead-company-above-rest'],
    [-1, 'lead-company-below-least'],
  ])('of %d won for 300,000,000: %p', (amountKrw, problem) => {
    expect(leadAmountProblem(amountKrw, moneyOf(300_000_000))).toBe(problem);
  });

  it.each([
    [300_000_000, null, 'lead-company-unconfirmed'],
    [300_000_000, { status: 'named', amountKrw: null }, 'lead-company-unconfirmed'],
    [300_000_000, { status: 'declined', amountKrw: 90_000_000 }, 'lead-company-declined'],
    [300_000_000, { status: 'confirmed', amountKrw: 90_000_000 }, null],
    [310_000_000, { status: 'confirmed', amountKrw: 90_000_000 }, 'lead-company-too-little'],
    [500_000_000, { status: 'confirmed', amountKrw: 179_999_999 }, 'lead-company-needed'],
    [500_000_000, { status: 'confirmed', amountKrw: 180_000_000 }, null],
  ] as const)('of a case of %d won, %j: %p', (totalCostKrw, pledge, block) => {
    expect(leadPledgeBlock(moneyOf(totalCostKrw), pledge)).toBe(block);
  });

  it('is lowered by a cut in the measure of the whole', () => {
    const cut = (acceptedKrw: number) => {
      const applied = { plan: planOf(300_000_000, 150_000_000), facts: facts(300_000_000, 150_000_000) };
      const plan = acceptedPlanOf(SAMPLE_WIN_WIN, TYPE, { ...applied, on: ON }, acceptedKrw);
      return [plan.governmentKrw, plan.leadCompanyKrw, plan.companyKrw];
    };
    expect(cut(300_000_000)).toEqual([90_000_000, 150_000_000, 60_000_000]);
    expect(cut(200_000_000)).toEqual([60_000_000, 100_000_000, 40_000_000]);
  });
});

const total = fc.integer({ min: 1, max: 10_000_000_000 });
const partBp = fc.integer({ min: 0, max: 10_000 });

/** A total, and an amount that a lead company may confirm of it. */
const confirmed = fc.tuple(total, partBp).map(([totalCostKrw, bp]) => {
  const { leastKrw, mostKrw } = moneyOf(totalCostKrw);
  return { totalCostKrw, leadKrw: leastKrw + Math.floor(((mostKrw - leastKrw) * bp) / 10_000) };
});

it('has shares that sum to the total, none above its cap', () => {
  fc.assert(
    fc.property(confirmed, ({ totalCostKrw, leadKrw }) => {
      const [governmentKrw = 0, leadCompanyKrw = 0, companyKrw = 0] = sharesOf(totalCostKrw, leadKrw);
      expect(governmentKrw + leadCompanyKrw + companyKrw).toBe(totalCostKrw);
      expect(governmentKrw).toBeLessThanOrEqual(Math.min(120_000_000, totalCostKrw * 0.3));
      expect(leadCompanyKrw).toBe(leadKrw);
      const { neededKrw } = moneyOf(totalCostKrw);
      if (leadKrw >= neededKrw) expect(companyKrw).toBeLessThanOrEqual(totalCostKrw * 0.4 + ROUNDED_DOWN_KRW);
    }),
  );
});

it('never gives less public money for more cost, whatever the lead company pays', () => {
  fc.assert(
    fc.property(confirmed, total, ({ totalCostKrw, leadKrw }, moreKrw) => {
      const before = planOf(totalCostKrw, leadKrw);
      const after = planOf(totalCostKrw + moreKrw, leadKrw);
      expect(after.governmentKrw).toBeGreaterThanOrEqual(before.governmentKrw);
      expect(after.leadCompanyKrw).toBeGreaterThanOrEqual(before.leadCompanyKrw);
    }),
  );
});

it("never raises anybody's money by a cut, but for what the others are rounded down by", () => {
  fc.assert(
    fc.property(confirmed, partBp, ({ totalCostKrw, leadKrw }, bp) => {
      const applied = planOf(totalCostKrw, leadKrw);
      const acceptedKrw = Math.max(1, Math.floor((totalCostKrw * bp) / 10_000));
      const of = { plan: applied, facts: facts(totalCostKrw, leadKrw), on: ON };
      const accepted = acceptedPlanOf(SAMPLE_WIN_WIN, TYPE, of, acceptedKrw);
      expect(accepted.governmentKrw + accepted.leadCompanyKrw + accepted.companyKrw).toBe(acceptedKrw);
      expect(accepted.governmentKrw).toBeLessThanOrEqual(applied.governmentKrw);
      expect(accepted.leadCompanyKrw).toBeLessThanOrEqual(applied.leadCompanyKrw);
      expect(accepted.companyKrw).toBeLessThanOrEqual(applied.companyKrw + ROUNDED_DOWN_KRW);
    }),
  );
});
