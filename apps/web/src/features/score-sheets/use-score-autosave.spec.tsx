import type { SavedScoreItem, ScoreSheetView } from '@subsidy/contract';
import { PUBLISHED_NOTICES, rubricOf } from '@subsidy/rules';
import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { serve, type Request } from '../../testing/show-page.tsx';
import { useScoreAutosave } from './use-score-autosave.ts';

const [notice] = PUBLISHED_NOTICES;
if (notice === undefined) throw new Error('no notice');
const rubric = rubricOf(notice.terms).slice(0, 2);
const [A = '', B = ''] = rubric.map(({ criterion }) => criterion);
const SHEET = { id: 'assignment-1', rubric, items: [] } as unknown as ScoreSheetView;
const SAVED_AT = '2026-11-21T14:03:21+09:00';

type Sent = SavedScoreItem & { baseVersion: number };
const itemsOf = ({ body }: Request): Sent[] => (body as { items: Sent[] }).items;

/** A server that keeps versions; `fails` says how it answers the next request instead, and whether it has stored it. */
function server(standing: Record<string, SavedScoreItem> = {}) {
  let fails: { with: Error | number; stored: boolean }[] = [];
  const store = (sent: readonly Sent[]): void => {
    for (const { baseVersion, ...item } of sent)
      standing[item.criterion] = { ...item, version: baseVersion + 1 };
  };
  const requests = serve((request) => {
    const sent = itemsOf(request);
    const stale = sent.filter(
      ({ criterion, baseVersion }) => (standing[criterion]?.version ?? 0) !== baseVersion,
    );
    const [failure, ...later] = fails;
    fails = later;
    if (failure !== undefined) {
      if (failure.stored) store(sent);
      return failure.with instanceof Error
        ? failure.with
        : { status: failure.with, body: { type: 'x', title: '', detail: '지금은 안 됩니다.' } };
    }
    if (stale.length > 0) {
      const conflicts = stale.map(({ criterion }) => ({
        field: criterion,
        currentVersion: standing[criterion]?.version,
        currentValue: standing[criterion],
      }));
      return { status: 409, body: { type: 'conflict', title: '', detail: '', conflicts } };
    }
    store(sent);
    return { body: { items: Object.values(standing), total: 0, savedAt: SAVED_AT } };
  });
  return {
    requests,
    standing,
    fail: (failure: Error | number, stored = false) => {
      fails = [...fails, { with: failure, stored }];
    },
  };
}

const open = () => renderHook(() => useScoreAutosave(SHEET)).result;
type Writing = ReturnType<typeof open>;
const write = (writing: Writing, criterion: string, points: number, justification = '') =>
  act(() => writing.current.write(criterion, { points: String(points), justification }));
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const OFFLINE = new TypeError('offline');

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('scores save themselves', () => {
  it('in one request for what is typed quickly, with the last values', async () => {
    const { requests } = server();
    const writing = open();
    write(writing, A, 3);
    await pass(700);
    write(writing, A, 4);
    write(writing, B, 5);
    await pass(799);
    expect(requests).toEqual([]);
    await pass(1);
    expect(requests.map(itemsOf)).toEqual([
      [
        { criterion: A, points: 4, justification: '', baseVersion: 0 },
        { criterion: B, points: 5, justification: '', baseVersion: 0 },
      ],
    ]);
    expect(writing.current.state).toEqual({ kind: 'saved', at: SAVED_AT });
    expect(writing.current.unsaved).toBe(false);
  });

  it.each([
    ['offline', OFFLINE, 'offline'],
    ['a server that is being restarted', 503, 'retrying'],
    ['too many requests', 429, 'retrying'],
  ] as const)('again after %s, without anybody typing', async (_case, failure, kind) => {
    const { requests, fail } = server();
    const writing = open();
    fail(failure);
    write(writing, A, 3);
    await pass(800);
    expect(writing.current.state).toEqual({ kind, count: 1 });
    expect(writing.current.unsaved).toBe(true);
    await pass(15_000);
    expect(requests).toHaveLength(2);
    expect(writing.current.state.kind).toBe('saved');
  });

  it('at once when the connection comes back', async () => {
    const { requests, fail } = server();
    const writing = open();
    fail(OFFLINE);
    write(writing, A, 3);
    await pass(800);
    act(() => void window.dispatchEvent(new Event('online')));
    await pass(0);
    expect(requests).toHaveLength(2);
    expect(writing.current.state.kind).toBe('saved');
  });

  it('not again after a refusal: it says why and waits for another value', async () => {
    const { requests, fail } = server();
    const writing = open();
    fail(403);
    write(writing, A, 3);
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(writing.current.state).toEqual({ kind: 'failed', message: '지금은 안 됩니다.' });
    await act(() => writing.current.flush());
    expect(requests).toHaveLength(2);
  });

  it('at once when the tab is hidden, in a request that outlives it', async () => {
    const fetched = jest.fn<typeof fetch>();
    server();
    const answer = globalThis.fetch;
    globalThis.fetch = (...given) => {
      void fetched(...given);
      return answer(...given);
    };
    const writing = open();
    write(writing, A, 3);
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await pass(0);
    expect(fetched.mock.calls.map(([, init]) => init?.keepalive)).toEqual([true]);
  });

  it('one request at a time: what is typed meanwhile goes with the next, on the new version', async () => {
    const { requests } = server();
    const writing = open();
    write(writing, A, 3);
    await act(async () => {
      const first = writing.current.flush();
      const second = writing.current.flush();
      await Promise.all([first, second]);
    });
    expect(requests).toHaveLength(1);
    write(writing, A, 4);
    await pass(800);
    expect(requests.map((one) => itemsOf(one)[0]?.baseVersion)).toEqual([0, 1]);
  });
});

describe('a score that stands otherwise', () => {
  const THEIRS: SavedScoreItem = { criterion: A, points: 1, justification: '낮음', version: 7 };

  it('waits for a choice, while the others go on', async () => {
    const { requests } = server({ [A]: THEIRS });
    const writing = open();
    write(writing, A, 5);
    write(writing, B, 4);
    await pass(800);
    expect(writing.current.clashes).toEqual({ [A]: THEIRS });
    expect(itemsOf(requests.at(-1) as Request).map(({ criterion }) => criterion)).toEqual([B]);
    await pass(60_000);
    expect(requests).toHaveLength(2);
    expect(await act(() => writing.current.flush())).toBe(false);
  });

  it('is written over from its version once mine was chosen', async () => {
    const { standing } = server({ [A]: THEIRS });
    const writing = open();
    write(writing, A, 5);
    await pass(800);
    act(() => writing.current.resolve(A, 'mine'));
    await pass(800);
    expect(standing[A]).toEqual({ criterion: A, points: 5, justification: '', version: 8 });
    expect(writing.current.clashes).toEqual({});
  });

  it('stands in the sheet, and nothing is sent, once theirs was chosen', async () => {
    const { requests } = server({ [A]: THEIRS });
    const writing = open();
    write(writing, A, 5);
    await pass(800);
    act(() => writing.current.resolve(A, 'theirs'));
    await pass(60_000);
    expect(writing.current.draft[A]).toMatchObject({ points: '1', justification: '낮음' });
    expect(writing.current.unsaved).toBe(false);
    expect(requests).toHaveLength(1);
  });

  it('is no clash where it came from here: its answer was lost', async () => {
    const { fail, standing } = server();
    const writing = open();
    fail(OFFLINE, true);
    write(writing, A, 3);
    await pass(800);
    expect(standing[A]?.version).toBe(1);
    await pass(15_000);
    expect(writing.current.clashes).toEqual({});
    expect(writing.current.state.kind).toBe('saved');
    write(writing, A, 4);
    await pass(800);
    expect(standing[A]).toMatchObject({ points: 4, version: 2 });
  });

  it('is built upon where its answer was lost and it was changed since', async () => {
    const { fail, standing } = server();
    const writing = open();
    fail(OFFLINE, true);
    write(writing, A, 3);
    await pass(800);
    write(writing, A, 2);
    await pass(800);
    expect(standing[A]).toMatchObject({ points: 2, version: 2 });
    expect(writing.current.clashes).toEqual({});
  });
});
