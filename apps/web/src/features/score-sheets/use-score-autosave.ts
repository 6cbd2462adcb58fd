import type { SavedScoreItem, SaveScoresBody, ScoreItem, ScoreSheetView } from '@subsidy/contract';
import type { RubricCriterion } from '@subsidy/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isConflict, OfflineProblem, problemText } from '../../api/problem.ts';
import type { SaveState } from '../../ui/saved-at.tsx';
import { saveScores } from './api/save-scores.ts';
import { clashesOf, mergeSaved, withVersions, type Clashes } from './score-clash.ts';
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
  /** Criteria that were scored otherwise in another window, with what stands; they are not sent until one value is chosen. */
  clashes: Clashes;
  resolve: (criterion: string, keep: 'mine' | 'theirs') => void;
  /** Something typed that is not on the server. */
  unsaved: boolean;
  /** Criteria begun that cannot be saved before their points are put right. */
  pointless: readonly RubricCriterion[];
  write: (criterion: string, change: Partial<DraftScore>) => void;
  /** Sends what waits at once; true when all that can be saved is on the server. */
  flush: () => Promise<boolean>;
}

const CLASH = '다른 창에서 먼저 바꾼 점수가 있습니다. 어느 값을 쓸지 골라 주세요.';

/** 점수 자동 저장: all points are saved, with or without their reason, shortly after typing stops; one request at a time, none is lost. */
export function useScoreAutosave(sheet: ScoreSheetView): ScoreWriting {
  const { id, rubric } = sheet;
  const [draft, setDraft] = useState<ScoreDraft>(() => draftFrom(sheet.items));
  const [saved, setSaved] = useState<readonly SavedScoreItem[]>(sheet.items);
  const [clashes, setClashes] = useState<Clashes>({});
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const latest = useRef({ draft, saved, clashes });
  const running = useRef<Promise<boolean> | null>(null);
  latest.current = { draft, saved, clashes };

  const sendAll = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const now = latest.current;
      const items = unsavedItems(rubric, now.draft, now.saved).filter(
        ({ criterion }) => !(criterion in now.clashes),
      );
      if (items.length === 0) return Object.keys(now.clashes).length === 0;
      setState({ kind: 'saving' });
      try {
        const body: SaveScoresBody = { items: withVersions(items, now.saved) };
        const answer = await saveScores(id, body);
        // Only what was sent from here is known here: what another window saved must clash when it is written over.
        latest.current.saved = mergeSaved(latest.current.saved, answer.items, items);
        setSaved(latest.current.saved);
        setState({ kind: 'saved', at: answer.savedAt });
      } catch (error) {
        if (isConflict(error) && error.conflicts.length > 0) {
          latest.current.clashes = { ...latest.current.clashes, ...clashesOf(error) };
          setClashes(latest.current.clashes);
          setState({ kind: 'failed', message: CLASH });
          continue;
        }
        setState(failedState(error, items.length));
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

  const waiting = unsavedItems(rubric, draft, saved).filter(({ criterion }) => !(criterion in clashes));
  useSending(waiting, state.kind === 'offline', flush);

  const write = useCallback((criterion: string, change: Partial<DraftScore>): void => {
    setDraft((before) => ({ ...before, [criterion]: { ...draftOf(before, criterion), ...change } }));
  }, []);

  const resolve = useCallback((criterion: string, keep: 'mine' | 'theirs'): void => {
    const { [criterion]: theirs, ...others } = latest.current.clashes;
    if (theirs === undefined) return;
    latest.current.clashes = others;
    setClashes(others);
    setSaved((before) => mergeSaved(before, [theirs], [theirs]));
    if (keep === 'theirs') setDraft((before) => ({ ...before, ...draftFrom([theirs]) }));
    setState({ kind: 'idle' });
  }, []);

  const pointless = halfDone(rubric, draft, saved);
  const unsaved = pointless.length > 0 || unsavedItems(rubric, draft, saved).length > 0;
  return { draft, saved, state, clashes, resolve, unsaved, pointless, write, flush };
}

const failedState = (error: unknown, count: number): SaveState =>
  error instanceof OfflineProblem
    ? { kind: 'offline', count }
    : { kind: 'failed', message: problemText(error) };

/** Sends what waits shortly after typing stops, and again while there is no connection. */
function useSending(waiting: readonly ScoreItem[], offline: boolean, flush: () => Promise<boolean>): void {
  const what = waiting.length === 0 ? '' : JSON.stringify(waiting);
  useEffect(() => {
    if (what === '') return undefined;
    const timer = setTimeout(() => void flush(), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [what, flush]);
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
}
