import { formOf } from '../../form/form-of.ts';
import { factsOf } from '../../form/facts-of.ts';
import type { FieldValues } from '../../form/form.ts';
import { missingForApplication } from '../../form/missing-for-application.ts';
import { missingForPlan } from '../../form/missing-for-plan.ts';
import { decide } from '../../engine/decide.ts';
import { liesInRegion } from '../../regions/region-of-company.ts';
import { fundingPlanOf } from '../../funding/funding-plan.ts';
import { sampleNotices } from './sample-notices.ts';

const NOW = new Date('2026-11-23T12:00:00+09:00');
const ON = '2026-11-23';

const WAYS = sampleNotices(NOW).flatMap((notice) =>
  notice.terms.types.map((type) => ({ id: notice.id, type: type.type, notice, typeTerms: type })),
);

const examplesOf = (fields: readonly { field: string; example: FieldValues[string] }[]): FieldValues =>
  Object.fromEntries(fields.flatMap(({ field, example }) => (example === null ? [] : [[field, example]])));

describe.each(WAYS)('the form of $id, $type', ({ notice, type, typeTerms }) => {
  const form = formOf(notice.terms, type);
  const fields = examplesOf([...form.application, ...form.plan]);
  const facts = factsOf(fields, null);
  const decision = decide(notice, type, facts, NOW);

  it('has examples that make a complete application', () => {
    const missing = missingForApplication(form, fields, [], false, ON);
    expect(missing.filter(({ documentType }) => documentType === undefined)).toEqual([]);
  });

  it('has examples that make an eligible one of a region that the notice serves', () => {
    const open = decision.findings.filter(({ ruleId }) => ruleId !== 'within-window');
    expect(open.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    for (const region of typeTerms.regions?.value ?? [])
      expect(liesInRegion(facts.company, region)).toBe('yes');
  });

  it('has examples that make a complete plan, or has no plan', () => {
    const plan = fundingPlanOf(notice.terms, type, facts, ON);
    if (plan === null) throw new Error('the examples have a total cost');
    expect(form.plan.length > 0).toBe(notice.terms.stages.includes('plan'));
    expect(notice.planOpensAt !== null).toBe(notice.terms.stages.includes('plan'));
    const missing = form.plan.length === 0 ? [] : missingForPlan(form, fields, [], plan, ON, false);
    expect(missing.filter(({ documentType }) => documentType === undefined)).toEqual([]);
  });

  it('asks for every fact that a condition reads', () => {
    const asked = new Set(form.application.map(({ field }) => field));
    const unasked = decision.findings
      .flatMap(({ fields: read }) => read)
      .filter((field) => !asked.has(field));
    // Whose labor counts in kind hangs on a supplier only where a kind is refused without one.
    const alone = typeTerms.kindsRefusedAlone?.value.length === 0 ? ['project.withoutSupplier'] : [];
    const known = ['project.supplierInPool', ...alone];
    expect(unasked.filter((field) => !known.includes(field))).toEqual([]);
  });

  it('has a rubric of 100 points', () => {
    expect(notice.terms.rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
  });
});
