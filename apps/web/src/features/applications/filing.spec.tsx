import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { MemoryRouter } from 'react-router';
import { ApiProblem, OfflineProblem } from '../../api/problem.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { AutosaveQueue, type Change } from './autosave-queue.ts';
import { FilingObstacles } from './filing-obstacles.tsx';
import { useFiling } from './filing.ts';

type Send = (changes: readonly Change[]) => Promise<{
  saved: Record<string, number>;
  conflicts: { field: string; currentVersion: number; currentValue: string }[];
  savedAt: string;
}>;

const SAVED_AT = '2026-04-10T14:03:21+09:00';
const saves: Send = (changes) =>
  Promise.resolve({
    saved: Object.fromEntries(changes.map(({ field, baseVersion }) => [field, baseVersion + 1])),
    conflicts: [],
    savedAt: SAVED_AT,
  });

const LABELS: Readonly<Record<string, string>> = { cost: '총사업비', title: '과제명' };
const handedIn = jest.fn();

function Page({ queue, picked }: { queue: AutosaveQueue; picked: boolean }) {
  useSyncExternalStore(queue.subscribe, queue.snapshot);
  useUnsaved(picked, '고른 파일을 아직 올리지 않았습니다.');
  const filing = useFiling(
    { flush: () => queue.flush(), now: queue.snapshot },
    (field) => LABELS[field] ?? field,
    { mutate: handedIn, isPending: false, error: null },
  );
  return (
    <MemoryRouter>
      <FilingObstacles filing={filing} placeOf={(field) => `/sections/${field}`} />
      <button type="button" onClick={() => filing.file('note')}>
        제출
      </button>
    </MemoryRouter>
  );
}

/** A page with a draft on which somebody has just typed; the save is still to come. */
function open(send: Send, { picked = false } = {}) {
  const queue = new AutosaveQueue(
    {},
    {},
    { send, store: { read: () => ({}), write: () => undefined }, waitMs: 60_000, retryMs: 60_000 },
  );
  queue.change('cost', 400_000_000);
  render(<Page queue={queue} picked={picked} />);
  return { queue, submit: () => userEvent.click(screen.getByRole('button', { name: '제출' })) };
}

const obstacles = (): string[] => screen.queryAllByRole('listitem').map((item) => item.textContent);

beforeEach(() => handedIn.mockClear());

describe('handing in', () => {
  it('saves first what was just typed', async () => {
    const send = jest.fn(saves);
    const { submit } = open(send);
    expect(obstacles()).toEqual([]);
    await submit();
    expect(send).toHaveBeenCalledTimes(1);
    expect(handedIn).toHaveBeenCalledWith('note');
  });

  it.each<[string, Send, RegExp]>([
    [
      'cannot be saved offline',
      () => Promise.reject(new OfflineProblem()),
      /총사업비: 아직 저장하지 못했습니다/,
    ],
    [
      'waits for a busy server',
      () => Promise.reject(new ApiProblem({ type: 'busy', title: '', status: 503, detail: '' }, 5)),
      /총사업비: 아직 저장하지 못했습니다/,
    ],
    [
      'was refused altogether',
      () =>
        Promise.reject(new ApiProblem({ type: 'x', title: '', status: 409, detail: '마감이 지났습니다.' })),
      /총사업비: 저장하지 못했습니다. 마감이 지났습니다/,
    ],
    [
      'holds what the server does not take',
      () =>
        Promise.reject(
          new ApiProblem({
            type: 'bad-request',
            title: '',
            status: 400,
            detail: '',
            errors: [{ field: 'changes[0].value', code: 'too-large', message: '너무 큰 숫자입니다.' }],
          }),
        ),
      /총사업비: 너무 큰 숫자입니다/,
    ],
    [
      'clashes',
      () =>
        Promise.resolve({
          saved: {},
          conflicts: [{ field: 'cost', currentVersion: 2, currentValue: '1' }],
          savedAt: SAVED_AT,
        }),
      /총사업비: 다른 사람이 바꾼 값과 겹쳤습니다/,
    ],
  ])('does not happen while a field %s, and says which', async (_case, send, words) => {
    const { submit } = open(send);
    await submit();
    expect(handedIn).not.toHaveBeenCalled();
    expect(obstacles()).toEqual([expect.stringMatching(words)]);
    expect(screen.getByRole('link', { name: words })).toHaveAttribute('href', '/sections/cost');
    expect(screen.getByRole('region', { name: /저장되지 않은 것이 있어/ })).toHaveFocus();
  });

  it('does not happen while another part of the page waits for its own button', async () => {
    const { submit } = open(saves, { picked: true });
    await submit();
    expect(handedIn).not.toHaveBeenCalled();
    expect(obstacles()).toEqual(['고른 파일을 아직 올리지 않았습니다.']);
  });

  it('happens once the clash is settled', async () => {
    let clashes = true;
    const { queue, submit } = open((changes) =>
      clashes
        ? Promise.resolve({
            saved: {},
            conflicts: [{ field: 'cost', currentVersion: 2, currentValue: '1' }],
            savedAt: SAVED_AT,
          })
        : saves(changes),
    );
    await submit();
    clashes = false;
    act(() => queue.resolve('cost', 'mine'));
    await submit();
    expect(handedIn).toHaveBeenCalledTimes(1);
  });
});
