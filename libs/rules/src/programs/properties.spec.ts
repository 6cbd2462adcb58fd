import fc from 'fast-check';
import type { EligibilityInput } from '../core/facts.ts';
import type { FundingPlan } from '../core/decision.ts';
import { NOTICE_2025 } from './manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from './manufacturing-ai/notices/2026.ts';
import { PUBLISHED_NOTICES } from './manufacturing-ai/published-notices.ts';
import { typeTermsOf } from '../core/type-terms.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { checkEligibility } from '../engine/check-eligibility.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from './guide-notices.ts';

const copyOf = ({ company, project }: EligibilityInput): EligibilityInput => ({
  company: { ...company },
  project: { ...project },
});

const RUNS = { numRuns: 250 };

const termsOf = (noticeId: string) => (noticeId === '2025-ai-track' ? NOTICE_2025 : NOTICE_2026);

it('answers anything of the declared types, with the same bytes each time', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      const first = JSON.stringify(checkEligibility(PUBLISHED_NOTICES, input, asOf));
      expect(JSON.stringify(checkEligibility(PUBLISHED_NOTICES, copyOf(input), new Date(asOf)))).toBe(first);
    }),
    RUNS,
  );
});

it('lets the outcome follow from the conditions alone', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      for (const { outcome, conditions } of checkEligibility(PUBLISHED_NOTICES, input, asOf).decisions) {
        const outcomes = conditions.map((condition) => condition.outcome);
        const expected = outcomes.includes('fail')
          ? 'ineligible'
          : outcomes.includes('unknown')
            ? 'needs-evidence'
            : 'eligible';
        expect(outcome).toBe(expected);
      }
    }),
    RUNS,
  );
});

it('asks the same conditions of everybody: which ones a type has hangs on its terms alone', () => {
  // Terms of their own, out of which no conditions were picked before.
  const fresh = (): DecidableNotice[] => JSON.parse(JSON.stringify([...PUBLISHED_NOTICES, ...GUIDE_NOTICES]));
  const asked = (input: EligibilityInput, asOf: Date) =>
    fresh().flatMap((notice) =>
      notice.terms.types.map(({ type }) =>
        decide(notice, type, input, asOf).findings.map(({ ruleId }) => ruleId),
      ),
    );
  fc.assert(
    fc.property(anyFacts, anyFacts, anyInstant, (one, other, asOf) => {
      expect(asked(one, asOf)).toEqual(asked(other, asOf));
    }),
    { numRuns: 50 },
  );
});

it('has shares that sum to the total, none negative, none above its cap', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      for (const { noticeId, type, fundingPlan } of checkEligibility(PUBLISHED_NOTICES, input, asOf)
        .decisions) {
        if (fundingPlan !== null) expectSound(fundingPlan, typeTermsOf(termsOf(noticeId), type));
      }
    }),
    RUNS,
  );
});

function expectSound(plan: FundingPlan, { government, inKind }: ReturnType<typeof typeTermsOf>): void {
  const { totalCostKrw, governmentKrw, localGovernmentKrw, leadCompanyKrw, companyKrw } = plan;
  expect(governmentKrw + localGovernmentKrw + leadCompanyKrw + companyKrw).toBe(totalCostKrw);
  expect(plan.companyCashKrw + plan.companyInKindKrw).toBe(companyKrw);
  expect(plan.lines.reduce((sum, { amountKrw }) => sum + amountKrw, 0)).toBe(totalCostKrw);
  for (const value of Object.values(plan)) {
    if (typeof value === 'number') {
      expect(Number.isSafeInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  }
  expect(governmentKrw).toBeLessThanOrEqual(plan.governmentCapKrw);
  expect(plan.governmentCapKrw).toBeLessThanOrEqual(government?.maxKrw.value ?? 0);
  expect(governmentKrw).toBeLessThanOrEqual(totalCostKrw / 2);
  expect(governmentKrw % 1_000).toBe(0);
  expect(plan.companyInKindKrw).toBeLessThanOrEqual(plan.companyInKindMaxKrw);
  expect(plan.companyInKindMaxKrw).toBeLessThanOrEqual(inKind?.maxKrw.value ?? 0);
  expect(plan.companyInKindMaxKrw).toBeLessThanOrEqual(companyKrw / 5);
}

it('says every condition and warning in a Korean sentence', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      for (const decision of checkEligibility(PUBLISHED_NOTICES, input, asOf).decisions) {
        for (const { message, remedy, outcome } of decision.conditions) {
          expect(message).toMatch(/(다|요)\.$/);
          expect(message).not.toMatch(/undefined|NaN|null/);
          if (outcome === 'pass') expect(remedy).toBeNull();
          else expect(remedy).toMatch(/(다|요)\.$/);
        }
        for (const { message } of decision.warnings) expect(message).toMatch(/(다|요)\.$/);
      }
    }),
    RUNS,
  );
});

it('is JSON through and through', () => {
  const result = checkEligibility(
    PUBLISHED_NOTICES,
    { company: {}, project: {} },
    new Date('2026-04-10T12:00:00+09:00'),
  );
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
