import type { FormColumn } from '@subsidy/rules';
import { useState, type ClipboardEvent } from 'react';
import type { EntryWords } from '../../i18n/entries-ko.ts';
import { useEntryWords } from '../../i18n/language.tsx';
import { cellsIn, pasteInto, type PastedRows } from './pasted-cells.ts';
import type { Row } from './values.ts';

interface PasteTarget {
  columns: readonly FormColumn[];
  rows: readonly Row[];
  /** The most rows. */
  max: number;
  /** What a row begins with that the paste adds. */
  newRow?: Row;
  disabled?: boolean | undefined;
  onRowsChange: (rows: Row[]) => void;
}

/** Marks the cell of a table that a control stands in. */
export const cellMark = (row: number, key: string) => ({ 'data-row': String(row), 'data-key': key });

function cellOf(target: EventTarget): { row: number; key: string } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  const { row, key } = cell?.dataset ?? {};
  return row === undefined || key === undefined ? null : { row: Number(row), key };
}

/** What of a paste found no place, in words; null when all of it did. */
function noteOf(
  { unfit, rowsLeft, columnsLeft }: PastedRows,
  max: number,
  { pasted }: EntryWords,
): string | null {
  const notes = [
    unfit.length > 0 ? pasted.someUnfit(unfit.length) : '',
    rowsLeft > 0 ? pasted.rowsLeft(rowsLeft, max) : '',
    columnsLeft > 0 ? pasted.columnsLeft(columnsLeft) : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : notes.join(' ');
}

/** Whether pasted text is for several cells. Lines in a text are lines of that text; only tabs tell that they are cells. */
function areForCells(
  text: string,
  cells: readonly (readonly string[])[],
  column: FormColumn | undefined,
): boolean {
  const isMore = cells.length > 1 || (cells[0]?.length ?? 0) > 1;
  return isMore && (column?.type.endsWith('text') !== true || text.includes('\t'));
}

/** 붙여넣기: cells of a spreadsheet go where they belong in a table; what does not fit is marked, what has no room is told. */
export function usePastedCells({ columns, rows, max, newRow = {}, disabled, onRowsChange }: PasteTarget) {
  const words = useEntryWords();
  const [pasted, setPasted] = useState<PastedRows | null>(null);
  const current = pasted !== null && pasted.rows.length === rows.length ? pasted : null;
  const unfit = (current?.unfit ?? []).filter(({ row, key, kept }) => rows[row]?.[key] === kept);
  return {
    /** For the element around the rows. */
    onPasteCapture: (event: ClipboardEvent): void => {
      const at = cellOf(event.target);
      const text = event.clipboardData.getData('text/plain');
      const cells = cellsIn(text);
      const column = columns.find(({ key }) => key === at?.key);
      if (at === null || disabled === true || !areForCells(text, cells, column)) return;
      event.preventDefault();
      event.stopPropagation();
      const next = pasteInto(rows, cells, { columns, at, max, newRow }, words);
      setPasted(next);
      onRowsChange(next.rows);
    },
    problemOf: (row: number, key: string): string | undefined =>
      unfit.find((cell) => cell.row === row && cell.key === key)?.message,
    note: current === null ? null : noteOf({ ...current, unfit }, max, words),
  };
}
