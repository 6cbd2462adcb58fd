import type { SavedScoresView, SaveScoresBody, ScoreItem, ScoreSheetView } from '@subsidy/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { OfflineProblem, problemText } from '../../api/problem.ts';
import type { SaveState } from '../../ui/saved-at.tsx';
import {
  draftFrom,
  draftOf,
  halfDone,
  unsavedItems,
  type DraftScore,
  type ScoreDraft,
} from './score-draft.ts';

const DEBOUNCE_MS = 800;
const RETRY_MS = 15_000;

/** The score sheet while it is written. */
export interface ScoreWriting {
  draft: ScoreDraft;
  saved: readonly ScoreItem[];
  state: SaveState;
  /** Something typed that is not on the server. */
  unsaved: boolean;
  write: (criterion: string, change: Partial<DraftScore>) => void;
  /** Sends what waits at once; true when all that is complete is on the server. */
  flush: () => Promise<boolean>;
}

/** 점수 자동 저장: every complete criterion is saved shortly after typing stops; one request at a time, none is lost. */
export function useScoreAutosave(sheet: ScoreSheetView): ScoreWriting {
  const { id, rubric } = sheet;
  const [draft, setDraft] = useState<ScoreDraft>(() => draftFrom(sheet.items));
  const [saved, setSaved] = useState<readonly ScoreItem[]>(sheet.items);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const latest = useRef({ draft, saved });
  const running = useRef<Promise<boolean> | null>(null);
  latest.current = { draft, saved };

  const sendAll = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const items = unsavedItems(rubric, latest.current.draft, latest.current.saved);
      if (items.length === 0) return true;
      setState({ kind: 'saving' });
      try {
        const body: SaveScoresBody = { items };
        const answer = await api.put<SavedScoresView>(`/assignments/${id}/scores`, body);
        latest.current.saved = answer.items;
        setSaved(answer.items);
        setState({ kind: 'saved', at: answer.savedAt });
      } catch (error) {
        setState(
          error instanceof OfflineProblem
            ? { kind: 'offline', count: items.length }
            : { kind: 'failed', message: problemText(error) },
        );
        return false;
      }
    }
  }, [id, rubric]);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= sendAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [sendAll]);

  useEffect(() => {
    if (unsavedItems(rubric, draft, saved).length === 0) return undefined;
    const timer = setTimeout(() => void flush(), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [draft, saved, rubric, flush]);

  const offline = state.kind === 'offline';
  useEffect(() => {
    if (!offline) return undefined;
    const again = (): void => void flush();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [offline, flush]);

  const write = useCallback((criterion: string, change: Partial<DraftScore>): void => {
    setDraft((before) => ({ ...before, [criterion]: { ...draftOf(before, criterion), ...change } }));
  }, []);

  const unsaved = unsavedItems(rubric, draft, saved).length > 0 || halfDone(rubric, draft, saved).length > 0;
  return { draft, saved, state, unsaved, write, flush };
}
