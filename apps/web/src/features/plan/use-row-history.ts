import { useState } from 'react';
import type { Row } from '../forms/values.ts';

type Rows = readonly Row[];

interface History {
  past: readonly Rows[];
  future: readonly Rows[];
  /** The rows as they were put last: others mean that somebody else changed them. */
  last: Rows;
  /** What the last change was about; further ones about the same are one step. */
  about: string | null;
}

const MOST_STEPS = 100;

const same = (a: Rows, b: Rows): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** 되돌리기, 다시 하기 of a table, step by step. A step that another person has built upon is not undone. */
export function useRowHistory(rows: Rows, put: (rows: Row[]) => void) {
  const [history, setHistory] = useState<History | null>(null);
  const current = history !== null && same(history.last, rows) ? history : null;
  const past = current?.past ?? [];
  const future = current?.future ?? [];
  const go = (to: Rows, next: Pick<History, 'past' | 'future'>): void => {
    setHistory({ ...next, last: to, about: null });
    put([...to]);
  };
  const [before, after] = [past.at(-1), future[0]];
  return {
    /** Puts other rows; changes one after the other about the same thing count as one. */
    change: (next: Row[], about: string | null = null): void => {
      const goesOn = about !== null && current?.about === about;
      setHistory({ past: goesOn ? past : [...past, rows].slice(-MOST_STEPS), future: [], last: next, about });
      put(next);
    },
    undo:
      before === undefined
        ? undefined
        : (): void => go(before, { past: past.slice(0, -1), future: [rows, ...future] }),
    redo:
      after === undefined
        ? undefined
        : (): void => go(after, { past: [...past, rows], future: future.slice(1) }),
  };
}
