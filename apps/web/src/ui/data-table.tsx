import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** One column; `sortKey` makes its heading a button. */
export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  sortKey?: string;
  /** Names the row; it becomes its header cell. */
  rowHeader?: boolean;
}

export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting | undefined;
  onSort?: ((sorting: Sorting) => void) | undefined;
  /** Rows of sums below. */
  footer?: ReactNode;
  /** On a phone: a card for each row, or the table in a frame that scrolls. */
  onPhone?: 'cards' | 'scroll';
  dense?: boolean;
  /** The row being looked at. */
  currentKey?: string | undefined;
}

/** A table with caption and sortable headings; figures stand right in equal width. */
export function DataTable<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, footer, onPhone = 'cards', dense } = props;
  const classes = ['table', `table-${onPhone}`, dense === true ? 'table-dense' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div
      className="table-frame"
      role="region"
      aria-label={caption}
      tabIndex={onPhone === 'scroll' ? 0 : undefined}
    >
      <table className={classes}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sorting={props.sorting} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={rowKey(row) === props.currentKey || undefined}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {footer !== undefined && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sorting,
  onSort,
}: {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}) {
  const { sortKey } = column;
  const align = column.align === 'right' ? 'cell-right' : undefined;
  if (sortKey === undefined || onSort === undefined) {
    return (
      <th scope="col" className={align}>
        {column.label}
      </th>
    );
  }
  const direction = sorting?.key === sortKey ? sorting.direction : undefined;
  return (
    <th scope="col" className={align} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="sort-button"
        onClick={() =>
          onSort({ key: sortKey, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        {column.label}
        <span className={`sort-mark sort-${direction ?? 'none'}`}>
          <Icon name="chevron-down" />
        </span>
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = column.align === 'right' ? 'cell-right' : undefined;
  const content = column.cell(row);
  if (column.rowHeader === true) {
    return (
      <th scope="row" className={className} data-label={column.label}>
        {content}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.label}>
      {content}
    </td>
  );
}
