import { useState } from 'react';
import { unsavedPartsNow } from '../../ui/leave-guard.tsx';
import type { Autosave } from './autosave.ts';
import type { DraftState } from './autosave-queue.ts';

/** One thing that keeps a stage from being handed in. */
interface Obstacle {
  key: string;
  /** The field it is about; null for another part of the page. */
  field: string | null;
  message: string;
}

type FieldLabel = (field: string) => string;

const CLASH = '다른 사람이 바꾼 값과 겹쳤습니다. 어느 값을 쓸지 골라 주세요.';
const NOT_SAVED = '아직 저장하지 못했습니다. 인터넷 연결을 확인해 주세요. 입력한 내용은 그대로 있습니다.';

/** What is wrong with a field whose value is not on the server; null while it is just on its way. */
function reasonOf(field: string, { conflicts, refused, save }: DraftState): string | null {
  if (conflicts.some((one) => one.field === field)) return CLASH;
  const refusal = refused[field];
  if (refusal !== undefined) return refusal;
  switch (save.kind) {
    case 'failed':
      return `저장하지 못했습니다. ${save.message}`;
    case 'offline':
    case 'retrying':
      return NOT_SAVED;
    case 'idle':
    case 'waiting':
    case 'saving':
    case 'saved':
    case 'conflict':
    case 'refused':
      return null;
  }
}

/** Fields that clash, are refused or could not be saved, and parts of the page that wait for their own button. */
function obstaclesOf(draft: DraftState, labelOf: FieldLabel): Obstacle[] {
  const fields = draft.unsaved.flatMap((field): Obstacle[] => {
    const reason = reasonOf(field, draft);
    return reason === null ? [] : [{ key: field, field, message: `${labelOf(field)}: ${reason}` }];
  });
  const parts = unsavedPartsNow().map((message): Obstacle => ({ key: message, field: null, message }));
  return [...fields, ...parts];
}

/** How something is handed in. */
export interface Filing<Body> {
  /** What keeps it from being handed in, as far as is known now. */
  obstacles: readonly Obstacle[];
  /** Counts the tries that an obstacle ended. */
  attempt: number;
  busy: boolean;
  error: unknown;
  /** Saves what waits, then hands in; with anything unsaved nothing is sent. */
  file: (body: Body) => void;
}

/** 제출: the one way in which an application, a plan or an answer to a supplement request is handed in by its page, and an application withdrawn. */
export function useFiling<Body>(
  autosave: Pick<Autosave, 'flush' | 'now'>,
  labelOf: FieldLabel,
  send: { mutate: (body: Body) => void; isPending: boolean; error: unknown },
): Filing<Body> {
  const [saving, setSaving] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const file = async (body: Body): Promise<void> => {
    setSaving(true);
    const saved = await autosave.flush();
    setSaving(false);
    if (saved && unsavedPartsNow().length === 0) send.mutate(body);
    else setAttempt((count) => count + 1);
  };
  return {
    obstacles: obstaclesOf(autosave.now(), labelOf),
    attempt,
    busy: saving || send.isPending,
    error: send.error,
    file: (body) => void file(body),
  };
}
