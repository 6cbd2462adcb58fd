import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Row } from '../forms/values.ts';

interface Removed {
  index: number;
  row: Row;
  name: string;
}

/** Rows that can be removed and taken back: the last one removed waits until the next change. */
export function useRemovableRows(rows: readonly Row[], put: (rows: Row[]) => void) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  return {
    removed,
    forget: () => setRemoved(null),
    remove: (index: number, name: string): void => {
      const row = rows[index];
      if (row === undefined) return;
      setRemoved({ index, row, name });
      put(rows.filter((_, at) => at !== index));
    },
    takeBack: (): void => {
      if (removed === null) return;
      put([...rows.slice(0, removed.index), removed.row, ...rows.slice(removed.index)]);
      setRemoved(null);
    },
  };
}

/** Says what was removed, with the button that brings it back. */
export function RemovedRow({ removed, takeBack }: { removed: Removed | null; takeBack: () => void }) {
  return (
    <p className="row small" role="status">
      {removed !== null && (
        <>
          삭제했습니다: {removed.name}
          <Button look="quiet" size="small" onClick={takeBack}>
            되돌리기
          </Button>
        </>
      )}
    </p>
  );
}
