import { useState } from 'react';
import { rowKey } from '../forms/row-keys.ts';
import type { Row } from '../forms/values.ts';

/** A row while it is written in its dialog. */
interface Edited {
  key: string;
  /** As it was when the dialog opened. */
  before: Row;
  isNew: boolean;
  /** A new row is among the rows only once something was typed into it. */
  isIn: boolean;
}

/** The row of a table that is being written: what is typed goes into the rows at once. */
export function useEditedRow(rows: readonly Row[], put: (rows: Row[], about?: string) => void) {
  const [edited, setEdited] = useState<Edited | null>(null);
  const index = edited === null ? -1 : rows.findIndex((row) => rowKey(row) === edited.key);
  const row = rows[index] ?? (edited?.isIn === false ? edited.before : null);
  const close = (): void => setEdited(null);
  return {
    /** Null: no dialog is open, or somebody else has taken the row away. */
    row,
    isNew: edited?.isNew === true,
    open: (existing: Row): void =>
      setEdited({ key: rowKey(existing), before: existing, isNew: false, isIn: true }),
    openNew: (start: Row): void => {
      const fresh = { ...start };
      setEdited({ key: rowKey(fresh), before: fresh, isNew: true, isIn: false });
    },
    change: (next: Row): void => {
      if (index < 0) setEdited((before) => (before === null ? null : { ...before, isIn: true }));
      put(index < 0 ? [...rows, next] : rows.map((old, at) => (at === index ? next : old)), edited?.key);
    },
    takeBack:
      edited === null || index < 0 || rows[index] === edited.before
        ? undefined
        : (): void => {
            const { before, isNew } = edited;
            put(
              isNew
                ? rows.filter((_, at) => at !== index)
                : rows.map((old, at) => (at === index ? before : old)),
            );
            close();
          },
    close,
  };
}
