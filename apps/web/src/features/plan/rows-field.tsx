import type { FormColumn, FormField } from '@subsidy/rules';
import { SHAPE_LIMITS } from '@subsidy/rules/writing';
import { useState } from 'react';
import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/choice-field.tsx';
import { DataTable, type Column, type Sorting } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { rowKey } from '../forms/row-keys.ts';
import { rowsIn, type Row } from '../forms/values.ts';
import { answerText } from '../../ui/answers.tsx';
import type { PlanControlProps } from './plan-writing.ts';
import { RemovedRow, useRemovableRows } from './removed-row.tsx';
import { RowDialog } from './row-dialog.tsx';
import { sortedRows } from './sorted-rows.ts';
import { onStepKeys, TableTools } from './table-tools.tsx';
import { useEditedRow } from './use-edited-row.ts';
import { useRowHistory } from './use-row-history.ts';
import './rows-field.css';

interface RowsFieldProps extends PlanControlProps {
  columns: NonNullable<FormField['columns']>;
  /** The most rows. */
  max?: number | undefined;
  /** What one row is called, for the buttons. */
  rowName: string;
  /** A row to start from. */
  newRow: Row;
}

const RIGHT_ALIGNED: readonly string[] = ['integer', 'decimal', 'money'];

/** A table that is filled in row by row: each row is written in a dialog, and a removed one can be taken back. */
export function RowsField(props: RowsFieldProps) {
  const { id, label, hint, required, error, disabled, columns, max, rowName, newRow } = props;
  const rows = rowsIn(props.value) ?? [];
  const history = useRowHistory(rows, props.onValueChange);
  const { removed, forget, remove, takeBack } = useRemovableRows(rows, (next) => history.change(next));
  const change = (next: Row[], about?: string): void => {
    forget();
    history.change(next, about);
  };
  const edited = useEditedRow(rows, change);
  const steps = { undo: stepOf(history.undo, forget), redo: stepOf(history.redo, forget) };
  const isFull = max !== undefined && rows.length >= max;
  return (
    <FieldGroup id={id} label={label} hint={hint} required={required} error={error}>
      <div onKeyDown={onStepKeys(steps)}>
        <TableTools
          {...steps}
          id={id}
          label={label}
          columns={columns}
          rows={rows}
          max={max ?? SHAPE_LIMITS.items}
          disabled={disabled}
          onPaste={change}
        />
        <Rows
          {...props}
          rows={rows}
          onEdit={edited.open}
          onRemove={(index) => remove(index, `${String(index + 1)}번째 ${rowName}`)}
          onSort={(column, direction) => change(sortedRows(rows, column, direction))}
        />
      </div>
      <RemovedRow removed={removed} takeBack={takeBack} />
      {!disabled && (
        <div className="row">
          <Button look="secondary" disabled={isFull} onClick={() => edited.openNew(newRow)}>
            <Icon name="plus" /> {rowName} 추가
          </Button>
          {isFull && <span className="muted small">{max}개까지 넣을 수 있습니다.</span>}
        </div>
      )}
      <RowDialog
        id={`${id}-row`}
        title={`${rowName} ${edited.isNew ? '추가' : '고치기'}`}
        columns={columns}
        row={edited.row}
        onRowChange={edited.change}
        onTakeBack={edited.takeBack}
        onClose={edited.close}
      />
    </FieldGroup>
  );
}

const stepOf = (step: (() => void) | undefined, forget: () => void): (() => void) | undefined =>
  step === undefined
    ? undefined
    : (): void => {
        forget();
        step();
      };

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
  onSort,
}: RowsFieldProps & {
  rows: readonly Row[];
  onEdit: (row: Row) => void;
  onRemove: (index: number) => void;
  onSort: (column: FormColumn, direction: Sorting['direction']) => void;
}) {
  const [sorting, setSorting] = useState<Sorting>();
  if (rows.length === 0) return <p className="muted">아직 넣은 것이 없습니다.</p>;
  const answers = columns.map((column, at): Column<NumberedRow> => ({
    key: column.key,
    label: column.label,
    sortKey: column.key,
    rowHeader: at === 0,
    ...(RIGHT_ALIGNED.includes(column.type) ? { align: 'right' } : {}),
    cell: ({ row }) => answerText(column, row[column.key]),
  }));
  const sort = (by: Sorting): void => {
    const column = columns.find(({ key }) => key === by.key);
    setSorting(by);
    if (column !== undefined) onSort(column, by.direction);
  };
  const actions: Column<NumberedRow> = {
    key: 'actions',
    label: '고치기',
    cell: ({ index, row }) => (
      <span className="row-actions">
        <Button look="quiet" size="small" onClick={() => onEdit(row)}>
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
      rowKey={({ row }) => rowKey(row)}
      sorting={sorting}
      onSort={disabled ? undefined : sort}
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
