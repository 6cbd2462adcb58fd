import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { controlAttributes, Field, useFieldIds, type FieldIds, type FieldTexts } from './field.tsx';
import { grouped, wonInWords } from './format.ts';
import { isSaidInWords, plainDigits, wonInText } from './won-amount.ts';

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
const SIGNS_AND_LETTERS = /[-a-z]/i;

const digitsOf = (text: string): string => plainDigits(text).replace(/\D/g, '').slice(0, MAX_DIGITS);
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
  /** Stands in the field instead of the number while an amount is written in words. */
  written?: string | null;
  /** Is told the text as typed, before it is read; answers the number where it was read otherwise than by its digits. */
  onTyped?: (text: string) => { value: number | null } | null;
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
      value={props.written ?? (value === null ? sign : props.show(value))}
      onChange={({ target }) => {
        const read = props.onTyped?.(target.value) ?? null;
        if (read !== null) {
          onValueChange(read.value);
          return;
        }
        remember();
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

/** What is written in a field of money when it is no plain number: `2억 5천만 원` is read, anything else is asked for again. */
function useWritten(value: number | null) {
  const words = useWords();
  const [written, setWritten] = useState<string | null>(null);
  const [hasLetters, setLetters] = useState(false);
  const read = written === null ? null : wonInText(written);
  // An amount that came from elsewhere takes the place of what was written.
  const shown = written !== null && read === value ? written : null;
  return {
    written: shown,
    notice: shown !== null && read === null ? words.amountUnread : hasLetters ? words.digitsOnly : null,
    onTyped: (text: string) => {
      const inWords = isSaidInWords(plainDigits(text));
      setWritten(inWords ? text : null);
      setLetters(!inWords && SIGNS_AND_LETTERS.test(text));
      return inWords ? { value: wonInText(text) } : null;
    },
    /** An amount that was understood turns into figures when one leaves it. */
    onLeft: () => {
      if (read !== null) setWritten(null);
    },
  };
}

/** 금액: whole won with thousands separators, and how it is said beneath. */
export function MoneyField(props: NumberFieldProps) {
  const ids = useFieldIds(props);
  const { notice, onLeft, ...writing } = useWritten(props.value);
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
          {...writing}
          onBlur={() => {
            onLeft();
            props.onBlur?.();
          }}
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
