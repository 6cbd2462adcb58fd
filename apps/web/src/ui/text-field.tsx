import type { ComponentProps } from 'react';
import { controlAttributes, Field, useFieldIds, type FieldTexts } from './field.tsx';
import { grouped } from './format.ts';
import { PrintedText } from './printed-text.tsx';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'required' | 'size'>;

/** One line of text. Takes react-hook-form's `register` or `value` and `onChange`. */
export function TextField({
  label,
  hint,
  error,
  required,
  id,
  width,
  ...input
}: FieldTexts & InputProps & { width?: 'short' | 'medium' }) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required}>
      <input
        type="text"
        {...input}
        {...controlAttributes(ids, error, required)}
        className={width === undefined ? 'control' : `control control-${width}`}
      />
      {input.type !== 'password' && <PrintedText of={ids.id} />}
    </Field>
  );
}

/** Several lines of text; with a limit it counts what is written. */
export function TextAreaField({
  label,
  hint,
  error,
  required,
  id,
  limit,
  rows = 6,
  ...input
}: FieldTexts & Omit<ComponentProps<'textarea'>, 'id' | 'required'> & { limit?: number | undefined }) {
  const ids = useFieldIds({ id, hint, error });
  const length = typeof input.value === 'string' ? input.value.length : null;
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required}>
      <textarea
        {...input}
        {...controlAttributes(ids, error, required)}
        rows={rows}
        className="control control-area"
      />
      <PrintedText of={ids.id} />
      {limit !== undefined && length !== null && (
        <p className={length > limit ? 'field-count field-count-over' : 'field-count'}>
          {grouped(length)} / {grouped(limit)}자
        </p>
      )}
    </Field>
  );
}

/** Without a last day a year of five digits can be typed. */
const DAYS = { min: '1900-01-01', max: '2100-12-31' };

/** A calendar day, YYYY-MM-DD, between a first and a last one. */
export function DateField({
  min = DAYS.min,
  max = DAYS.max,
  ...props
}: FieldTexts & Omit<InputProps, 'type'>) {
  return <TextField {...props} type="date" width="short" min={min} max={max} />;
}
