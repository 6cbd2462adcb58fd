import { LARGEST_FIGURE_KRW, type NumberShape } from '@subsidy/rules';
import { useId, type ReactNode } from 'react';
import { useLanguage, useEntryWords, useWords } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import { controlAttributes, Field, useFieldIds, type FieldTexts } from './field.tsx';
import { grouped, wonInWords } from './format.ts';
import { useNumberEntry, type NumberEntryProps, type Unread } from './number-entry.ts';
import type { EntryWords } from '../i18n/entries-ko.ts';

/** A field that holds a number or nothing. */
export interface NumberFieldProps extends FieldTexts, Omit<NumberEntryProps, 'shape' | 'show'> {
  name?: string | undefined;
  disabled?: boolean | undefined;
}

/** Years and other four-digit numbers stand without separators. */
const GROUPED_FROM = 10_000;
const MAX_WHOLE = Number.MAX_SAFE_INTEGER;

const plain = (value: number): string => (Math.abs(value) < GROUPED_FROM ? String(value) : grouped(value));

/** Why a text was not read, what to do, and the value that stays meanwhile. */
export function unreadText(
  { why }: Unread,
  shape: NumberShape,
  kept: number | null,
  words: EntryWords,
): string {
  const limit = typeof shape.max === 'number' ? shape.max : MAX_WHOLE;
  return [
    why === 'words' && shape.type === 'money' ? words.amountUnread : words.unread[why],
    ...(why === 'too-large' ? [words.atMost(words.said(limit, shape))] : []),
    ...(kept === null ? [] : [words.kept(words.said(kept, shape))]),
  ].join(' ');
}

/** The numbers that a text may mean, each as a button. */
export function MeantNumbers({
  unread,
  shape,
  onChoose,
}: {
  unread: Unread | null;
  shape: NumberShape;
  onChoose: (value: number) => void;
}) {
  const words = useEntryWords();
  if (unread === null || unread.readings.length === 0) return null;
  return (
    <div className="row" role="group" aria-label={words.whichOne}>
      <span className="small">{words.whichOne}</span>
      {unread.readings.map((reading) => (
        <Button key={reading} look="secondary" size="small" onClick={() => onChoose(reading)}>
          {words.meant(reading, shape)}
        </Button>
      ))}
    </div>
  );
}

/** A keypad of digits has no sign. */
function inputModeOf({ type, min }: NumberShape): 'text' | 'decimal' | 'numeric' {
  if (typeof min !== 'number' || min < 0) return 'text';
  return type === 'decimal' ? 'decimal' : 'numeric';
}

/** Label, control with what stands behind it, what was not read, and what stands below. */
function EntryField({
  field,
  shape,
  unit,
  className,
  show,
  below,
}: {
  field: NumberFieldProps;
  shape: NumberShape;
  unit: string | undefined;
  className: string;
  show: (value: number) => string;
  below?: { id: string; content: ReactNode };
}) {
  const words = useEntryWords();
  const { unread, choose, control } = useNumberEntry({ ...field, shape, show });
  const error = unread === null ? field.error : unreadText(unread, shape, field.value, words);
  const ids = useFieldIds({ ...field, error });
  const unitId = unit === undefined ? undefined : `${ids.id}-unit`;
  return (
    <Field
      ids={ids}
      label={field.label}
      hint={field.hint}
      error={error}
      required={field.required}
      mends={<MeantNumbers unread={unread} shape={shape} onChoose={choose} />}
    >
      <span className={`control-with-unit ${className}`}>
        <input
          {...controlAttributes(ids, error, field.required)}
          aria-describedby={[ids.describedBy, unitId, below?.id].filter(Boolean).join(' ') || undefined}
          className="control control-number"
          type="text"
          inputMode={inputModeOf(shape)}
          autoComplete="off"
          name={field.name}
          disabled={field.disabled}
          {...control}
        />
        {unit !== undefined && (
          <span className="control-unit" id={unitId}>
            {unit}
          </span>
        )}
      </span>
      {below?.content}
    </Field>
  );
}

/** A number: whole unless its shape has decimals, negative only where its shape goes below 0. */
export function NumberField({ shape, ...field }: NumberFieldProps & { shape: NumberShape }) {
  const words = useEntryWords();
  const unit = shape.unit === undefined || shape.unit === 'year' ? undefined : words.unit[shape.unit];
  return <EntryField field={field} shape={shape} unit={unit} className="control-short" show={plain} />;
}

/** Amounts of a company or a program, unless a field says otherwise. */
const MONEY = { type: 'money', min: 0, max: LARGEST_FIGURE_KRW } as const;

/** 금액: whole won with thousands separators, and how it is said beneath. */
export function MoneyField({ shape, ...field }: NumberFieldProps & { shape?: NumberShape }) {
  const words = useWords();
  const said = useLanguage().english?.rules.wonInWords ?? wonInWords;
  const generated = useId();
  const readingId = `${field.id ?? generated}-reading`;
  const reading = (
    <p className="field-reading" id={readingId} aria-live="polite">
      {field.value === null ? words.wonHint : said(field.value)}
    </p>
  );
  return (
    <EntryField
      field={field}
      shape={shape ?? MONEY}
      unit={words.won}
      className="control-money"
      show={grouped}
      below={{ id: readingId, content: reading }}
    />
  );
}
