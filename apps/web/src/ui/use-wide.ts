import { useCallback, useSyncExternalStore } from 'react';

const COLUMNS_FROM_PX = 768;

/** Whether the screen has room for columns side by side; some need more of it. */
export function useWide(fromPx = COLUMNS_FROM_PX): boolean {
  const query = `(min-width: ${String(fromPx)}px)`;
  const watch = useCallback(
    (onChange: () => void): (() => void) => {
      if (typeof matchMedia !== 'function') return () => undefined;
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => typeof matchMedia !== 'function' || matchMedia(query).matches);
}
