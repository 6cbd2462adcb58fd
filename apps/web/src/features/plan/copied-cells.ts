import type { FormColumn } from '@subsidy/rules';
import { answerText } from '../../ui/answers.tsx';
import type { Row } from '../forms/values.ts';

const SPECIAL = /[\t\n"]/;

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const NUMBERS: readonly string[] = ['integer', 'decimal', 'money'];

/** A cell as a spreadsheet takes it and as it is read back here: numbers without signs, codes in their words. */
function cellText(column: FormColumn, row: Row): string {
  const value = row[column.key];
  if (value === undefined || value === null) return '';
  return NUMBERS.includes(column.type) && typeof value === 'number'
    ? String(value)
    : answerText(column, value);
}

/** A table for the clipboard: tabs between cells, the labels first. */
export const copiedCells = (columns: readonly FormColumn[], rows: readonly Row[]): string =>
  [
    columns.map(({ label }) => quoted(label)),
    ...rows.map((row) => columns.map((column) => quoted(cellText(column, row)))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
