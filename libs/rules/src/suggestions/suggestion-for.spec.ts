import { AI_CELLS } from '../core/codes.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { formOf } from '../form/form-of.ts';
import { KPI_CATALOGUE } from '../form/kpi-catalogue.ts';
import { kpiStandingOf } from '../form/kpi-standing.ts';
import { shapeProblem } from '../form/json-shape.ts';
import { SAMPLE_AI_TRACK } from '../programs/samples/ai-track.ts';
import { suggestionFor } from './suggestion-for.ts';

const requiredCosts = [
  { code: 'accounting-fee', amountKrw: 910_000 },
  { code: 'training', amountKrw: 1_000_000 },
  { code: 'technology-escrow', amountKrw: 450_000 },
] as const;
const plan = formOf(SAMPLE_AI_TRACK, 'ai-factory').plan;
const FIELDS = plan.map(({ field }) => field);
const suggested = (field: string, cells: readonly string[], months = 9) =>
  suggestionFor(field, { cells, months, requiredCosts: [...requiredCosts] });

const rowsOf = (value: JsonValue | undefined): { readonly [key: string]: JsonValue }[] =>
  isJsonArray(value) ? value.filter(isJsonObject) : [];

describe('suggestions', () => {
  it.each(AI_CELLS)(
    'fit the fields of the form for %s, their options among them, each with its source',
    (cell) => {
      const found = plan.flatMap((field) => {
        const one = suggested(field.field, [cell]);
        return one === null ? [] : [{ field, ...one }];
      });
      expect(found).toHaveLength(9);
      for (const { field, value, source } of found) {
        expect([field.field, shapeProblem(field, value), source === '']).toEqual([field.field, null, false]);
        for (const row of rowsOf(value))
          for (const { key, options } of field.columns ?? [])
            if (options !== undefined && row[key] !== undefined)
              expect(options.map((option) => option.value)).toContain(row[key]);
      }
      const standing = kpiStandingOf(suggested('plan.kpis', [cell])?.value);
      expect(standing).toMatchObject({
        isCountRight: true,
        hasCore: true,
        leftPercent: 0,
        areWeightsRight: true,
      });
      for (const { code, method } of rowsOf(suggested('plan.kpis', [cell])?.value)) {
        expect(KPI_CATALOGUE.some((kpi) => kpi.code === code)).toBe(true);
        expect(method).not.toBe('');
      }
    },
  );

  it('give a schedule of 100 % within any number of months', () => {
    for (let months = 1; months <= 36; months += 1) {
      const rows = rowsOf(suggested('plan.schedule', [], months)?.value);
      expect(rows.reduce((sum, { weightPercent }) => sum + Number(weightPercent), 0)).toBe(100);
      for (const { startMonth, endMonth } of rows)
        expect([
          Number(startMonth) >= 1,
          Number(endMonth) <= months,
          Number(startMonth) <= Number(endMonth),
        ]).toEqual([true, true, true]);
    }
  });

  it('are none where no AI cell is chosen that they could fit, and none for other fields', () => {
    expect(suggested('plan.kpis', [])).toBeNull();
    expect(suggested('plan.failurePlan', ['X9'])).toBeNull();
    expect(suggested('plan.need', ['D2'])).toBeNull();
    expect(FIELDS).toContain('plan.need');
  });
});
