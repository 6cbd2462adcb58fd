import type { JsonValue } from '../core/json.ts';
import type { FieldType, FieldValues, FigureTerms, FormCatalogue, FormField } from './form.ts';
import { figuresOf } from './form-figures.ts';

const limits = { label: '항목', required: false };
const field = (name: string, type: FieldType, columns: Record<string, FieldType> = {}): FormField => ({
  ...limits,
  field: name,
  type,
  section: 'a',
  example: null,
  columns: Object.entries(columns).map(([key, of]) => ({ ...limits, key, type: of })),
});

const FORM: FormCatalogue = {
  sections: [],
  documents: [],
  application: [
    field('project.before', 'decimal'),
    field('project.after', 'decimal'),
    field('project.people', 'table', { count: 'integer', payKrw: 'money' }),
  ],
  plan: [],
};

const AFTER: FieldValues = { 'project.before': 0.3, 'project.after': 0.1 };
const rows = (...pairs: JsonValue[][]): FieldValues => ({
  'project.people': pairs.map(([count = null, payKrw = null]) => ({ count, payKrw })),
});

function shown(terms: Pick<FigureTerms, 'how' | 'of'> & Partial<FigureTerms>, fields: FieldValues) {
  const figure: FigureTerms = { name: 'figure', label: '값', type: 'decimal', ...terms };
  return figuresOf({ ...FORM, figures: [{ section: 'a', ...figure }] }, 'a', fields).map(({ text }) => text);
}

const BOTH = ['project.before', 'project.after'];
const PAY = ['project.people.count', 'project.people.payKrw'];

it.each<[string, Pick<FigureTerms, 'how' | 'of'> & Partial<FigureTerms>, FieldValues, string | null]>([
  ['a sum of decimals as they are written', { how: 'sum', of: BOTH }, AFTER, '0.4'],
  ['a sum of what is there', { how: 'sum', of: BOTH }, { 'project.after': 2 }, '2'],
  ['no sum of nothing', { how: 'sum', of: BOTH }, {}, null],
  ['a difference', { how: 'difference', of: BOTH }, AFTER, '0.2'],
  ['no difference to what is not known', { how: 'difference', of: BOTH }, { 'project.before': 3 }, null],
  ['a part in percent', { how: 'share', of: BOTH, unit: 'percent', decimals: 1 }, AFTER, '300 %'],
  ['no part of nothing', { how: 'share', of: BOTH }, { ...AFTER, 'project.after': 0 }, null],
  [
    'a part to its digits',
    { how: 'share', of: BOTH, decimals: 1 },
    { 'project.before': 1, 'project.after': 3 },
    '33.3',
  ],
  [
    'halves away from zero',
    { how: 'difference', of: BOTH, type: 'integer' },
    { 'project.before': 1, 'project.after': 3.5 },
    '-3',
  ],
  [
    'rows one by one',
    { how: 'product', of: PAY, type: 'money' },
    rows([2, 1_000_000], [3, 500_000]),
    '350만 원',
  ],
  [
    'a row not begun as none',
    { how: 'product', of: PAY, type: 'money' },
    rows([2, 1_000_000], []),
    '200만 원',
  ],
  [
    'no product while a factor is missing',
    { how: 'product', of: PAY, type: 'money' },
    rows([2, 1_000_000], [3]),
    null,
  ],
  ['no product of an empty table', { how: 'product', of: PAY, type: 'money' }, rows(), null],
  ['no product beyond all measure', { how: 'product', of: PAY, type: 'money' }, rows([9e15, 9e15]), null],
])('%s', (_what, terms, fields, text) => {
  expect(shown(terms, fields)).toEqual([text]);
});

it('leaves a figure out whose answers a type is not asked for, and those of other pages', () => {
  expect(shown({ how: 'sum', of: ['project.before', 'project.other'] }, AFTER)).toEqual([]);
  const figure: FigureTerms = { name: 'figure', label: '값', type: 'decimal', how: 'sum', of: BOTH };
  expect(figuresOf({ ...FORM, figures: [{ section: 'b', ...figure }] }, 'a', AFTER)).toEqual([]);
});
