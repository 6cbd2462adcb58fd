import type { FormColumn, JsonValue } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';
import { FieldGroup, YesNoField } from '../../ui/choice-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AnyControl, type ControlProps } from './field-control.tsx';
import { rowsIn, type Row } from './values.ts';

/** Rows of a table field, each as a small form; where none may be given, "없음" is an answer of its own. */
export function TableField(props: ControlProps) {
  const { id, name, field, value, onValueChange, error, required, disabled } = props;
  const rows = rowsIn(value);
  const mayBeNone = field.min === undefined || field.min === 0;
  const columns = field.columns ?? [];
  const full = field.max !== undefined && (rows?.length ?? 0) >= field.max;
  const fixed = field.min !== undefined && field.min === field.max;
  const shown = fixed && rows === null ? Array.from({ length: field.min ?? 0 }, () => ({})) : (rows ?? []);
  const put = (next: readonly Row[]): void => onValueChange(next);
  return (
    <FieldGroup id={id} label={field.label} hint={field.hint} error={error} required={required}>
      {mayBeNone && (
        <YesNoField
          name={`${name}#any`}
          label={<span className="visually-hidden">{field.label}이(가) 있습니까?</span>}
          yes="있음"
          no="없음"
          value={rows === null ? null : rows.length > 0}
          disabled={disabled}
          onValueChange={(any) => put(any ? [{}] : [])}
        />
      )}
      <ol className="rows plain-list">
        {shown.map((row, index) => (
          <li key={index}>
            <TableRow
              {...props}
              columns={columns}
              index={index}
              row={row}
              removable={!fixed && disabled !== true}
              onRowChange={(next) => put(shown.map((old, at) => (at === index ? next : old)))}
              onRemove={() => put(shown.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      {!fixed && disabled !== true && (!mayBeNone || (rows !== null && rows.length > 0)) && (
        <Button
          look="secondary"
          size="small"
          className="rows-add"
          disabled={full}
          onClick={() => put([...shown, {}])}
        >
          <Icon name="plus" /> {full ? `${String(field.max)}줄까지 넣을 수 있습니다` : '줄 추가'}
        </Button>
      )}
    </FieldGroup>
  );
}

function TableRow({
  id,
  name,
  field,
  columns,
  index,
  row,
  disabled,
  onBlur,
  removable,
  onRowChange,
  onRemove,
}: ControlProps & {
  columns: readonly FormColumn[];
  index: number;
  row: Row;
  removable: boolean;
  onRowChange: (row: Row) => void;
  onRemove: () => void;
}) {
  const put = (key: string, value: JsonValue): void => onRowChange({ ...row, [key]: value });
  return (
    <fieldset className="table-row">
      <legend>
        {field.label} {index + 1}
      </legend>
      {removable && (
        <Button look="quiet" size="small" className="table-row-remove" onClick={onRemove}>
          삭제
          <span className="visually-hidden">
            : {field.label} {index + 1}번째 줄
          </span>
        </Button>
      )}
      <div className="table-row-cells">
        {columns.map((column) => (
          <div key={column.key} className={column.type === 'choices' ? 'table-cell-wide' : undefined}>
            <AnyControl
              id={`${id}-${String(index)}-${column.key}`}
              name={`${name}#${String(index)}#${column.key}`}
              field={{ ...column, field: `${name}#${column.key}` }}
              value={row[column.key]}
              required={column.required}
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
