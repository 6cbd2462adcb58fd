import { useWords } from '../../i18n/language.tsx';
import { ChoiceInput, CheckboxGroup, FieldGroup } from '../../ui/choice-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { codesIn } from './values.ts';

/** Several answers; where none may be chosen, "해당 없음" is an answer of its own. */
export function ChoicesField(props: ControlProps) {
  const { id, name, field, value, onValueChange, error, required, disabled } = props;
  const words = useWords();
  const chosen = codesIn(value);
  const options = field.options ?? [];
  const mayBeNone = field.min === undefined || field.min === 0;
  const group = { id, label: field.label, hint: field.hint, error, required };
  if (!mayBeNone) {
    return (
      <CheckboxGroup
        {...group}
        name={name}
        options={options}
        value={chosen ?? []}
        onValueChange={onValueChange}
        disabled={disabled}
      />
    );
  }
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onValueChange(options.map((option) => option.value).filter((option) => next.has(option)));
  };
  return (
    <FieldGroup {...group}>
      <div className="choices">
        {options.map((option) => (
          <ChoiceInput
            key={option.value}
            kind="checkbox"
            name={name}
            label={option.label}
            checked={chosen?.includes(option.value) ?? false}
            disabled={disabled}
            onChange={() => toggle(option.value)}
          />
        ))}
        <ChoiceInput
          kind="checkbox"
          name={name}
          label={words.noneApplies}
          checked={chosen !== null && chosen.length === 0}
          disabled={disabled}
          onChange={() => onValueChange([])}
        />
      </div>
    </FieldGroup>
  );
}
