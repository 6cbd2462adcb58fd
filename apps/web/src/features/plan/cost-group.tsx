import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { won } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { PrintedText } from '../../ui/printed-text.tsx';
import { changedRow, rowKey } from '../forms/row-keys.ts';
import { textIn, type Row } from '../forms/values.ts';
import { AmountCell } from './amount-cell.tsx';
import { amountOf, lineTotal, mayPay, PAYERS, type CostGroup, type PayerKey } from './cost.ts';

const NAME_LENGTH = 500;

interface CostGroupProps {
  id: string;
  group: CostGroup;
  disabled: boolean;
  onLineChange: (index: number, row: Row) => void;
  onAdd: (category: string) => void;
  onRemove: (index: number, name: string) => void;
}

/** One 비목: its lines with who pays what, its sum, and a button for another line. */
export function CostGroupRows(props: CostGroupProps) {
  const { group, disabled, onAdd } = props;
  const { category, lines, totals } = group;
  return (
    <tbody className="cost-group">
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
          name={`${category.label} ${String(at + 1)}번째 내역`}
        />
      ))}
    </tbody>
  );
}

function CostLine({
  id,
  group,
  index,
  row,
  name,
  disabled,
  onLineChange,
  onRemove,
}: CostGroupProps & { index: number; row: Row; name: string }) {
  const amount = (payer: PayerKey): number | null => (typeof row[payer] === 'number' ? row[payer] : null);
  return (
    <tr className="cost-line">
      <td data-label="내역">
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
        <td key={key} data-label={label}>
          {mayPay(key, group.category.value) || amountOf(row, key) > 0 ? (
            <AmountCell
              label={`${name}, ${label}(원)`}
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
