import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';

const watch = (onChange: () => void): (() => void) => {
  const list = matchMedia(WIDE);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};

/** Whether the screen has room for columns side by side. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    typeof matchMedia === 'function' ? watch : () => () => undefined,
    () => typeof matchMedia !== 'function' || matchMedia(WIDE).matches,
  );
