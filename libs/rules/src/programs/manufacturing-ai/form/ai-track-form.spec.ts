import type { JsonValue } from '../../../core/json.ts';
import { formOf } from '../../../form/form-of.ts';
import { fieldProblems } from '../../../form/problems.ts';
import type { FieldValues, FormField } from '../../../form/form.ts';
import { missingForPlan } from '../../../form/missing-for-plan.ts';
import { fundingPlanOf } from '../../../funding/funding-plan.ts';
import { factsOf } from '../../../form/facts-of.ts';
import { SAMPLE_AI_TRACK } from '../../samples/ai-track.ts';
import { NOTICE_2026 } from '../notices/2026.ts';
import { parseTerms } from '../../../terms/parse/parse-terms.ts';
import { publishedTermsOf } from '../../../terms/stored-terms.ts';
import { DELIVERABLES } from './schedule-pages.ts';

const ON = '2026-11-23';
const form = formOf(SAMPLE_AI_TRACK, 'ai-factory');
const fields = [...form.application, ...form.plan];
const examples: FieldValues = Object.fromEntries(fields.map(({ field, example }) => [field, example]));

const asked = (of: readonly FormField[]): number =>
  of.reduce((sum, { columns = [] }) => sum + Math.max(1, columns.length), 0);

/** What a plan of the examples is told once some answers are others. */
function told(changes: FieldValues): string[] {
  const values = { ...examples, ...changes };
  const plan = fundingPlanOf(SAMPLE_AI_TRACK, 'ai-factory', factsOf(values, null), ON);
  if (plan === null) throw new Error('the examples have a total cost');
  return missingForPlan(form, values, [], plan, ON, false).flatMap(({ field = '', code }) =>
    field === '' ? [] : [`${field} ${code}`],
  );
}

const rows = (field: string): Record<string, never>[] =>
  JSON.parse(JSON.stringify(examples[field])) as Record<string, never>[];

describe('the form of the AI track', () => {
  it('is in the form language, with nothing in it that keeps a notice from being published', () => {
    const written = JSON.parse(JSON.stringify(publishedTermsOf(SAMPLE_AI_TRACK))) as JsonValue;
    expect(parseTerms(written).problems).toEqual([]);
  });

  it('asks for what the official form asks for, about 200 answers and more, in pages of at most a dozen fields', () => {
    expect(asked(form.application) + asked(form.plan)).toBeGreaterThan(280);
    for (const { section } of form.sections)
      expect([section, fields.filter((one) => one.section === section).length <= 12]).toEqual([
        section,
        true,
      ]);
  });

  it('has every field that the form before it had, but for the list of functions, which has more columns now', () => {
    const names = new Set(fields.map(({ field }) => field));
    const before = formOf(NOTICE_2026, 'ai-factory');
    const gone = [...before.application, ...before.plan].filter(({ field }) => !names.has(field));
    expect(gone.map(({ field }) => field)).toEqual(['plan.functionList']);
  });

  it('has an example for every field that the field itself takes, and no more than 500 rows in any table', () => {
    expect(fieldProblems(fields, examples)).toEqual([]);
    expect(fields.filter(({ example }) => example === undefined)).toEqual([]);
    for (const { type, max } of fields)
      if (type === 'table' && typeof max === 'number') expect(max <= 500).toBe(true);
  });

  it('is whole with its optional answers left out', () => {
    const empty = Object.fromEntries(
      fields.filter(({ required }) => !required).map(({ field }) => [field, null]),
    );
    expect(told(empty)).toEqual([]);
  });

  it('knows 19 deliverables and wants the 17 that are mandatory', () => {
    expect(DELIVERABLES).toHaveLength(19);
    const [first, ...rest] = rows('plan.deliverables');
    expect(told({ 'plan.deliverables': [{ ...first, isWritten: false }, ...rest] })).toEqual([
      'plan.deliverables count',
    ]);
  });

  it('wants a process that the AI is for, the accounting fee, and quotes that run out after their day', () => {
    const none = rows('plan.processTargets').map((row) => ({ ...row, isAiTarget: false }));
    expect(told({ 'plan.processTargets': none })).toEqual(['plan.processTargets count']);
    expect(told({ 'plan.otherCosts': rows('plan.otherCosts').slice(1) })).toEqual(['plan.otherCosts count']);
    const stale = rows('plan.hardwareCosts').map((row) => ({
      ...row,
      quotedOn: '2026-05-01',
      validUntil: '2026-04-01',
    }));
    expect(told({ 'plan.hardwareCosts': stale })).toEqual(['plan.hardwareCosts order']);
  });
});
