import type { FormColumn } from '@subsidy/rules';
import { useState } from 'react';
import type { EntryWords } from '../../i18n/entries-ko.ts';
import { useEntryWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { cellsIn, pasteInto, type PastedRows } from '../forms/pasted-cells.ts';
import type { Row } from '../forms/values.ts';

interface PasteDialogProps {
  id: string;
  open: boolean;
  columns: readonly FormColumn[];
  rows: readonly Row[];
  max: number;
  onPaste: (rows: Row[]) => void;
  onClose: () => void;
}

/** 붙여넣기: rows out of a spreadsheet, put below those that are there; what finds no room stays in the dialog. */
export function PasteDialog(props: PasteDialogProps) {
  return (
    <Dialog open={props.open} title="스프레드시트에서 붙여넣기" onClose={props.onClose}>
      {props.open && <PasteForm {...props} />}
    </Dialog>
  );
}

/** The cells without a line of the table's own labels. */
const withoutHead = (cells: string[][], [first]: readonly FormColumn[]): string[][] =>
  cells[0]?.[0]?.trim() === first?.label ? cells.slice(1) : cells;

function notesOf(
  { unfit, rowsLeft, columnsLeft }: PastedRows,
  columns: readonly FormColumn[],
  max: number,
  words: EntryWords,
): string[] {
  const labelOf = (key: string): string => columns.find((column) => column.key === key)?.label ?? key;
  return [
    ...(rowsLeft > 0 ? [words.pasted.rowsLeft(rowsLeft, max)] : []),
    ...(columnsLeft > 0 ? [words.pasted.columnsLeft(columnsLeft)] : []),
    ...unfit.map(({ row, key, message }) => `${String(row + 1)}번째 줄 ${labelOf(key)}: ${message}`),
  ];
}

function PasteForm({ id, columns, rows, max, onPaste, onClose }: PasteDialogProps) {
  const words = useEntryWords();
  const [text, setText] = useState('');
  const [notes, setNotes] = useState<readonly string[]>([]);
  const take = (): void => {
    const cells = withoutHead(cellsIn(text), columns);
    const at = { row: rows.length, key: columns[0]?.key ?? '' };
    if (cells.length === 0) return;
    const pasted = pasteInto(rows, cells, { columns, at, max, newRow: {} }, words);
    const { rows: next, unfit, rowsLeft, columnsLeft } = pasted;
    if (rowsLeft < cells.length) onPaste(next);
    if (unfit.length + rowsLeft + columnsLeft === 0) return onClose();
    setNotes(notesOf(pasted, columns, max, words));
    setText(
      cells
        .slice(cells.length - rowsLeft)
        .map((row) => row.join('\t'))
        .join('\n'),
    );
  };
  return (
    <div className="stack">
      <TextAreaField
        id={`${id}-paste`}
        label="복사한 칸"
        hint={`칸의 차례: ${columns.map(({ label }) => label).join(', ')}. 지금 있는 줄 아래에 들어갑니다.`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {notes.length > 0 && (
          <ul className="small">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="dialog-actions">
        <Button onClick={take}>표에 넣기</Button>
        <Button look="secondary" onClick={onClose}>
          닫기
        </Button>
      </div>
    </div>
  );
}
