import type { FormColumn } from '@subsidy/rules';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Row } from '../forms/values.ts';
import { copiedCells } from './copied-cells.ts';
import { PasteDialog } from './paste-dialog.tsx';

interface Steps {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

function stepOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

/** Ctrl+Z and Ctrl+Y of a table; in a field of text they are the browser's. */
export function onStepKeys({ undo, redo }: Steps) {
  return (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step === null || isTyping(event.target)) return;
    event.preventDefault();
    (step === 'redo' ? redo : undo)?.();
  };
}

/** What a long table offers: step back and forth, copy out, paste in. */
export function TableTools({
  id,
  label,
  columns,
  rows,
  max,
  disabled,
  undo,
  redo,
  onPaste,
}: Steps & {
  id: string;
  label: string;
  columns: readonly FormColumn[];
  rows: readonly Row[];
  max: number;
  disabled: boolean;
  onPaste: (rows: Row[]) => void;
}) {
  const [isPasting, setPasting] = useState(false);
  const [note, setNote] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(copiedCells(columns, rows));
      setNote(`${String(rows.length)}줄을 복사했습니다.`);
    } catch {
      setNote('브라우저가 복사를 막았습니다. 주소창의 권한을 확인하세요.');
    }
  };
  return (
    <div className="row" role="group" aria-label={`${label} 표 도구`}>
      {!disabled && (
        <>
          <Button look="quiet" size="small" disabled={undo === undefined} onClick={undo}>
            실행 취소
          </Button>
          <Button look="quiet" size="small" disabled={redo === undefined} onClick={redo}>
            다시 실행
          </Button>
          <Button look="quiet" size="small" onClick={() => setPasting(true)}>
            붙여넣기
          </Button>
        </>
      )}
      <Button look="quiet" size="small" disabled={rows.length === 0} onClick={() => void copy()}>
        복사
      </Button>
      <span className="small muted" role="status">
        {note}
      </span>
      <PasteDialog
        id={id}
        open={isPasting}
        columns={columns}
        rows={rows}
        max={max}
        onPaste={onPaste}
        onClose={() => setPasting(false)}
      />
    </div>
  );
}
