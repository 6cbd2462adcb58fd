import type { AutosaveView } from '@subsidy/contract';
import { jest } from '@jest/globals';
import { ApiProblem, OfflineProblem } from '../../api/problem.ts';
import { AutosaveQueue, type Change, type UnsavedStore } from './autosave-queue.ts';

const SAVED_AT = '2026-04-10T14:03:21+09:00';

/** A server that keeps versions as the real one does. */
function server(versions: Record<string, number> = {}) {
  const values: Record<string, AutosaveView['conflicts'][number]['currentValue']> = {};
  const requests: (readonly Change[])[] = [];
  let judge: (changes: readonly Change[]) => Error | null = () => null;
  let losesAnswer = false;
  return {
    requests,
    values,
    refuseWith: (error: Error | null) => {
      judge = () => error;
    },
    judgeBy: (by: typeof judge) => {
      judge = by;
    },
    /** The next save arrives, and its answer does not. */
    loseAnswer: () => {
      losesAnswer = true;
    },
    write: (field: string, value: string) => {
      values[field] = value;
      versions[field] = (versions[field] ?? 0) + 1;
    },
    send: (changes: readonly Change[]): Promise<AutosaveView> => {
      requests.push(changes);
      const refusal = judge(changes);
      if (refusal !== null) return Promise.reject(refusal);
      const answer: AutosaveView = { saved: {}, conflicts: [], savedAt: SAVED_AT };
      for (const { field, baseVersion, value } of changes) {
        const current = versions[field] ?? 0;
        if (current === baseVersion) {
          versions[field] = current + 1;
          values[field] = value;
          answer.saved[field] = current + 1;
        } else {
          answer.conflicts.push({ field, currentVersion: current, currentValue: values[field] ?? null });
        }
      }
      const isLost = losesAnswer;
      losesAnswer = false;
      return isLost ? Promise.reject(new OfflineProblem()) : Promise.resolve(answer);
    },
  };
}

function memoryStore(): UnsavedStore & { kept: Record<string, unknown> } {
  const store = {
    kept: {} as ReturnType<UnsavedStore['read']>,
    read: () => store.kept,
    write: (unsaved: ReturnType<UnsavedStore['read']>) => {
      store.kept = unsaved;
    },
  };
  return store;
}

const started = (to: ReturnType<typeof server>, store = memoryStore()) =>
  new AutosaveQueue({}, {}, { send: to.send, store, waitMs: 800, retryMs: 5_000 });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('autosave', () => {
  it('gathers what is typed quickly into one request with the last values', async () => {
    const to = server();
    const queue = started(to);
    queue.change('a', '1');
    queue.change('a', '12');
    queue.change('b', 'x');
    expect(queue.snapshot().save.kind).toBe('waiting');
    await jest.advanceTimersByTimeAsync(800);
    expect(to.requests).toEqual([
      [
        { field: 'a', baseVersion: 0, value: '12' },
        { field: 'b', baseVersion: 0, value: 'x' },
      ],
    ]);
    expect(queue.snapshot().save).toEqual({ kind: 'saved', at: SAVED_AT });
  });

  it('builds each save on the version that the server answered', async () => {
    const to = server();
    const queue = started(to);
    queue.change('a', 'first');
    await queue.flush();
    queue.change('a', 'second');
    await queue.flush();
    expect(to.requests[1]).toEqual([{ field: 'a', baseVersion: 1, value: 'second' }]);
    expect(queue.snapshot().conflicts).toEqual([]);
  });

  it('keeps what is typed while a request is on its way, and sends it afterwards', async () => {
    const to = server();
    const queue = started(to);
    queue.change('a', 'early');
    const flushed = queue.flush();
    queue.change('a', 'late');
    await flushed;
    await jest.advanceTimersByTimeAsync(800);
    expect(to.values['a']).toBe('late');
    expect(queue.snapshot().conflicts).toEqual([]);
    expect(queue.hasUnsaved()).toBe(false);
  });

  it('overwrites nothing unseen: a clash shows both values until one is chosen', async () => {
    const to = server();
    const queue = started(to);
    to.write('a', 'theirs');
    queue.change('a', 'mine');
    await queue.flush();
    expect(to.values['a']).toBe('theirs');
    expect(queue.snapshot().save).toEqual({ kind: 'conflict', count: 1 });
    expect(queue.snapshot().conflicts).toEqual([
      { field: 'a', mine: 'mine', theirs: 'theirs', theirVersion: 1 },
    ]);
    queue.resolve('a', 'mine');
    await queue.flush();
    expect(to.values['a']).toBe('mine');
    expect(queue.snapshot().conflicts).toEqual([]);
  });

  it('takes the other value when that is chosen', async () => {
    const to = server();
    const queue = started(to);
    to.write('a', 'theirs');
    queue.change('a', 'mine');
    await queue.flush();
    queue.resolve('a', 'theirs');
    await queue.flush();
    expect(queue.snapshot().values['a']).toBe('theirs');
    expect(queue.snapshot().save.kind).toBe('idle');
    expect(to.requests).toHaveLength(1);
  });

  it('keeps changes while offline, counts them, and sends them when the line is back', async () => {
    const to = server();
    const queue = started(to);
    to.refuseWith(new OfflineProblem());
    queue.change('a', '1');
    queue.change('b', '2');
    await jest.advanceTimersByTimeAsync(800);
    expect(queue.snapshot().save).toEqual({ kind: 'offline', count: 2 });
    to.refuseWith(null);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(to.values).toEqual({ a: '1', b: '2' });
    expect(queue.snapshot().save.kind).toBe('saved');
  });

  it.each([
    [503, 30, 30_000],
    [429, 7, 7_000],
    [502, undefined, 5_000],
  ])('keeps trying after %i and waits as long as the server asks (%j s)', async (status, seconds, waitMs) => {
    const to = server();
    const queue = started(to);
    to.refuseWith(new ApiProblem({ type: 'busy', title: '', status, detail: '바쁩니다.' }, seconds));
    queue.change('a', '1');
    await queue.flush();
    expect(queue.snapshot().save).toEqual({ kind: 'retrying', count: 1 });
    to.refuseWith(null);
    await jest.advanceTimersByTimeAsync(waitMs - 1);
    expect(to.values['a']).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(to.values['a']).toBe('1');
    expect(queue.snapshot().save.kind).toBe('saved');
  });

  it('waits longer from one failure to the next, and begins anew once it went well', async () => {
    const to = server();
    const queue = started(to);
    to.refuseWith(new OfflineProblem());
    queue.change('a', '1');
    await queue.flush();
    await jest.advanceTimersByTimeAsync(5_000 + 10_000);
    expect(to.requests).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(19_999);
    expect(to.requests).toHaveLength(3);
    to.refuseWith(null);
    await jest.advanceTimersByTimeAsync(1);
    expect(queue.snapshot().save.kind).toBe('saved');
    to.refuseWith(new OfflineProblem());
    queue.change('a', '2');
    await queue.flush();
    to.refuseWith(null);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(to.values['a']).toBe('2');
  });

  it('keeps one value that is refused from holding back the others', async () => {
    const to = server();
    const queue = started(to);
    const refuse = (changes: readonly Change[]): Error | null => {
      const at = changes.findIndex(({ value }) => value === 'bad');
      return at < 0
        ? null
        : new ApiProblem({
            type: 'bad-request',
            title: '',
            status: 400,
            detail: '값을 확인해 주세요.',
            errors: [
              {
                field: `changes[${String(at)}].value`,
                code: 'wrong-form',
                message: '쓸 수 없는 문자입니다.',
              },
            ],
          });
    };
    to.judgeBy(refuse);
    queue.change('a', 'good');
    queue.change('b', 'bad');
    await queue.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(to.values).toEqual({ a: 'good' });
    expect(queue.snapshot()).toMatchObject({
      save: { kind: 'refused', count: 1 },
      refused: { b: '쓸 수 없는 문자입니다.' },
      unsaved: ['b'],
    });
    queue.change('b', 'better');
    await queue.flush();
    expect(to.values).toEqual({ a: 'good', b: 'better' });
    expect(queue.snapshot()).toMatchObject({ save: { kind: 'saved' }, refused: {}, unsaved: [] });
  });

  it('does not take its own save for that of another person when the answer was lost', async () => {
    const to = server();
    const queue = started(to);
    to.loseAnswer();
    queue.change('a', 'first');
    await queue.flush();
    expect(to.values['a']).toBe('first');
    queue.change('a', 'second');
    await queue.flush();
    await jest.advanceTimersByTimeAsync(800);
    expect(queue.snapshot().conflicts).toEqual([]);
    expect(to.values['a']).toBe('second');
  });

  it('sends nothing over a clash, however one types on, until one value is chosen', async () => {
    const to = server();
    const queue = started(to);
    to.write('a', 'theirs');
    queue.change('a', 'mine');
    await queue.flush();
    queue.change('a', 'mine, and more');
    expect(await queue.flush()).toBe(false);
    expect(to.values['a']).toBe('theirs');
    expect(queue.snapshot().conflicts).toMatchObject([{ mine: 'mine, and more', theirs: 'theirs' }]);
    queue.resolve('a', 'mine');
    expect(await queue.flush()).toBe(true);
    expect(to.values['a']).toBe('mine, and more');
  });

  it('finds a clash again after a reload', async () => {
    const store = memoryStore();
    const to = server();
    const before = started(to, store);
    to.write('a', 'theirs');
    before.change('a', 'mine');
    await before.flush();
    const after = new AutosaveQueue({ a: 'theirs' }, { a: 1 }, { send: to.send, store });
    expect(after.snapshot().values['a']).toBe('mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(after.snapshot().conflicts).toMatchObject([{ mine: 'mine', theirs: 'theirs', theirVersion: 1 }]);
  });

  it('says why the server refused, and tries again with the next change', async () => {
    const to = server();
    const queue = started(to);
    to.refuseWith(
      new ApiProblem({ type: 'out-of-order', title: '', status: 409, detail: '이미 제출했습니다.' }),
    );
    queue.change('a', '1');
    await queue.flush();
    expect(queue.snapshot().save).toEqual({ kind: 'failed', message: '이미 제출했습니다.' });
    expect(queue.hasUnsaved()).toBe(true);
  });

  it('finds unsaved changes again after a reload', async () => {
    const store = memoryStore();
    const down = server();
    down.refuseWith(new OfflineProblem());
    const before = started(down, store);
    before.change('a', 'typed');
    await before.flush();

    const up = server();
    const after = new AutosaveQueue({ a: null }, {}, { send: up.send, store });
    expect(after.snapshot().values['a']).toBe('typed');
    await jest.advanceTimersByTimeAsync(0);
    expect(up.values['a']).toBe('typed');
    expect(store.kept).toEqual({});
  });

  it('takes what the other person saved, but not over what waits here', () => {
    const queue = started(server());
    queue.change('mine', 'typed');
    queue.adopt({ mine: 'server', other: 'server' }, { mine: 1, other: 1 });
    expect(queue.snapshot().values).toEqual({ mine: 'typed', other: 'server' });
  });
});
