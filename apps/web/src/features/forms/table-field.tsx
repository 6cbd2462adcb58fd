import { countLimits, type FormColumn, type JsonValue } from '@subsidy/rules';
import { useState, type ComponentType } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { afterPress } from '../../ui/after-press.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup, YesNoField } from '../../ui/choice-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ControlProps } from './field-control.tsx';
import { PasteNote } from './paste-note.tsx';
import { cellMark, usePastedCells } from './use-pasted-cells.ts';
import { changedRow, rowKey } from './row-keys.ts';
import { rowsIn, type Row } from './values.ts';
import './table-field.css';

/** How many rows a table takes: as many as one likes, up to a limit, exactly so many, or one for each option of a column. */
function limitsOf(field: ControlProps['field']) {
  const { min, max } = countLimits(field);
  const isFixed = min === max || field.rowFor !== undefined;
  return { min, max, mayBeNone: min === 0 && !isFixed, isFixed };
}

/** 정해진 줄: the column that names them, and its options in their order; null where rows are free. */
function fixedRowsOf({ columns = [], rowFor }: ControlProps['field']) {
  const column = columns.find(({ key }) => key === rowFor);
  return column === undefined ? null : { key: column.key, options: column.options ?? [] };
}

/** The rows as they are shown: those that are written; of fixed ones each in its place, blank until it is written. */
function shownRows(
  rows: readonly Row[] | null,
  blank: readonly Row[],
  fixed: ReturnType<typeof fixedRowsOf>,
) {
  if (fixed === null) return rows ?? blank;
  return blank.map((empty) => rows?.find((row) => row[fixed.key] === empty[fixed.key]) ?? empty);
}

interface TableFieldProps extends ControlProps {
  /** The control of a cell; given from outside, since a cell may be any control, tables among them. */
  control: ComponentType<ControlProps>;
}

/** Rows of a table field, each as a small form; where none may be given, "없음" is an answer of its own. */
export function TableField(props: TableFieldProps) {
  const { id, name, field, value, onValueChange, onBlur, error, required, disabled = false } = props;
  const words = useWords();
  const rows = rowsIn(value);
  const { min, max, mayBeNone, isFixed } = limitsOf(field);
  const fixed = fixedRowsOf(field);
  const [blank] = useState((): Row[] =>
    fixed === null
      ? Array.from({ length: isFixed ? min : 0 }, () => ({}))
      : fixed.options.map((option) => ({ [fixed.key]: option.value })),
  );
  const shown = shownRows(rows, blank, fixed);
  const mayAdd = !isFixed && !disabled && (!mayBeNone || shown.length > 0);
  const put = (next: readonly Row[]): void => onValueChange(next);
  const columns = (field.columns ?? []).filter(({ key }) => key !== fixed?.key);
  const paste = usePastedCells({ columns, rows: shown, max, disabled, onRowsChange: put });
  return (
    <FieldGroup id={id} label={field.label} hint={field.hint} error={error} required={required}>
      {mayBeNone && (
        <YesNoField
          name={`${name}#any`}
          label={
            <span className="visually-hidden">
              {field.label}: {words.hasAny}
            </span>
          }
          yes={words.has}
          no={words.hasNot}
          value={rows === null ? null : rows.length > 0}
          disabled={disabled}
          onValueChange={(any) => put(any ? [{}] : [])}
        />
      )}
      <ol
        className="rows plain-list"
        onPasteCapture={paste.onPasteCapture}
        onBlur={({ currentTarget: list, relatedTarget }) => {
          if (!list.contains(relatedTarget))
            afterPress(() => list.contains(document.activeElement) || onBlur?.());
        }}
      >
        {shown.map((row, index) => (
          <li key={rowKey(row)}>
            <TableRow
              {...props}
              onBlur={undefined}
              columns={columns}
              problemOf={(key) => paste.problemOf(index, key)}
              index={index}
              title={fixed?.options[index]?.label ?? `${field.label} ${String(index + 1)}`}
              row={row}
              removable={!isFixed && !disabled}
              onRowChange={(next) => put(shown.map((old, at) => (at === index ? next : old)))}
              onRemove={() => put(shown.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <PasteNote note={paste.note} />
      {mayAdd && <AddRow isFull={shown.length >= max} max={max} onAdd={() => put([...shown, {}])} />}
    </FieldGroup>
  );
}

function AddRow({ isFull, max, onAdd }: { isFull: boolean; max: number; onAdd: () => void }) {
  const words = useWords();
  return (
    <Button look="secondary" size="small" className="rows-add" disabled={isFull} onClick={onAdd}>
      <Icon name="plus" /> {isFull ? `${words.rowsFull} ${String(max)}` : words.addRow}
    </Button>
  );
}

function TableRow({
  id,
  name,
  field,
  columns,
  index,
  title,
  row,
  disabled,
  onBlur,
  removable,
  problemOf,
  onRowChange,
  onRemove,
  control: Control,
}: TableFieldProps & {
  columns: readonly FormColumn[];
  index: number;
  /** What the row is called. */
  title: string;
  row: Row;
  removable: boolean;
  /** What is wrong with a cell that was pasted. */
  problemOf: (key: string) => string | undefined;
  onRowChange: (row: Row) => void;
  onRemove: () => void;
}) {
  const words = useWords();
  const put = (key: string, value: JsonValue): void => onRowChange(changedRow(row, { [key]: value }));
  return (
    <fieldset className="table-row">
      <legend>{title}</legend>
      {removable && (
        <Button look="quiet" size="small" className="table-row-remove" onClick={onRemove}>
          {words.remove}
          <span className="visually-hidden">
            : {field.label} {index + 1}
          </span>
        </Button>
      )}
      <div className="table-row-cells">
        {columns.map((column) => (
          <div
            key={column.key}
            className={column.type === 'choices' ? 'table-cell-wide' : undefined}
            {...cellMark(index, column.key)}
          >
            <Control
              id={`${id}-${String(index)}-${column.key}`}
              name={`${name}#${String(index)}#${column.key}`}
              field={{ ...column, field: `${name}#${column.key}` }}
              value={row[column.key]}
              required={column.required}
              error={problemOf(column.key)}
              disabled={disabled}
              onBlur={onBlur}
              onValueChange={(value) => put(column.key, value)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
