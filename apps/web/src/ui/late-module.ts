import { useEffect, useSyncExternalStore } from 'react';

/** A module that comes beside the page: null until it is here, asked for again by whoever needs it when it failed. */
export function lateModule<Module>(fetchModule: () => Promise<Module>): {
  load: () => Promise<void>;
  useModule: () => Module | null;
} {
  let module: Module | null = null;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const load = (): Promise<void> => {
    loading ??= fetchModule().then(
      (fetched) => {
        module = fetched;
        for (const listener of listeners) listener();
      },
      () => {
        loading = null;
      },
    );
    return loading;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    load,
    useModule: function useModule() {
      useEffect(() => void load(), []);
      return useSyncExternalStore(
        subscribe,
        () => module,
        () => null,
      );
    },
  };
}
