import { useState } from 'react';
import { controlAttributes, Field, useFieldIds, type FieldTexts } from './field.tsx';
import { grouped, wonInWords } from './format.ts';

/** A field that holds a whole number or nothing. */
export interface NumberFieldProps extends FieldTexts {
  value: number | null;
  onValueChange: (value: number | null) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  /** Word after the number, for example 개월. */
  unit?: string | undefined;
}

const MAX_DIGITS = 15;
const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, MAX_DIGITS);
const numberOf = (digits: string): number | null => (digits === '' ? null : Number(digits));
const isNegative = (text: string): boolean => /^\s*[-−]/.test(text);
const shown = (value: number | null): string => (value === null ? '' : grouped(value));

/** Keeps the caret behind the same digit when the separators around it change. */
function caretAfter(text: string, digitsBefore: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === digitsBefore) return index;
    if (/\d/.test(text[index] ?? '')) seen += 1;
  }
  return text.length;
}

/** A whole number; letters and signs are left out while typing. */
export function NumberField({
  value,
  onValueChange,
  onBlur,
  name,
  unit,
  disabled,
  allowNegative = false,
  ...texts
}: NumberFieldProps & { allowNegative?: boolean }) {
  const ids = useFieldIds(texts);
  const [minus, setMinus] = useState(false);
  const unitId = unit === undefined ? undefined : `${ids.id}-unit`;
  const described = [ids.describedBy, unitId].filter(Boolean).join(' ');
  const change = (text: string): void => {
    const size = numberOf(digitsOf(text));
    const negative = allowNegative && isNegative(text);
    setMinus(negative && size === null);
    onValueChange(size === null ? null : negative ? -size : size);
  };
  return (
    <Field ids={ids} {...texts}>
      <span className="control-with-unit control-short">
        <input
          {...controlAttributes(ids, texts.error, texts.required)}
          aria-describedby={described === '' ? undefined : described}
          className="control control-number"
          type="text"
          inputMode={allowNegative ? 'text' : 'numeric'}
          autoComplete="off"
          name={name}
          disabled={disabled}
          value={value === null ? (minus ? '-' : '') : String(value)}
          onChange={(event) => change(event.target.value)}
          onBlur={onBlur}
        />
        {unit !== undefined && (
          <span className="control-unit" id={unitId}>
            {unit}
          </span>
        )}
      </span>
    </Field>
  );
}

/** 금액: whole won with thousands separators, and how it is said beneath. */
export function MoneyField({ value, onValueChange, onBlur, name, disabled, ...texts }: NumberFieldProps) {
  const ids = useFieldIds(texts);
  const [notice, setNotice] = useState<string | null>(null);
  const readingId = `${ids.id}-reading`;
  return (
    <Field ids={ids} {...texts}>
      <span className="control-with-unit control-money">
        <input
          {...controlAttributes(ids, texts.error, texts.required)}
          aria-describedby={[ids.describedBy, readingId].filter(Boolean).join(' ')}
          className="control control-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name={name}
          disabled={disabled}
          value={shown(value)}
          onChange={(event) => {
            const input = event.target;
            const digitsBefore = digitsOf(input.value.slice(0, input.selectionStart ?? 0)).length;
            setNotice(
              /[.\-a-z가-힣]/i.test(input.value.replace(/원$/, '')) ? '숫자만 입력할 수 있습니다.' : null,
            );
            const next = numberOf(digitsOf(input.value));
            onValueChange(next);
            requestAnimationFrame(() => {
              if (document.activeElement !== input) return;
              const caret = caretAfter(input.value, digitsBefore);
              input.setSelectionRange(caret, caret);
            });
          }}
          onBlur={onBlur}
        />
        <span className="control-unit" aria-hidden="true">
          원
        </span>
      </span>
      <p className="field-reading" id={readingId} aria-live="polite">
        {notice ?? (value === null ? '원 단위로 입력하세요.' : wonInWords(value))}
      </p>
    </Field>
  );
}
