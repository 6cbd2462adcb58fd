import type { FormField } from '@subsidy/rules';
import { useState } from 'react';
import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/choice-field.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { rowsIn, type Row } from '../forms/values.ts';
import { answerText } from '../../ui/answers.tsx';
import type { PlanControlProps } from './plan-writing.ts';
import { RemovedRow, useRemovableRows } from './removed-row.tsx';
import { RowDialog } from './row-dialog.tsx';

interface RowsFieldProps extends PlanControlProps {
  columns: NonNullable<FormField['columns']>;
  /** The most rows. */
  max?: number | undefined;
  /** What one row is called, for the buttons. */
  rowName: string;
  /** A row to start from. */
  newRow: Row;
}

interface Editing {
  index: number;
  row: Row;
}

const RIGHT_ALIGNED: readonly string[] = ['integer', 'money'];

/** A table that is filled in row by row: each row is written in a dialog, and a removed one can be taken back. */
export function RowsField(props: RowsFieldProps) {
  const { id, label, hint, required, error, disabled, columns, max, rowName, newRow } = props;
  const rows = rowsIn(props.value) ?? [];
  const put = (next: Row[]): void => props.onValueChange(next);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { removed, forget, remove, takeBack } = useRemovableRows(rows, put);
  const isFull = max !== undefined && rows.length >= max;
  const isNew = editing !== null && editing.index >= rows.length;
  const save = (row: Row): void => {
    if (editing === null) return;
    put([...rows.slice(0, editing.index), row, ...rows.slice(editing.index + 1)]);
    setEditing(null);
    forget();
  };
  return (
    <FieldGroup id={id} label={label} hint={hint} required={required} error={error}>
      <Rows
        {...props}
        rows={rows}
        onEdit={(index) => setEditing({ index, row: rows[index] ?? {} })}
        onRemove={(index) => remove(index, `${String(index + 1)}번째 ${rowName}`)}
      />
      <RemovedRow removed={removed} takeBack={takeBack} />
      {!disabled && (
        <div className="row">
          <Button
            look="secondary"
            disabled={isFull}
            onClick={() => setEditing({ index: rows.length, row: newRow })}
          >
            <Icon name="plus" /> {rowName} 추가
          </Button>
          {isFull && <span className="muted small">{max}개까지 넣을 수 있습니다.</span>}
        </div>
      )}
      <RowDialog
        id={`${id}-row`}
        title={`${rowName} ${isNew ? '추가' : '고치기'}`}
        columns={columns}
        row={editing?.row ?? null}
        onSave={save}
        onClose={() => setEditing(null)}
      />
    </FieldGroup>
  );
}

interface NumberedRow {
  index: number;
  row: Row;
}

function Rows({
  label,
  columns,
  rows,
  rowName,
  disabled,
  onEdit,
  onRemove,
}: RowsFieldProps & {
  rows: readonly Row[];
  onEdit: (index: number) => void;
  onRemove: (index: number) => void;
}) {
  if (rows.length === 0) return <p className="muted">아직 넣은 것이 없습니다.</p>;
  const answers = columns.map((column, at): Column<NumberedRow> => ({
    key: column.key,
    label: column.label,
    rowHeader: at === 0,
    ...(RIGHT_ALIGNED.includes(column.type) ? { align: 'right' } : {}),
    cell: ({ row }) => answerText(column, row[column.key]),
  }));
  const actions: Column<NumberedRow> = {
    key: 'actions',
    label: '고치기',
    cell: ({ index }) => (
      <span className="row-actions">
        <Button look="quiet" size="small" onClick={() => onEdit(index)}>
          {ko.edit}
          <RowNumber index={index} rowName={rowName} />
        </Button>
        <Button look="quiet" size="small" onClick={() => onRemove(index)}>
          {ko.remove}
          <RowNumber index={index} rowName={rowName} />
        </Button>
      </span>
    ),
  };
  return (
    <DataTable
      caption={label}
      captionHidden
      columns={disabled ? answers : [...answers, actions]}
      rows={rows.map((row, index) => ({ row, index }))}
      rowKey={({ index }) => String(index)}
    />
  );
}

function RowNumber({ index, rowName }: { index: number; rowName: string }) {
  return (
    <span className="visually-hidden">
      : {index + 1}번째 {rowName}
    </span>
  );
}
