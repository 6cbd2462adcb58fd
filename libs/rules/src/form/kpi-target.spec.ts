import type { JsonValue } from '../core/json.ts';
import { KPI_CATALOGUE } from './kpi-catalogue.ts';
import { kpiTargetDoubts, worseTarget } from './kpi-target.ts';

const unitOf = (code: string): string => KPI_CATALOGUE.find((kpi) => kpi.code === code)?.unit ?? '';
const row = (code: string, before: JsonValue, target: JsonValue, unit: JsonValue = unitOf(code)) => ({
  code,
  unit,
  before,
  target,
});

it.each<[string, string, string]>([
  ['process-defect-rate', '3 %', '5 %'],
  ['process-defect-rate', '3', '5%'],
  ['process-defect-rate', '３．２', '3.3'],
  ['hourly-output', '1,200', '900'],
  ['hourly-output', '42개/시간', '40개/시간'],
  ['operating-margin', '2.0', '-1.0'],
  ['operating-margin', '1', '△1'],
  ['on-time-delivery', '98 %', '약 92 %'],
  ['delivery-days', '7일', '10일'],
  ['dangerous-work', '0', '1'],
  ['safety-certification', 'O', 'X'],
  ['safety-certification', '○', '×'],
])('says of %s from %s to %s that it is worse', (code, before, target) => {
  const worse = worseTarget(row(code, before, target));
  expect(worse?.isCertain).toBe(true);
  expect(worse?.message).toContain(before);
  expect(worse?.message).toContain(target);
});

it.each<[string, JsonValue, JsonValue]>([
  ['process-defect-rate', '5 %', '3 %'],
  ['process-defect-rate', '3', '3.0'],
  ['hourly-output', '42', '50'],
  ['safety-certification', 'X', 'O'],
  ['product-items', '12', '8'],
  ['product-items', '8', '12'],
  // What cannot be compared is not guessed.
  ['manufacturing-lead-time', '2시간', '90분'],
  ['process-defect-rate', '3 %', '5,000ppm'],
  ['inventory-cost', '9천만', '1억'],
  ['inventory-cost', '9,000만원', '10,000만원'],
  ['claims', '3', '5 이하'],
  ['claims', '3–5', '6–8'],
  ['claims', '측정 안 함', '5'],
  ['claims', null, '5'],
  ['claims', '3', ''],
  ['claims', 3, 5],
  ['unknown-indicator', '3', '5'],
])('says nothing of %s from %s to %s', (code, before, target) => {
  expect(worseTarget(row(code, before, target))).toBeNull();
});

it('only doubts a rate in a unit that may be turned around', () => {
  const fields = { 'plan.kpis': [row('hourly-output', '30', '20', '초/개'), row('claims', '3', '5')] };
  expect(kpiTargetDoubts(fields)).toEqual([
    expect.objectContaining({ code: 'kpi-worse-hourly-output', fields: ['plan.kpis'] }),
  ]);
  expect(worseTarget(row('hourly-output', '30', '20', '개 / 시간'))?.isCertain).toBe(true);
  expect(kpiTargetDoubts({})).toEqual([]);
});
