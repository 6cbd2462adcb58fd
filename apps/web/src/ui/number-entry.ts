import { readNumber, type NumberReading, type NumberShape } from '@subsidy/rules';
import { useState, type ChangeEvent, type ClipboardEvent } from 'react';
import { useEntryWords } from '../i18n/language.tsx';
import { useUnsaved } from './leave-guard.tsx';
import { useCaret } from './use-caret.ts';
import { useSettled } from './use-settled.ts';

/** A text that was not read, why, and the numbers it may mean. */
export type Unread = Extract<NumberReading, { kind: 'unread' }>;

/** What stands in a field instead of the number it holds. */
interface Written {
  text: string;
  /** The value beside it: another one, from elsewhere, takes the place of the text. */
  value: number | null;
  unread: Unread | null;
  /** Whether the field is marked: what one is still typing may yet become a number. */
  isMarked: boolean;
}

export interface NumberEntryProps {
  value: number | null;
  onValueChange: (value: number | null) => void;
  onBlur?: (() => void) | undefined;
  shape: NumberShape;
  /** How the number stands in the field. */
  show: (value: number) => string;
}

const CELLS: Unread = { kind: 'unread', why: 'two-cells', readings: [] };
const CELL_BORDER = /[\t\r\n]/;
const FIGURES = /^[-−]?[\d,]*\.?\d*$/;

const figuresOf = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');

/** The key that was pressed, `''` for one that deletes; null when text was pasted or filled in, which counts as it stands. */
function keyOf(event: Event): string | null {
  if (!(event instanceof InputEvent)) return null;
  if (event.inputType.startsWith('delete')) return '';
  const isKey = event.inputType === 'insertCompositionText' || event.data?.length === 1;
  return isKey ? event.data : null;
}

interface Entered {
  /** As it stands in the field. */
  raw: string;
  /** As it is read. */
  text: string;
  isTyped: boolean;
}

/** What was entered. Among separators that the field itself has put a key may come anywhere. */
function entered({ target, nativeEvent }: ChangeEvent<HTMLInputElement>, isFigures: boolean): Entered {
  const raw = target.value;
  const key = keyOf(nativeEvent);
  const isOwn = isFigures && key !== null && key !== ',' && FIGURES.test(raw);
  return { raw, text: isOwn ? raw.replaceAll(',', '') : raw, isTyped: key !== null };
}

/** Whether several cells of a spreadsheet are pasted; one cell comes with a line break at its end. */
const areCells = ({ clipboardData }: ClipboardEvent): boolean =>
  CELL_BORDER.test(clipboardData.getData('text/plain').trim());

/** 숫자 입력: reads what is written as it is typed or pasted; what is not read keeps the last value and marks the field. */
export function useNumberEntry(props: NumberEntryProps) {
  const { value, onValueChange, shape, show } = props;
  const [entry, setEntry] = useState<Written | null>(null);
  const { input, remember } = useCaret();
  const written = entry !== null && entry.value === value ? entry : null;
  const shown = written?.text ?? (value === null ? '' : show(value));
  const settled = useSettled(value, shown);
  const { stillUnread } = useEntryWords();
  useUnsaved(written?.isMarked === true && written.unread !== CELLS, stillUnread);
  const put = (next: number | null): void => {
    if (next !== value) onValueChange(next);
  };
  const mark = (unread: Unread, text: string, kept: number | null): void => {
    put(kept);
    setEntry({ text, value: kept, unread, isMarked: true });
  };
  const take = (next: number | null, { raw, text, isTyped }: Entered): void => {
    // What was pasted turns into figures at once; what is typed may still go on.
    const isInFigures = !isTyped || next === null || figuresOf(show(next)) === figuresOf(text);
    if (isTyped && isInFigures) remember();
    put(next);
    setEntry(isInFigures ? null : { text: raw, value: next, unread: null, isMarked: false });
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const now = entered(event, written === null);
    const reading = readNumber(now.text, shape);
    const kept = settled.enter(now.text, reading, event.timeStamp);
    if (reading.kind !== 'unread') take(reading.kind === 'number' ? reading.value : null, now);
    else if (now.isTyped && written?.isMarked !== true) {
      setEntry({ text: now.raw, value, unread: reading, isMarked: false });
    } else mark(reading, now.raw, kept);
  };
  return {
    unread: written?.isMarked === true ? written.unread : null,
    choose: (chosen: number): void => {
      settled.begin();
      setEntry(null);
      put(chosen);
    },
    control: {
      ref: input,
      value: shown,
      onChange,
      onFocus: () => {
        settled.begin();
        if (written?.unread === CELLS) setEntry(null);
      },
      onBlur: () => {
        if (written?.unread === null) setEntry(null);
        else if (written?.isMarked === false) mark(written.unread, written.text, settled.current());
        props.onBlur?.();
      },
      onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
        if (!areCells(event)) return;
        event.preventDefault();
        setEntry({ text: shown, value, unread: CELLS, isMarked: true });
      },
    },
  };
}
