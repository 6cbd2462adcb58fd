import { useState } from 'react';
import type { Sorting } from '../../ui/data-table.tsx';

const STORAGE_KEY = 'desk-sorting';

function kept(): Sorting | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof value !== 'object' || value === null || !('key' in value) || !('direction' in value)) {
      return undefined;
    }
    const { key, direction } = value;
    if (typeof key !== 'string') return undefined;
    return { key, direction: direction === 'descending' ? 'descending' : 'ascending' };
  } catch {
    return undefined;
  }
}

/** The order of the list; it stays while the tab is open, so that "next" means the same on the case page. */
export function useSorting(): [Sorting | undefined, (sorting: Sorting) => void] {
  const [sorting, setSorting] = useState(kept);
  return [
    sorting,
    (next) => {
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(next));
      setSorting(next);
    },
  ];
}
