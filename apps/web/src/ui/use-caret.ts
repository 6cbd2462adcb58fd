import { useLayoutEffect, useRef, type RefObject } from 'react';

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
export function useCaret(): { input: RefObject<HTMLInputElement | null>; remember: () => void } {
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
    digitsBefore.current = typed.slice(0, caret).replace(/\D/g, '').length;
  };
  return { input, remember };
}
