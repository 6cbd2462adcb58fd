import type { JsonValue } from '../core/json.ts';
import type { FieldValues, FormCatalogue, FormCheck, FormColumn, FormField } from './form.ts';
import { checkProblems } from './form-checks.ts';

const field = (name: string, type: FormField['type'], columns?: FormColumn[]): FormField => ({
  field: name,
  type,
  label: name,
  section: 'a',
  required: false,
  example: null,
  ...(columns === undefined ? {} : { columns }),
});
const column = (key: string, type: FormColumn['type']): FormColumn => ({
  key,
  type,
  label: key,
  required: false,
});

const FORM: FormCatalogue = {
  sections: [],
  documents: [],
  application: [
    field('project.area', 'decimal'),
    field('project.built', 'decimal'),
    field('project.limit', 'money'),
    field('project.startsOn', 'date'),
    field('project.endsOn', 'date'),
    field('project.from', 'month'),
    field('project.until', 'month'),
    field('project.exports', 'boolean'),
    field('project.ports', 'choices'),
    field('project.note', 'text'),
    field('project.sales', 'table', [
      column('year', 'integer'),
      column('amountKrw', 'money'),
      column('kind', 'text'),
    ]),
  ],
  plan: [
    field('plan.steps', 'table', [
      column('start', 'integer'),
      column('end', 'integer'),
      column('weight', 'integer'),
    ]),
  ],
};

const MESSAGE = '공고의 말.';
function faults(
  check: FormCheck,
  fields: FieldValues,
  stage: 'application' | 'plan' = check.of.some((path) => path.startsWith('plan.')) ? 'plan' : 'application',
): string[] {
  const found = checkProblems({ ...FORM, checks: [check] }, stage, fields, []);
  return found.map(({ field: at, code, message }) => `${String(at)} ${code} ${message}`);
}
const rows = (key: string, ...values: JsonValue[]): JsonValue => values.map((value) => ({ [key]: value }));

describe('a sum', () => {
  const weights: FormCheck = { check: 'sum', of: ['plan.steps.weight'], limit: 100, message: MESSAGE };
  const area: FormCheck = {
    check: 'at-most',
    of: ['project.built'],
    limit: 'project.area',
    message: MESSAGE,
  };

  it.each([
    [[60, 40], []],
    [[60, 39], ['plan.steps sum 공고의 말. 지금은 99입니다.']],
    [[60, 41], ['plan.steps sum 공고의 말. 지금은 101입니다.']],
    [[100], []],
    [[], []],
    [[null, 100], []],
  ])('of the weights %j', (values, expected) => {
    expect(faults(weights, { 'plan.steps': rows('weight', ...values) })).toEqual(expected);
  });

  it.each([
    [0.3, 0.3, []],
    [0.1 + 0.2, 0.3, []],
    [0.31, 0.3, ['project.built at-most 공고의 말. 지금은 0.31입니다.']],
    [5, null, []],
    [null, 5, []],
  ])('%s of at most %s, which is another answer', (built, whole, expected) => {
    expect(faults(area, { 'project.built': built, 'project.area': whole })).toEqual(expected);
  });

  it.each([
    [1_000_000, []],
    [999_999, ['project.sales at-least 공고의 말. 지금은 99만 9,999원입니다.']],
  ])('of %s won against a least one', (amountKrw, expected) => {
    const check: FormCheck = {
      check: 'at-least',
      of: ['project.sales.amountKrw'],
      limit: 1_000_000,
      message: MESSAGE,
    };
    expect(faults(check, { 'project.sales': rows('amountKrw', amountKrw) })).toEqual(expected);
  });
});

describe('one at least', () => {
  const check: FormCheck = {
    check: 'at-least-one',
    of: ['project.exports', 'project.ports', 'project.note'],
    message: MESSAGE,
  };
  it.each([
    [{}, 1],
    [{ 'project.exports': false, 'project.ports': [], 'project.note': ' ' }, 1],
    [{ 'project.exports': true }, 0],
    [{ 'project.ports': ['busan'] }, 0],
    [{ 'project.note': '없음' }, 0],
  ])('of %j', (fields: FieldValues, count) => {
    expect(faults(check, fields)).toHaveLength(count);
  });
});

it.each([
  [['a', 'a', 'b'], []],
  [['a', 'b'], ['project.sales count 공고의 말. 지금은 1줄입니다.']],
  [['a', 'a', 'a', 'a'], ['project.sales count 공고의 말. 지금은 4줄입니다.']],
  [[], []],
])('counts the rows of one kind: %j', (kinds, expected) => {
  const check: FormCheck = {
    check: 'count',
    of: ['project.sales.kind'],
    is: 'a',
    least: 2,
    most: 3,
    message: MESSAGE,
  };
  expect(faults(check, { 'project.sales': rows('kind', ...kinds) })).toEqual(expected);
});

describe('an order', () => {
  it.each([
    ['project.startsOn', '2026-03-01', 'project.endsOn', '2026-03-01', 0],
    ['project.startsOn', '2026-03-01', 'project.endsOn', '2026-02-28', 1],
    ['project.startsOn', null, 'project.endsOn', '2026-02-28', 0],
    ['project.startsOn', '2026-03-01', 'project.endsOn', '', 0],
    ['project.from', '2026-09', 'project.until', '2026-10', 0],
    ['project.from', '2026-10', 'project.until', '2026-09', 1],
  ])('%s %s before %s %s', (from, first, until, last, count) => {
    const check: FormCheck = { check: 'order', of: [from, until], message: MESSAGE };
    expect(faults(check, { [from]: first, [until]: last })).toHaveLength(count);
  });

  it('in a table names the row', () => {
    const check: FormCheck = { check: 'order', of: ['plan.steps.start', 'plan.steps.end'], message: MESSAGE };
    const steps = [
      { start: 1, end: 3 },
      { start: 5, end: 4 },
    ];
    expect(faults(check, { 'plan.steps': steps })).toEqual(['plan.steps order 공고의 말. (2번째 줄)']);
  });
});

it.each([
  [[2023, 2024, 2025], []],
  [[2025], []],
  [[2023, 2025], ['project.sales years-in-a-row 공고의 말. (2번째 줄)']],
  [[2024, 2023], ['project.sales years-in-a-row 공고의 말. (2번째 줄)']],
])('years in a row: %j', (years, expected) => {
  const check: FormCheck = { check: 'years-in-a-row', of: ['project.sales.year'], message: MESSAGE };
  expect(faults(check, { 'project.sales': rows('year', ...years) })).toEqual(expected);
});

describe('a check', () => {
  const check: FormCheck = {
    check: 'sum',
    of: ['project.area', 'project.built'],
    limit: 1,
    message: MESSAGE,
  };

  it('waits where an answer that it names is wrong in itself, or not asked of the type', () => {
    const wrong = [{ field: 'project.area', code: 'too-small', message: '' }];
    const fields = { 'project.area': 5 };
    expect(checkProblems({ ...FORM, checks: [check] }, 'application', fields, wrong)).toEqual([]);
    expect(checkProblems({ ...FORM, application: [], checks: [check] }, 'application', fields, [])).toEqual(
      [],
    );
    expect(faults(check, fields)).toHaveLength(1);
  });

  it('is of the plan where it names one answer of it', () => {
    const both: FormCheck = {
      check: 'at-most',
      of: ['plan.steps.end'],
      limit: 'project.area',
      message: MESSAGE,
    };
    const fields = { 'plan.steps': rows('end', 9), 'project.area': 8 };
    expect(faults(both, fields, 'application')).toEqual([]);
    expect(faults(both, fields, 'plan')).toHaveLength(1);
  });
});
