import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

function turn(to: boolean): void {
  printing = to;
  // The browser takes the page as it stands when the event is over.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

const begin = (): void => turn(true);
const end = (): void => turn(false);

function watch(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is about to be printed: what is folded or cut on screen stands whole on paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    watch,
    () => printing,
    () => false,
  );
