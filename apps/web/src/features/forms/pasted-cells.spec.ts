import type { FormColumn } from '@subsidy/rules';
import { entriesKo } from '../../i18n/entries-ko.ts';
import { cellsIn, pasteInto } from './pasted-cells.ts';
import type { Row } from './values.ts';

it.each<[string, string[][]]>([
  ['2024', [['2024']]],
  ['2022\r\n2023\r\n2024\r\n', [['2022'], ['2023'], ['2024']]],
  ['38\t40', [['38', '40']]],
  [
    '\t2\n3\t',
    [
      ['', '2'],
      ['3', ''],
    ],
  ],
  ['"두 줄\n한 칸"\t"따옴표 ""안"""', [['두 줄\n한 칸', '따옴표 "안"']]],
  ['3" 파이프\t1', [['3" 파이프', '1']]],
  ['', [['']]],
])('%j has the cells %j', (text, cells) => {
  expect(cellsIn(text)).toEqual(cells);
});

const column = (own: Partial<FormColumn> & Pick<FormColumn, 'key' | 'type'>): FormColumn => ({
  label: own.key,
  required: true,
  ...own,
});
const COLUMNS: FormColumn[] = [
  column({ key: 'year', type: 'integer', unit: 'year', min: 2000, max: 2026 }),
  column({ key: 'krw', type: 'money', min: 0, max: 1e15 }),
  column({ key: 'ratio', type: 'decimal', decimals: 2, unit: 'percent', min: 0, max: 1e6 }),
  column({ key: 'on', type: 'date' }),
  column({
    key: 'program',
    type: 'choice',
    options: [
      { value: 'cloud', label: '클라우드형(구독형)' },
      { value: 'robot', label: '제조로봇 도입' },
    ],
  }),
  column({ key: 'cells', type: 'choices', options: [{ value: 'D2', label: 'D2 제조공정 × 예측' }] }),
  column({ key: 'yes', type: 'boolean' }),
  column({ key: 'note', type: 'text' }),
];
const paste = (rows: Row[], cells: string[][], at: { row: number; key: string }, max = 3) =>
  pasteInto(rows, cells, { columns: COLUMNS, at, max, newRow: {} }, entriesKo);

it('reads each cell as its column needs it', () => {
  const texts = ['2024년', '72억', '95.3 %', '2026. 1. 31.', '제조로봇  도입', 'D2', '아니요', ' 비고 '];
  expect(paste([], [texts], { row: 0, key: 'year' })).toEqual({
    rows: [
      {
        year: 2024,
        krw: 7_200_000_000,
        ratio: 95.3,
        on: '2026-01-31',
        program: 'robot',
        cells: ['D2'],
        yes: false,
        note: '비고',
      },
    ],
    unfit: [],
    rowsLeft: 0,
    columnsLeft: 0,
  });
});

it('goes down a column, keeps the cells beside it and tells the rows that have no room', () => {
  const rows = [{ year: 2020, krw: 1 }, { krw: 2 }];
  const pasted = paste(rows, [['2022'], ['2023'], ['2024'], ['2025']], { row: 0, key: 'year' });
  expect(pasted).toMatchObject({
    rows: [{ year: 2022, krw: 1 }, { year: 2023, krw: 2 }, { year: 2024 }],
    rowsLeft: 1,
    columnsLeft: 0,
  });
});

it('keeps what stood where a cell does not fit, names its text, and clears where a cell is empty', () => {
  const before = {
    year: 2020,
    krw: 5,
    ratio: 1,
    on: '2020-01-01',
    program: 'cloud',
    cells: ['D2'],
    yes: true,
  };
  const texts = ['올해', '약 2억', '1.234', '13월', '모름', 'D2, Z9', '글쎄', 'x', 'y'];
  const { rows, unfit, columnsLeft } = paste([before], [texts], { row: 0, key: 'year' });
  expect(rows).toEqual([{ ...before, note: 'x' }]);
  expect(unfit.map(({ key, message }) => [key, message.split(':')[0]])).toEqual([
    ['year', '붙여 넣은 “올해”'],
    ['krw', '붙여 넣은 “약 2억”'],
    ['ratio', '붙여 넣은 “1.234”'],
    ['on', '붙여 넣은 “13월”'],
    ['program', '붙여 넣은 “모름”'],
    ['cells', '붙여 넣은 “D2, Z9”'],
    ['yes', '붙여 넣은 “글쎄”'],
  ]);
  expect(unfit[1]?.message).toContain('앞서 넣은 값(5원)');
  expect(columnsLeft).toBe(1);
  expect(paste([before], [['', '']], { row: 0, key: 'krw' }).rows).toEqual([
    { ...before, krw: null, ratio: null },
  ]);
});
