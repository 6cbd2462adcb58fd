import type { FormColumn } from '@subsidy/rules';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { AnyControl } from '../forms/field-control.tsx';
import { changedRow } from '../forms/row-keys.ts';
import type { Row } from '../forms/values.ts';
import { rowProblems, type RowProblems } from './row-problems.ts';

interface RowDialogProps {
  /** Names the controls; unique on the page. */
  id: string;
  title: string;
  columns: readonly FormColumn[];
  /** Null: closed. */
  row: Row | null;
  /** Every key is a change of the draft: whatever closes the dialog, nothing that was typed is lost. */
  onRowChange: (row: Row) => void;
  /** Puts the row back as it was when the dialog opened; left out while nothing was changed. */
  onTakeBack?: (() => void) | undefined;
  onClose: () => void;
}

/** Writes one row in a dialog; what is unfinished is kept as it is and is asked for again before submission. */
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
  onRowChange,
  onTakeBack,
  onClose,
}: Omit<RowDialogProps, 'row' | 'title'> & { row: Row }) {
  const [checked, setChecked] = useState(false);
  const found = rowProblems(columns, row);
  const problems: RowProblems = checked ? found : {};
  const finish = (): void => {
    const first = columns.find(({ key }) => found[key] !== undefined);
    if (first === undefined) return onClose();
    setChecked(true);
    goToField(`${id}-${first.key}`);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        finish();
      }}
    >
      <p className="muted small">쓰는 대로 저장됩니다.</p>
      {columns.map((column) => (
        <AnyControl
          key={column.key}
          id={`${id}-${column.key}`}
          name={`${id}#${column.key}`}
          field={{ ...column, field: `${id}#${column.key}` }}
          value={row[column.key]}
          required={column.required}
          error={problems[column.key]}
          onValueChange={(value) => onRowChange(changedRow(row, { [column.key]: value }))}
        />
      ))}
      <div className="dialog-actions">
        <Button type="submit">확인</Button>
        {Object.keys(problems).length > 0 && (
          <Button look="secondary" onClick={onClose}>
            나머지는 나중에 채우기
          </Button>
        )}
        {onTakeBack !== undefined && (
          <Button look="quiet" onClick={onTakeBack}>
            되돌리고 닫기
          </Button>
        )}
      </div>
    </form>
  );
}
