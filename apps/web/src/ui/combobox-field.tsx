import { useId, useRef, useState, type ReactNode } from 'react';
import { controlAttributes, Field, useFieldIds, type FieldTexts } from './field.tsx';
import { PrintedText } from './printed-text.tsx';

/** One thing to choose from what was found. */
interface ComboboxOption {
  key: string;
  label: ReactNode;
  /** A second line: where it belongs. */
  detail?: ReactNode;
}

interface ComboboxProps extends FieldTexts {
  text: string;
  onTextChange: (text: string) => void;
  options: readonly ComboboxOption[];
  onChoose: (key: string) => void;
  /** Name of the list for screen readers. */
  listLabel: string;
  /** Read out while typing: how many there are, or that there are none. */
  status: string;
  name?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  onBlur?: (() => void) | undefined;
}

const NONE = -1;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The next place in the list: from the end on to the beginning, as the pattern asks. */
function moved(active: number, step: number, count: number): number {
  if (active === NONE) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}

/** What a combobox keeps to itself: whether its list is open, and which line the arrow keys are on. */
function useList({ options, onChoose }: Pick<ComboboxProps, 'options' | 'onChoose'>) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const list = useRef<HTMLUListElement>(null);
  const shown = open && options.length > 0;
  const close = (): void => {
    setOpen(false);
    setActive(NONE);
  };
  const choose = (index: number): void => {
    const option = options[index];
    if (option !== undefined) onChoose(option.key);
    close();
  };
  const move = (step: number): void => {
    const next = moved(shown ? active : NONE, step, options.length);
    setOpen(true);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const reopen = (): void => {
    setOpen(true);
    setActive(NONE);
  };
  /** Answers whether the key was meant for the list. */
  const press = (key: string): boolean => {
    const step = STEPS[key];
    if (step !== undefined && options.length > 0) move(step);
    else if (key === 'Enter' && shown && active !== NONE) choose(active);
    else if (key === 'Escape' && open) close();
    else return false;
    return true;
  };
  return { open, shown, active, list, close, choose, reopen, press };
}

/** Typing finds, arrow keys go through what was found, Enter takes it (WAI-ARIA combobox with a list). */
export function ComboboxField(props: ComboboxProps) {
  const { text, options, onTextChange, listLabel, status, onBlur } = props;
  const ids = useFieldIds(props);
  const listId = useId();
  const { open, shown, active, list, close, choose, reopen, press } = useList(props);
  const optionId = (index: number): string => `${listId}-${String(index)}`;
  return (
    <Field ids={ids} label={props.label} hint={props.hint} error={props.error} required={props.required}>
      <div className="combobox">
        <input
          {...controlAttributes(ids, props.error, props.required)}
          type="text"
          className="control"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-activedescendant={shown && active !== NONE ? optionId(active) : undefined}
          autoComplete="off"
          name={props.name}
          placeholder={props.placeholder}
          disabled={props.disabled}
          value={text}
          onChange={(event) => {
            onTextChange(event.target.value);
            reopen();
          }}
          onKeyDown={(event) => {
            // While a syllable is still being put together, the keys belong to the input method.
            if (!event.nativeEvent.isComposing && press(event.key)) event.preventDefault();
          }}
          onBlur={() => {
            close();
            onBlur?.();
          }}
        />
        <PrintedText of={ids.id} />
        {shown && (
          <ul className="combobox-list" role="listbox" id={listId} aria-label={listLabel} ref={list}>
            {options.map((option, index) => (
              <OptionLine
                key={option.key}
                id={optionId(index)}
                option={option}
                selected={index === active}
                onChoose={() => choose(index)}
              />
            ))}
          </ul>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {open ? status : ''}
      </p>
    </Field>
  );
}

function OptionLine({
  id,
  option,
  selected,
  onChoose,
}: {
  id: string;
  option: ComboboxOption;
  selected: boolean;
  onChoose: () => void;
}) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      className="combobox-option"
      // The focus stays in the text, so that the list is still there when the press ends.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{option.label}</span>
      {option.detail !== undefined && <span className="combobox-detail">{option.detail}</span>}
    </li>
  );
}
