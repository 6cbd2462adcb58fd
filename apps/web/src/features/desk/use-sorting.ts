import { useState } from 'react';
import { keepJson, readKeptJson } from '../../api/kept.ts';
import type { Sorting } from '../../ui/data-table.tsx';

const STORAGE_KEY = 'desk-sorting';

function kept(): Sorting | undefined {
  const value = readKeptJson(STORAGE_KEY);
  if (typeof value !== 'object' || value === null || !('key' in value) || !('direction' in value)) {
    return undefined;
  }
  const { key, direction } = value;
  if (typeof key !== 'string') return undefined;
  return { key, direction: direction === 'descending' ? 'descending' : 'ascending' };
}

/** The order of the list; it stays while the tab is open, so that "next" means the same on the case page. */
export function useSorting(): [Sorting | undefined, (sorting: Sorting) => void] {
  const [sorting, setSorting] = useState(kept);
  return [
    sorting,
    (next) => {
      keepJson(STORAGE_KEY, next);
      setSorting(next);
    },
  ];
}
