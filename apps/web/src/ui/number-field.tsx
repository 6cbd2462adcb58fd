import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { controlAttributes, Field, useFieldIds, type FieldIds, type FieldTexts } from './field.tsx';
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
/** Years and other four-digit numbers stand without separators. */
const GROUPED_FROM = 10_000;
const SIGNS_AND_LETTERS = /[.\-a-z가-힣]/i;

const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, MAX_DIGITS);
const isNegative = (text: string): boolean => /^\s*[-−]/.test(text);
const plain = (value: number): string => (Math.abs(value) < GROUPED_FROM ? String(value) : grouped(value));

/** Reads what was typed: digits alone count, and a sign in front where it is allowed. */
function numberOf(text: string, allowNegative: boolean): number | null {
  const digits = digitsOf(text);
  if (digits === '') return null;
  return allowNegative && isNegative(text) ? -Number(digits) : Number(digits);
}

/** Keeps the caret behind the same digit when the separators around it change. */
function caretAfter(text: string, digitsBefore: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === digitsBefore) return index;
    if (/\d/.test(text[index] ?? '')) seen += 1;
  }
  return text.length;
}

/** Puts the caret back in the same turn in which the separators changed, before the next key arrives. */
function useCaret(): { input: RefObject<HTMLInputElement | null>; remember: () => void } {
  const input = useRef<HTMLInputElement>(null);
  const digitsBefore = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null || digitsBefore.current === null) return;
    const caret = caretAfter(element.value, digitsBefore.current);
    digitsBefore.current = null;
    // Most keys are typed at the end, where it stands anyway; moving it lays the page out.
    if (document.activeElement === element && element.selectionStart !== caret) {
      element.setSelectionRange(caret, caret);
    }
  });
  const remember = (): void => {
    const typed = input.current?.value ?? '';
    const caret = input.current?.selectionStart ?? typed.length;
    const hasSignOnly = !/\d/.test(typed);
    digitsBefore.current = hasSignOnly ? null : digitsOf(typed.slice(0, caret)).length;
  };
  return { input, remember };
}

interface DigitsInputProps extends Omit<NumberFieldProps, 'unit'> {
  ids: FieldIds;
  describedBy: string | undefined;
  show: (value: number) => string;
  allowNegative?: boolean;
  /** Is told the text as typed, before it is read. */
  onTyped?: (text: string) => void;
}

function DigitsInput({ ids, value, onValueChange, allowNegative = false, ...props }: DigitsInputProps) {
  const [sign, setSign] = useState('');
  const { input, remember } = useCaret();
  return (
    <input
      ref={input}
      {...controlAttributes(ids, props.error, props.required)}
      aria-describedby={props.describedBy}
      className="control control-number"
      type="text"
      inputMode={allowNegative ? 'text' : 'numeric'}
      autoComplete="off"
      name={props.name}
      disabled={props.disabled}
      value={value === null ? sign : props.show(value)}
      onChange={({ target }) => {
        remember();
        props.onTyped?.(target.value);
        const next = numberOf(target.value, allowNegative);
        setSign(next === null && allowNegative && isNegative(target.value) ? '-' : '');
        onValueChange(next);
      }}
      onBlur={props.onBlur}
    />
  );
}

function WithUnit({ id, unit, children }: { id: string; unit: string | undefined; children: ReactNode }) {
  return (
    <>
      {children}
      {unit !== undefined && (
        <span className="control-unit" id={id}>
          {unit}
        </span>
      )}
    </>
  );
}

/** A whole number; letters are left out while typing. */
export function NumberField({ unit, ...props }: NumberFieldProps & { allowNegative?: boolean }) {
  const ids = useFieldIds(props);
  const unitId = `${ids.id}-unit`;
  const describedBy = [ids.describedBy, unit === undefined ? undefined : unitId].filter(Boolean).join(' ');
  return (
    <Field ids={ids} label={props.label} hint={props.hint} error={props.error} required={props.required}>
      <span className="control-with-unit control-short">
        <WithUnit id={unitId} unit={unit}>
          <DigitsInput
            {...props}
            ids={ids}
            describedBy={describedBy === '' ? undefined : describedBy}
            show={plain}
          />
        </WithUnit>
      </span>
    </Field>
  );
}

/** 금액: whole won with thousands separators, and how it is said beneath. */
export function MoneyField(props: NumberFieldProps) {
  const ids = useFieldIds(props);
  const [notice, setNotice] = useState<string | null>(null);
  const readingId = `${ids.id}-reading`;
  const words = useWords();
  const said = useLanguage().english?.rules.wonInWords ?? wonInWords;
  const reading = props.value === null ? words.wonHint : said(props.value);
  return (
    <Field ids={ids} label={props.label} hint={props.hint} error={props.error} required={props.required}>
      <span className="control-with-unit control-money">
        <DigitsInput
          {...props}
          ids={ids}
          describedBy={[ids.describedBy, readingId].filter(Boolean).join(' ')}
          show={grouped}
          onTyped={(text) =>
            setNotice(SIGNS_AND_LETTERS.test(text.replace(/원$/, '')) ? words.digitsOnly : null)
          }
        />
        <span className="control-unit" aria-hidden="true">
          {words.won}
        </span>
      </span>
      <p className="field-reading" id={readingId} aria-live="polite">
        {notice ?? reading}
      </p>
    </Field>
  );
}
