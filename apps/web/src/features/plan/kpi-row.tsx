import type { FormColumn } from '@subsidy/rules';
import { worseTarget } from '@subsidy/rules/writing';
import { useState } from 'react';
import { ko } from '../../i18n/ko.ts';
import { afterPress } from '../../ui/after-press.ts';
import { Button } from '../../ui/button.tsx';
import { FieldNotes } from '../../ui/field.tsx';
import { AnyControl } from '../forms/field-control.tsx';
import { changedRow } from '../forms/row-keys.ts';
import { cellMark } from '../forms/use-pasted-cells.ts';
import type { Row } from '../forms/values.ts';
import { rowProblems, type RowProblems } from './row-problems.ts';
import './kpi-row.css';

const WIDE: readonly string[] = ['method', 'evidence'];

/** One indicator: its figures side by side, method and evidence beneath. Says what is wrong once a field was left. */
export function KpiRow({
  id,
  columns,
  row,
  title,
  at,
  disabled,
  problemOf,
  onRowChange,
  onRemove,
}: {
  id: string;
  columns: readonly FormColumn[];
  row: Row;
  title: string;
  /** Its place among the indicators. */
  at: number;
  /** What is wrong with a cell that was pasted. */
  problemOf: (key: string) => string | undefined;
  disabled: boolean;
  onRowChange: (row: Row) => void;
  onRemove: () => void;
}) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const worse = worseTarget(row);
  const problems: RowProblems = {
    ...rowProblems(columns, row),
    ...(worse?.isCertain === true ? { target: worse.message } : {}),
  };
  return (
    <fieldset className="kpi-row">
      <legend>{title}</legend>
      <div className="kpi-cells">
        {columns.map((column) => (
          <div
            key={column.key}
            className={WIDE.includes(column.key) ? 'kpi-cell-wide' : undefined}
            {...cellMark(at, column.key)}
          >
            <AnyControl
              id={`${id}-${column.key}`}
              name={`${id}#${column.key}`}
              field={{ ...column, field: `${id}#${column.key}` }}
              value={row[column.key]}
              required={column.required}
              error={problemOf(column.key) ?? (left.includes(column.key) ? problems[column.key] : undefined)}
              disabled={disabled}
              onBlur={() => afterPress(() => setLeft((before) => [...before, column.key]))}
              onValueChange={(value) => onRowChange(changedRow(row, { [column.key]: value }))}
            />
          </div>
        ))}
      </div>
      <FieldNotes notes={worse?.isCertain === false ? [worse.message] : []} />
      {!disabled && (
        <Button look="quiet" size="small" onClick={onRemove}>
          {ko.remove}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
    </fieldset>
  );
}
