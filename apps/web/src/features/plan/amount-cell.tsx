import { useId } from 'react';
import { grouped } from '../../ui/format.ts';
import { inThousands } from './cost.ts';

const MAX_DIGITS = 12;

/** An amount in 원 in a cell of a table, with its reading in 천원; the heading of the column and row name it. */
export function AmountCell({
  label,
  value,
  disabled,
  onValueChange,
}: {
  label: string;
  value: number | null;
  disabled: boolean;
  onValueChange: (value: number | null) => void;
}) {
  const readingId = useId();
  return (
    <span className="amount-cell">
      <input
        className="control control-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-describedby={readingId}
        disabled={disabled}
        value={value === null ? '' : grouped(value)}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '').slice(0, MAX_DIGITS);
          onValueChange(digits === '' ? null : Number(digits));
        }}
      />
      <span className="amount-reading" id={readingId}>
        {value === null ? '' : inThousands(value)}
      </span>
    </span>
  );
}
