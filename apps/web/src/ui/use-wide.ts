import { useCallback, useSyncExternalStore } from 'react';

const COLUMNS_FROM_PX = 768;
const LISTS = new Map<number, MediaQueryList>();

/** Asked once: asking again at every drawing costs more than the answer. */
function listFrom(fromPx: number): MediaQueryList | null {
  if (typeof matchMedia !== 'function') return null;
  const known = LISTS.get(fromPx);
  if (known !== undefined) return known;
  const list = matchMedia(`(min-width: ${String(fromPx)}px)`);
  LISTS.set(fromPx, list);
  return list;
}

/** Whether the screen has room for columns side by side; some need more of it. */
export function useWide(fromPx = COLUMNS_FROM_PX): boolean {
  const watch = useCallback(
    (onChange: () => void): (() => void) => {
      const list = listFrom(fromPx);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [fromPx],
  );
  return useSyncExternalStore(
    watch,
    () => listFrom(fromPx)?.matches ?? true,
    () => true,
  );
}
