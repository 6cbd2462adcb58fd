import { isDay, isMonth, readNumber, type FormColumn, type JsonValue } from '@subsidy/rules';
import type { EntryWords } from '../../i18n/entries-ko.ts';
import { unreadText } from '../../ui/number-field.tsx';
import { codesIn, numberIn, type Row } from './values.ts';

const CELL = /([\t\n])("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)/g;

/** The cells of a spreadsheet as they were copied: by tabs and lines, quoted where a cell has lines of its own. */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [];
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (const [, border, cell = ''] of `\n${lines}`.matchAll(CELL)) {
    const isQuoted = /^"[\s\S]*"$/.test(cell);
    const content = isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    if (border === '\t') rows.at(-1)?.push(content);
    else rows.push([content]);
  }
  return rows;
}

/** What a pasted cell holds, or why it does not fit its column. */
type CellReading = { value: JsonValue } | { why: string };

const folded = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

function optionIn({ options = [] }: FormColumn, text: string): string | undefined {
  const wanted = folded(text);
  return options.find(({ value, label }) => folded(label) === wanted || folded(value) === wanted)?.value;
}

/** `2026. 1. 31.`, `2026/01/31` and `20260131` as YYYY-MM-DD; null where there is no such day. */
function dayIn(text: string): string | null {
  const [, year, month = '', date = ''] =
    /^(\d{4})\D{0,3}(\d{1,2})\D{0,3}(\d{1,2})\D{0,3}$/.exec(text.normalize('NFKC').trim()) ?? [];
  const on = `${year ?? ''}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(on) ? on : null;
}

/** A month as people write it: 2026-03, 2026.3, 2026년 3월. */
function monthIn(text: string): string | null {
  const [, year, month] = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*월?$/.exec(text.trim()) ?? [];
  const written = `${year ?? ''}-${(month ?? '').padStart(2, '0')}`;
  return isMonth(written) ? written : null;
}

const YES: readonly string[] = ['예', '네', 'o', 'y', 'yes', 'true', '있음'];
const NO: readonly string[] = ['아니요', '아니오', 'x', 'n', 'no', 'false', '없음'];

function choicesIn(column: FormColumn, text: string, { pasted }: EntryWords): CellReading {
  const codes = text
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => optionIn(column, part));
  return codes.includes(undefined) ? { why: pasted.option } : { value: codesIn(codes as JsonValue) ?? [] };
}

const found = (value: JsonValue | undefined, why: string): CellReading =>
  value === undefined || value === null ? { why } : { value };

/** Reads a cell as its column needs it; `kept` stands there until it is mended. */
function readCell(
  column: FormColumn,
  text: string,
  kept: JsonValue | undefined,
  words: EntryWords,
): CellReading {
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'money': {
      const reading = readNumber(text, column);
      if (reading.kind === 'number') return { value: reading.value };
      return { why: reading.kind === 'empty' ? '' : unreadText(reading, column, numberIn(kept), words) };
    }
    case 'date':
      return found(dayIn(text), words.pasted.day);
    case 'month':
      return found(monthIn(text), words.pasted.month);
    case 'choice':
      return found(optionIn(column, text), words.pasted.option);
    case 'choices':
      return choicesIn(column, text, words);
    case 'boolean': {
      const answer = folded(text);
      return found(YES.includes(answer) ? true : NO.includes(answer) ? false : null, words.pasted.yesOrNo);
    }
    case 'text':
    case 'long-text':
    case 'table':
      return { value: text.trim() };
  }
}

/** A cell that did not fit: its text and why, and the value that stays. */
interface UnfitCell {
  row: number;
  key: string;
  message: string;
  kept: JsonValue | undefined;
}

/** A table after cells were pasted into it. */
export interface PastedRows {
  rows: Row[];
  unfit: UnfitCell[];
  rowsLeft: number;
  columnsLeft: number;
}

/** Puts pasted cells where they belong: from one cell to the right and downwards, as in a spreadsheet. Empty ones clear. */
export function pasteInto(
  rows: readonly Row[],
  cells: readonly (readonly string[])[],
  {
    columns,
    at,
    max,
    newRow,
  }: { columns: readonly FormColumn[]; at: { row: number; key: string }; max: number; newRow: Row },
  words: EntryWords,
): PastedRows {
  const from = columns.findIndex(({ key }) => key === at.key);
  const right = columns.slice(from);
  const next = [...rows];
  const unfit: UnfitCell[] = [];
  const room = cells.slice(0, max - at.row);
  for (const [down, texts] of room.entries()) {
    const row = at.row + down;
    const values: Record<string, JsonValue> = { ...(next[row] ?? newRow) };
    for (const [index, column] of right.slice(0, texts.length).entries()) {
      const text = texts[index] ?? '';
      const { key } = column;
      const reading = text.trim() === '' ? { value: null } : readCell(column, text, values[key], words);
      if ('value' in reading) values[key] = reading.value;
      else unfit.push({ row, key, message: words.pasted.unfit(text.trim(), reading.why), kept: values[key] });
    }
    next[row] = values;
  }
  const widest = Math.max(...cells.map(({ length }) => length));
  return {
    rows: next,
    unfit,
    rowsLeft: cells.length - room.length,
    columnsLeft: Math.max(0, widest - right.length),
  };
}
