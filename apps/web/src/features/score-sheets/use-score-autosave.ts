import type { SavedScoreItem, SaveScoresBody, ScoreItem, ScoreSheetView } from '@subsidy/contract';
import type { RubricCriterion } from '@subsidy/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { serverNow } from '../../api/now.ts';
import { isConflict, isPassing, problemText } from '../../api/problem.ts';
import type { SaveState } from '../../ui/saved-at.tsx';
import { saveScores } from './api/save-scores.ts';
import { afterConflict, mergeSaved, withVersions, type Clashes } from './score-clash.ts';
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
  // What was sent and not answered: the server may have it nevertheless.
  const unanswered = useRef<readonly ScoreItem[]>([]);
  const running = useRef<Promise<boolean> | null>(null);
  latest.current = { draft, saved, clashes };

  const sendAll = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const now = latest.current;
      const items = sendable(rubric, now);
      if (items.length === 0) return Object.keys(now.clashes).length === 0;
      setState({ kind: 'saving' });
      try {
        const body: SaveScoresBody = { items: withVersions(items, now.saved) };
        const answer = await saveScores(id, body, { keepalive: document.visibilityState === 'hidden' });
        unanswered.current = [];
        // Only what was sent from here is known here: what another window saved must clash when it is written over.
        latest.current.saved = mergeSaved(latest.current.saved, answer.items, items);
        setSaved(latest.current.saved);
        setState({ kind: 'saved', at: answer.savedAt });
      } catch (error) {
        if (!isConflict(error) || error.conflicts.length === 0) {
          if (isPassing(error)) unanswered.current = [...unanswered.current, ...items];
          setState(failedState(error, items.length));
          return false;
        }
        const after = afterConflict(error, latest.current, unanswered.current);
        Object.assign(latest.current, after);
        setSaved(after.saved);
        setClashes(after.clashes);
        setState(conflictState(after.clashes));
      }
    }
  }, [id, rubric]);

  const flush = useCallback((): Promise<boolean> => {
    running.current ??= sendAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [sendAll]);

  useSending(sendable(rubric, { draft, saved, clashes }), isUnanswered(state), flush);

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

interface Standing {
  draft: ScoreDraft;
  saved: readonly SavedScoreItem[];
  clashes: Clashes;
}

/** What waits for nobody: a clash waits for a choice. */
const sendable = (rubric: readonly RubricCriterion[], { draft, saved, clashes }: Standing): ScoreItem[] =>
  unsavedItems(rubric, draft, saved).filter(({ criterion }) => !(criterion in clashes));

const isUnanswered = ({ kind }: SaveState): boolean => kind === 'offline' || kind === 'retrying';

/** After a refusal that held what came from here itself, nothing may be left to send. */
const conflictState = (clashes: Clashes): SaveState =>
  Object.keys(clashes).length > 0
    ? { kind: 'failed', message: CLASH }
    : { kind: 'saved', at: new Date(serverNow()).toISOString() };

const failedState = (error: unknown, count: number): SaveState =>
  isPassing(error)
    ? { kind: error.status === 0 ? 'offline' : 'retrying', count }
    : { kind: 'failed', message: problemText(error) };

/** Sends what waits shortly after typing stops, at once when the page is hidden or left, and again while nobody answers. */
function useSending(waiting: readonly ScoreItem[], unanswered: boolean, flush: () => Promise<boolean>): void {
  const what = waiting.length === 0 ? '' : JSON.stringify(waiting);
  useEffect(() => {
    if (what === '') return undefined;
    const send = (): void => void flush();
    const timer = setTimeout(send, DEBOUNCE_MS);
    window.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [what, flush]);
  useEffect(() => {
    if (!unanswered) return undefined;
    const again = (): void => void flush();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [unanswered, flush]);
}
