import { useLayoutEffect, useRef } from 'react';
import { usePrinting } from './use-printing.ts';

/** What stands in a control, whole, on paper: the control itself shows as much as fits into its box. Stands right behind it. */
export function PrintedText({ of: controlId }: { of: string }) {
  const printing = usePrinting();
  const paper = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const control = document.getElementById(controlId);
    if (paper.current === null) return;
    const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
    paper.current.textContent = isText ? control.value : '';
  }, [printing, controlId]);
  return printing ? <p ref={paper} className="printed-text" aria-hidden="true" /> : null;
}
