import type { FormColumn } from '@subsidy/rules';
import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { won } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { PrintedText } from '../../ui/printed-text.tsx';
import { changedRow, rowKey } from '../forms/row-keys.ts';
import { PasteNote } from '../forms/paste-note.tsx';
import { cellMark, usePastedCells } from '../forms/use-pasted-cells.ts';
import { textIn, type Row } from '../forms/values.ts';
import { AmountCell } from './amount-cell.tsx';
import { amountOf, emptyLine, lineTotal, mayPay, PAYERS, type CostGroup, type PayerKey } from './cost.ts';

const NAME_LENGTH = 500;

interface CostGroupProps {
  id: string;
  group: CostGroup;
  /** What stands in a line, from left to right. */
  columns: readonly FormColumn[];
  /** The most lines that the category takes. */
  max: number;
  disabled: boolean;
  onLineChange: (index: number, row: Row) => void;
  /** All lines of the category, after cells were pasted among them. */
  onLinesChange: (group: CostGroup, rows: Row[]) => void;
  onAdd: (category: string) => void;
  onRemove: (index: number, name: string) => void;
}

/** One 비목: its lines with who pays what, its sum, and a button for another line. */
export function CostGroupRows(props: CostGroupProps) {
  const { group, disabled, onAdd, onLinesChange } = props;
  const { category, lines, totals } = group;
  const paste = usePastedCells({
    ...props,
    rows: lines.map(({ row }) => row),
    newRow: emptyLine(category.value),
    onRowsChange: (rows) => onLinesChange(group, rows),
  });
  return (
    <tbody onPasteCapture={paste.onPasteCapture}>
      <tr className="cost-category">
        <th scope="rowgroup" colSpan={4}>
          {category.label}
        </th>
        <td className="cell-right number">{lines.length > 0 && won(totals.totalKrw)}</td>
        <td>
          {!disabled && category.value !== '' && (
            <Button look="quiet" size="small" onClick={() => onAdd(category.value)}>
              <Icon name="plus" /> 내역 추가
              <span className="visually-hidden">: {category.label}</span>
            </Button>
          )}
        </td>
      </tr>
      {lines.map(({ index, row }, at) => (
        <CostLine
          key={rowKey(row)}
          {...props}
          index={index}
          row={row}
          at={at}
          name={`${category.label} ${String(at + 1)}번째 내역`}
          problemOf={(key) => paste.problemOf(at, key)}
        />
      ))}
      {paste.note !== null && (
        <tr>
          <td colSpan={6}>
            <PasteNote note={paste.note} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function CostLine({
  id,
  group,
  columns,
  index,
  row,
  at,
  name,
  disabled,
  problemOf,
  onLineChange,
  onRemove,
}: CostGroupProps & {
  index: number;
  row: Row;
  /** Its place among the lines of its category. */
  at: number;
  name: string;
  problemOf: (key: string) => string | undefined;
}) {
  const shapeOf = (key: string): FormColumn | undefined => columns.find((column) => column.key === key);
  const amount = (payer: PayerKey): number | null => (typeof row[payer] === 'number' ? row[payer] : null);
  return (
    <tr className="cost-line">
      <td data-label="내역" {...cellMark(at, 'name')}>
        <input
          id={`${id}-${String(index)}-name`}
          className="control"
          type="text"
          autoComplete="off"
          aria-label={name}
          maxLength={NAME_LENGTH}
          disabled={disabled}
          value={textIn(row['name'])}
          onChange={(event) => onLineChange(index, changedRow(row, { name: event.target.value }))}
        />
        <PrintedText of={`${id}-${String(index)}-name`} />
      </td>
      {PAYERS.map(({ key, label }) => (
        <td key={key} data-label={label} {...cellMark(at, key)}>
          {mayPay(key, group.category.value) || amountOf(row, key) !== 0 ? (
            <AmountCell
              label={`${name}, ${label}(원)`}
              shape={shapeOf(key)}
              problem={problemOf(key)}
              value={amount(key)}
              disabled={disabled}
              onValueChange={(value) => onLineChange(index, changedRow(row, { [key]: value }))}
            />
          ) : (
            <span className="muted cost-closed">현물 없음</span>
          )}
        </td>
      ))}
      <td className="cell-right number cost-sum" data-label="합계">
        {won(lineTotal(row))}
      </td>
      <td>
        {!disabled && (
          <Button look="quiet" size="small" onClick={() => onRemove(index, textIn(row['name']) || name)}>
            {ko.remove}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
