import type * as AllIndustries from '@subsidy/rules/industries';
import { useEffect, useSyncExternalStore } from 'react';

/** 업종 이름과 찾기: official data that comes beside the page. */
export type Industries = typeof AllIndustries;

let industries: Industries | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches the names of the industries; once they are here, every page has them. */
export function loadIndustries(): Promise<void> {
  loading ??= import('@subsidy/rules/industries').then(
    (loaded) => {
      industries = loaded;
      for (const listener of listeners) listener();
    },
    () => {
      // Asked for again by the next page or field that needs them; until then codes stand alone.
      loading = null;
    },
  );
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The names of the industries; null until they are here. */
export function useIndustries(): Industries | null {
  useEffect(() => void loadIndustries(), []);
  return useSyncExternalStore(subscribe, () => industries);
}
