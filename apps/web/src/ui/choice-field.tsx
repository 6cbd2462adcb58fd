import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import {
  controlAttributes,
  Field,
  FieldError,
  OptionalMark,
  useFieldIds,
  type FieldTexts,
} from './field.tsx';

/** One answer to choose. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

/** A list to choose one of; for more than six answers. Takes `register` or `value` and `onChange`. */
export function SelectField({
  label,
  hint,
  error,
  required,
  id,
  options,
  placeholder,
  ...select
}: FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'required'> & {
    options: readonly { value: string; label: string }[];
    placeholder?: string;
  }) {
  const ids = useFieldIds({ id, hint, error });
  const words = useWords();
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required}>
      <select {...select} {...controlAttributes(ids, error, required)} className="control control-select">
        <option value="">{placeholder ?? words.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Several controls under one question. */
export function FieldGroup({
  label,
  hint,
  error,
  required,
  id,
  children,
}: FieldTexts & { children: ReactNode }) {
  const ids = useFieldIds({ id, hint, error });
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field-wrong'}
      id={ids.id}
      tabIndex={-1}
      aria-describedby={ids.describedBy}
    >
      <legend className="field-label">
        {label} <OptionalMark required={required} />
      </legend>
      {hint !== undefined && (
        <p className="field-hint" id={ids.hintId}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={ids.errorId}>{error}</FieldError>
    </fieldset>
  );
}

interface ChoiceInputProps extends Omit<ComponentProps<'input'>, 'type' | 'size'> {
  kind: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode;
}

/** One radio button or checkbox with its words; the whole line can be pressed. */
export function ChoiceInput({ kind, label, hint, ...input }: ChoiceInputProps) {
  return (
    <label className="choice">
      <input {...input} type={kind} className="choice-input" />
      <span className="choice-text">
        <span>{label}</span>
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}

/** A single box to tick. Takes `register` or `checked` and `onChange`. */
export function CheckboxField({
  label,
  hint,
  error,
  id,
  ...input
}: Omit<FieldTexts, 'required'> & Omit<ComponentProps<'input'>, 'type' | 'id' | 'size'>) {
  const ids = useFieldIds({ id, hint: undefined, error });
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <ChoiceInput
        {...input}
        kind="checkbox"
        label={label}
        hint={hint}
        id={ids.id}
        aria-describedby={ids.errorId}
        aria-invalid={error === undefined ? undefined : true}
      />
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}

/** One answer of a few, all of them seen. */
export function RadioGroup<Value extends string>({
  name,
  value,
  options,
  onValueChange,
  disabled,
  sideBySide = false,
  ...texts
}: FieldTexts & {
  name: string;
  value: Value | null;
  options: readonly Choice<Value>[];
  onValueChange: (value: Value) => void;
  disabled?: boolean | undefined;
  sideBySide?: boolean;
}) {
  return (
    <FieldGroup {...texts}>
      <div className={sideBySide ? 'choices choices-row' : 'choices'}>
        {options.map((option) => (
          <ChoiceInput
            key={option.value}
            kind="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onValueChange(option.value)}
            label={option.label}
            hint={option.hint}
            disabled={disabled}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any number of answers. */
export function CheckboxGroup<Value extends string>({
  name,
  value,
  options,
  onValueChange,
  disabled,
  sideBySide = false,
  ...texts
}: FieldTexts & {
  name: string;
  value: readonly Value[];
  options: readonly Choice<Value>[];
  onValueChange: (value: Value[]) => void;
  disabled?: boolean | undefined;
  sideBySide?: boolean;
}) {
  const toggle = (choice: Value): void => {
    const chosen = new Set(value);
    if (!chosen.delete(choice)) chosen.add(choice);
    onValueChange(options.map((option) => option.value).filter((option) => chosen.has(option)));
  };
  return (
    <FieldGroup {...texts}>
      <div className={sideBySide ? 'choices choices-row' : 'choices'}>
        {options.map((option) => (
          <ChoiceInput
            key={option.value}
            kind="checkbox"
            name={name}
            value={option.value}
            checked={value.includes(option.value)}
            onChange={() => toggle(option.value)}
            label={option.label}
            hint={option.hint}
            disabled={disabled}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** 예 / 아니요, with nothing chosen at first. */
export function YesNoField({
  value,
  onValueChange,
  yes,
  no,
  ...rest
}: FieldTexts & {
  name: string;
  value: boolean | null;
  onValueChange: (value: boolean) => void;
  yes?: ReactNode;
  no?: ReactNode;
  disabled?: boolean | undefined;
}) {
  const words = useWords();
  return (
    <RadioGroup
      {...rest}
      sideBySide
      value={value === null ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: yes ?? words.yes },
        { value: 'no', label: no ?? words.no },
      ]}
      onValueChange={(answer) => onValueChange(answer === 'yes')}
    />
  );
}
