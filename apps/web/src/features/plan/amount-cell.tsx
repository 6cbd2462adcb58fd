import { LARGEST_COST_KRW, type NumberShape } from '@subsidy/rules';
import { useId } from 'react';
import { useEntryWords } from '../../i18n/language.tsx';
import { FieldError } from '../../ui/field.tsx';
import { grouped } from '../../ui/format.ts';
import { useNumberEntry } from '../../ui/number-entry.ts';
import { MeantNumbers, unreadText } from '../../ui/number-field.tsx';
import { inThousands } from './cost.ts';

const COST = { type: 'money', min: 0, max: LARGEST_COST_KRW } as const;

/** An amount in 원 in a cell of a table, with its reading in 천원; the heading of the column and row name it. */
export function AmountCell({
  label,
  shape = COST,
  problem,
  value,
  disabled,
  onValueChange,
}: {
  label: string;
  shape?: NumberShape | undefined;
  /** What is wrong with what was pasted here. */
  problem: string | undefined;
  value: number | null;
  disabled: boolean;
  onValueChange: (value: number | null) => void;
}) {
  const id = useId();
  const words = useEntryWords();
  const entry = useNumberEntry({ value, onValueChange, shape, show: grouped });
  const error = entry.unread === null ? problem : unreadText(entry.unread, shape, value, words);
  return (
    <span className="amount-cell">
      <input
        className="control control-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-describedby={`${id}-reading ${id}-error`}
        aria-invalid={error === undefined ? undefined : true}
        disabled={disabled}
        {...entry.control}
      />
      <span className="amount-reading" id={`${id}-reading`}>
        {value === null ? '' : inThousands(value)}
      </span>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <MeantNumbers unread={entry.unread} shape={shape} onChoose={entry.choose} />
    </span>
  );
}
