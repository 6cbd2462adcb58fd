import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { QUESTION_GROUPS } from './questions.ts';

const STEP = 'step';

/** How one was led to a page of questions; kept with the entry of the browser's history. */
interface Turn {
  field: string | null;
  turn: number;
}

const turnIn = (state: unknown): Turn =>
  typeof state === 'object' && state !== null && 'turn' in state ? (state as Turn) : { field: null, turn: 0 };

/** Which page of questions is open: it stands in the address, so that back, forward and reload work as everywhere. */
export function useQuestionPlace(): {
  at: number;
  field: string | null;
  turn: number;
  goTo: (at: number, field?: string) => void;
  /** Whether the questions are asked page by page; else the three first and the next by their worth. */
  isPaged: boolean;
  /** Back to the three questions. */
  leave: () => void;
} {
  const location = useLocation();
  const { search, hash } = location;
  const navigate = useNavigate();
  const key = new URLSearchParams(search).get(STEP);
  const isPaged = key !== null;
  const at = Math.max(
    0,
    QUESTION_GROUPS.findIndex((group) => group.key === key),
  );
  const { field, turn } = turnIn(location.state);
  const goTo = useCallback(
    (to: number, toField?: string): void => {
      const next = new URLSearchParams(search);
      next.set(STEP, QUESTION_GROUPS[to]?.key ?? '');
      const led: Turn = { field: toField ?? null, turn: turn + 1 };
      void navigate(
        { search: `?${next.toString()}`, hash },
        { state: led, replace: isPaged && to === at, preventScrollReset: true },
      );
    },
    [search, hash, turn, at, isPaged, navigate],
  );
  const leave = useCallback((): void => {
    const next = new URLSearchParams(search);
    next.delete(STEP);
    void navigate({ search: next.toString(), hash }, { preventScrollReset: true });
  }, [search, hash, navigate]);
  return { at, field, turn, goTo, isPaged, leave };
}

/** The notice that is asked about, in the same address. */
export function useAskedNotice(): [noticeId: string, ask: (noticeId: string) => void] {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const ask = (noticeId: string): void =>
    setSearch(
      (known) => {
        if (noticeId === '') known.delete('notice');
        else known.set('notice', noticeId);
        return known;
      },
      { replace: true, preventScrollReset: true, state },
    );
  return [search.get('notice') ?? '', ask];
}
