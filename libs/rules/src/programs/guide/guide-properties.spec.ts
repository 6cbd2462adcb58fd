import fc from 'fast-check';
import type { PlannedMoney, RawDecision } from '../../core/decision.ts';
import type { EligibilityInput } from '../../core/facts.ts';
import { KOREAN_SENTENCES } from '../../messages/ko.ts';
import { koreanWording } from '../../messages/korean-wording.ts';
import { warningOf } from '../../messages/warnings.ts';
import { anyFacts, anyInstant } from '../../testing/arbitraries.ts';
import { facts } from '../../testing/builders.ts';
import { checkEligibility } from '../../engine/check-eligibility.ts';
import { decide } from '../../engine/decide.ts';
import { GUIDE_NOTICES } from '../guide-notices.ts';
import { typeTermsOf, type PayerShare, type TypeTerms } from '../../core/type-terms.ts';

const { conditionOf } = koreanWording;

const WAYS = GUIDE_NOTICES.flatMap((notice) =>
  notice.terms.types.map((typeTerms) => ({ notice, typeTerms })),
);
const anyWay = fc.constantFrom(...WAYS);
const RUNS = { numRuns: 600 };

/** Any facts, with a total cost that a plan can be made for. */
const withCost = (input: EligibilityInput, totalCostKrw: number): EligibilityInput => ({
  company: input.company,
  project: { ...input.project, totalCostKrw },
});
const anyCost = fc.integer({ min: 1, max: 10_000_000_000 });

it('answers anything of the declared types for every notice, with the same bytes each time', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, (input, asOf) => {
      const first = JSON.stringify(checkEligibility(GUIDE_NOTICES, input, asOf));
      expect(
        JSON.stringify(
          checkEligibility(
            GUIDE_NOTICES,
            { company: { ...input.company }, project: { ...input.project } },
            new Date(asOf),
          ),
        ),
      ).toBe(first);
    }),
    { numRuns: 40 },
  );
});

it('has shares that sum to the total, none negative, none above its cap', () => {
  fc.assert(
    fc.property(anyFacts, anyInstant, anyWay, anyCost, (input, asOf, { notice, typeTerms }, totalCostKrw) => {
      const { fundingPlan } = decide(notice, typeTerms.type, withCost(input, totalCostKrw), asOf);
      if (fundingPlan !== null) expectSound(fundingPlan, typeTerms, totalCostKrw);
    }),
    RUNS,
  );
});

function expectSound(plan: PlannedMoney, typeTerms: TypeTerms, totalCostKrw: number): void {
  const { governmentKrw, localGovernmentKrw, leadCompanyKrw, companyKrw } = plan;
  expect(plan.totalCostKrw).toBe(totalCostKrw);
  expect(governmentKrw + localGovernmentKrw + leadCompanyKrw + companyKrw).toBe(totalCostKrw);
  expect(plan.companyCashKrw + plan.companyInKindKrw).toBe(companyKrw);
  expect(plan.lines.reduce((sum, { amountKrw }) => sum + amountKrw, 0)).toBe(totalCostKrw);
  expect(plan.provinceKrw + plan.cityKrw).toBeLessThanOrEqual(localGovernmentKrw);
  for (const value of Object.values(plan)) {
    if (typeof value === 'number') {
      expect(Number.isSafeInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  }
  expectWithin(governmentKrw, typeTerms.government, totalCostKrw);
  expectWithin(leadCompanyKrw, typeTerms.leadCompany, totalCostKrw);
  expect(governmentKrw).toBeLessThanOrEqual(plan.governmentCapKrw);
  expect(plan.companyInKindKrw).toBeLessThanOrEqual(plan.companyInKindMaxKrw);
  const inKindBp = typeTerms.inKind?.maxRateBp.value ?? 0;
  expect(plan.companyInKindMaxKrw).toBeLessThanOrEqual((companyKrw * inKindBp) / 10_000);
}

function expectWithin(amountKrw: number, share: PayerShare | null, totalCostKrw: number): void {
  expect(amountKrw).toBeLessThanOrEqual(share?.maxKrw.value ?? 0);
  expect(amountKrw).toBeLessThanOrEqual((totalCostKrw * (share?.rateBp.value ?? 0)) / 10_000);
  expect(amountKrw % 1_000).toBe(0);
}

it('never gives less government money for more cost', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyInstant,
      anyWay,
      anyCost,
      anyCost,
      (input, asOf, { notice, typeTerms }, a, b) => {
        const governmentFor = (totalCostKrw: number): number =>
          decide(notice, typeTerms.type, withCost(input, totalCostKrw), asOf).fundingPlan?.governmentKrw ?? 0;
        expect(governmentFor(Math.max(a, b))).toBeGreaterThanOrEqual(governmentFor(Math.min(a, b)));
      },
    ),
    RUNS,
  );
});

it('stays ineligible when other facts are added to those that fail', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, anyInstant, anyWay, (input, more, asOf, { notice, typeTerms }) => {
      const before = decide(notice, typeTerms.type, input, asOf);
      const failed = new Set(before.findings.filter(isFail).flatMap(({ fields }) => fields));
      const added: EligibilityInput = {
        company: { ...more.company, ...known(input.company), ...kept(input.company, 'company.', failed) },
        project: { ...more.project, ...known(input.project), ...kept(input.project, 'project.', failed) },
      };
      const after = decide(notice, typeTerms.type, added, asOf);
      if (before.outcome === 'ineligible') expect(after.outcome).toBe('ineligible');
    }),
    RUNS,
  );
});

const isFail = ({ outcome }: RawDecision['findings'][number]): boolean => outcome === 'fail';
const known = <T extends object>(from: T): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value != null)) as Partial<T>;
/** The facts that failed rules read, whether they are known or not. */
const kept = <T extends object>(from: T, prefix: string, fields: ReadonlySet<string>): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => fields.has(`${prefix}${name}`))) as Partial<T>;

it('says every finding and warning in a Korean sentence, with a way out of what is not met', () => {
  const bare = /undefined|NaN|null|\[object/;
  fc.assert(
    fc.property(anyFacts, anyInstant, anyWay, anyCost, (input, asOf, { notice, typeTerms }, totalCostKrw) => {
      const { findings, warnings } = decide(notice, typeTerms.type, withCost(input, totalCostKrw), asOf);
      for (const finding of findings) {
        const { ruleId, reason, outcome } = finding;
        expect([ruleId, reason, KOREAN_SENTENCES[ruleId]?.[reason]]).toEqual([
          ruleId,
          reason,
          expect.any(Function),
        ]);
        const { message, remedy } = conditionOf(finding);
        expect(message).toMatch(/(다|요)\.$/);
        expect(`${message} ${remedy ?? ''}`).not.toMatch(bare);
        if (outcome === 'pass') expect(remedy).toBeNull();
        else expect(remedy).toMatch(/(다|요)\.$/);
      }
      for (const raw of warnings) {
        const { code, message } = warningOf(raw);
        expect(message).not.toBe(code);
        expect(message).toMatch(/(다|요)\.$/);
        expect(message).not.toMatch(bare);
      }
    }),
    RUNS,
  );
});

it('refuses a type that a notice does not offer as a defect', () => {
  const [notice] = GUIDE_NOTICES;
  expect(notice).toBeDefined();
  if (notice === undefined) return;
  expect(() => typeTermsOf(notice.terms, 'js1')).toThrow('has no type js1');
  expect(() => decide(notice, 'js1', facts(), new Date('2026-01-01T00:00:00Z'))).toThrow();
});
