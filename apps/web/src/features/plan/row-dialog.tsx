import type { FormColumn } from '@subsidy/rules';
import { useState } from 'react';
import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { AnyControl } from '../forms/field-control.tsx';
import type { Row } from '../forms/values.ts';
import { rowProblems, type RowProblems } from './row-problems.ts';

interface RowDialogProps {
  /** Names the controls; unique on the page. */
  id: string;
  title: string;
  columns: readonly FormColumn[];
  /** Null: closed. */
  row: Row | null;
  onSave: (row: Row) => void;
  onClose: () => void;
}

/** Writes one row in a dialog; what is unfinished can be kept as it is and is asked for again before submission. */
export function RowDialog({ row, title, onClose, ...rest }: RowDialogProps) {
  return (
    <Dialog open={row !== null} title={title} onClose={onClose}>
      {row !== null && <RowForm {...rest} row={row} onClose={onClose} />}
    </Dialog>
  );
}

function RowForm({
  id,
  columns,
  row,
  onSave,
  onClose,
}: Omit<RowDialogProps, 'row' | 'title'> & { row: Row }) {
  const [cells, setCells] = useState<Row>(row);
  const [problems, setProblems] = useState<RowProblems>({});
  const save = (): void => {
    const found = rowProblems(columns, cells);
    const first = columns.find(({ key }) => found[key] !== undefined);
    if (first === undefined) return onSave(cells);
    setProblems(found);
    goToField(`${id}-${first.key}`);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        save();
      }}
    >
      {columns.map((column) => (
        <AnyControl
          key={column.key}
          id={`${id}-${column.key}`}
          name={`${id}#${column.key}`}
          field={{ ...column, field: `${id}#${column.key}` }}
          value={cells[column.key]}
          required={column.required}
          error={problems[column.key]}
          onValueChange={(value) => setCells((before) => ({ ...before, [column.key]: value }))}
        />
      ))}
      <div className="dialog-actions">
        <Button type="submit">확인</Button>
        {Object.keys(problems).length > 0 && (
          <Button look="secondary" onClick={() => onSave(cells)}>
            나머지는 나중에 채우기
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {ko.cancel}
        </Button>
      </div>
    </form>
  );
}
