import type { ApplicationView } from '@subsidy/contract';
import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SESSION_KEY } from '../../api/session.ts';
import { anApplication, aUser } from '../../testing/an-application.ts';
import { caseQuery } from '../case/api/get-case.ts';
import { useAutosave } from './autosave.ts';

interface Sent {
  path: string;
  changes: { field: string; baseVersion: number; value: unknown }[];
  keepalive: boolean | undefined;
  membership: string | undefined;
}

let sent: Sent[] = [];
let answer: (changes: Sent['changes']) => Promise<unknown> = () => Promise.resolve({});
const saves = (changes: Sent['changes']): Promise<unknown> =>
  Promise.resolve({
    saved: Object.fromEntries(changes.map(({ field, baseVersion }) => [field, baseVersion + 1])),
    conflicts: [],
    savedAt: '2026-04-10T14:03:21+09:00',
  });
const cut = (): Promise<unknown> => Promise.reject(new TypeError('offline'));

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
  sent = [];
  answer = saves;
  globalThis.fetch = (async (path: string, { body, keepalive, headers }: RequestInit) => {
    const { changes } = JSON.parse(String(body)) as Pick<Sent, 'changes'>;
    const membership = (headers as Record<string, string>)['portal-membership'];
    sent.push({ path: path.replace('/api/v1', ''), changes, keepalive, membership });
    const answered = await answer(changes);
    const text = () => Promise.resolve(JSON.stringify(answered));
    return { ok: true, status: 200, text, headers: { get: () => null } };
  }) as unknown as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

let count = 0;
/** A page of an application that no other test has touched: queues outlive pages. */
function open(user = aUser(), application = anApplication({ id: `autosave-${String((count += 1))}` })) {
  const client = new QueryClient();
  client.setQueryData(SESSION_KEY, user);
  client.setQueryData(caseQuery(application.id).queryKey, application);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const page = (of: ApplicationView = application) => renderHook(() => useAutosave(of), { wrapper });
  return { client, application, page, cached: () => client.getQueryData(caseQuery(application.id).queryKey) };
}
const pass = (ms = 0) => act(() => jest.advanceTimersByTimeAsync(ms));
const fire = (target: EventTarget, type: string, event = new Event(type, { cancelable: true })): boolean => {
  act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
};

describe('a draft on its pages', () => {
  it('is saved a moment after typing, and stands in the case without being read again', async () => {
    const { page, application, cached } = open();
    const { result } = page();
    act(() => result.current.change('project.title', '새 과제명'));
    expect(result.current.save.kind).toBe('waiting');
    await pass(800);
    expect(sent).toMatchObject([
      {
        path: `/applications/${application.id}`,
        changes: [{ field: 'project.title', baseVersion: 1, value: '새 과제명' }],
        keepalive: undefined,
      },
    ]);
    expect(result.current.save).toEqual({ kind: 'saved', at: '2026-04-10T14:03:21+09:00' });
    expect(cached()?.projectTitle).toBe('새 과제명');
    expect(cached()?.versions['project.title']).toBe(2);
  });

  it('is shared by the pages of one application, and sent when one of them closes', async () => {
    const { page } = open();
    const list = page();
    const section = page();
    act(() => section.result.current.change('project.title', '둘째'));
    expect(list.result.current.values['project.title']).toBe('둘째');
    section.unmount();
    await pass();
    expect(sent).toHaveLength(1);
    expect(list.result.current.unsaved).toEqual([]);
  });

  it('goes in the name of the membership that wrote it, even when another one writes the same application', async () => {
    const company = open();
    const supplier = open(aUser('supplier'), company.application);
    const first = company.page();
    const second = supplier.page();
    act(() => first.result.current.change('project.title', '기업'));
    expect(second.result.current.values['project.title']).not.toBe('기업');
    act(() => second.result.current.change('plan.summary', '공급기업'));
    await pass(800);
    expect(sent.map(({ membership, changes }) => [membership, changes.map(({ field }) => field)])).toEqual([
      ['membership-applicant', ['project.title']],
      ['membership-supplier', ['plan.summary']],
    ]);
  });

  it('takes over what another person saved, but for what is being written here', async () => {
    const { client, application, page } = open();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    void page;
    const { result, rerender } = renderHook(({ of }) => useAutosave(of), {
      wrapper,
      initialProps: { of: application },
    });
    act(() => result.current.change('project.title', '내 값'));
    const fields = { ...application.fields, 'project.title': '남의 값', 'company.name': '새 이름' };
    const versions = { ...application.versions, 'project.title': 2, 'company.name': 2 };
    rerender({ of: { ...application, fields, versions } });
    expect(result.current.values['project.title']).toBe('내 값');
    expect(result.current.values['company.name']).toBe('새 이름');
    await pass(800);
    expect(sent[0]?.changes).toEqual([{ field: 'project.title', baseVersion: 1, value: '내 값' }]);
  });
});

describe('a tab that is left', () => {
  const hide = () => jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');

  it('sends at once, in a request that outlives it', async () => {
    const { result } = open().page();
    act(() => result.current.change('project.title', '떠나기 전'));
    hide();
    fire(document, 'visibilitychange');
    await pass();
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([true]);
  });

  it('sends what is too long for that in an ordinary request', async () => {
    const { result } = open().page();
    act(() => result.current.change('project.title', '가'.repeat(20_000)));
    hide();
    fire(window, 'pagehide');
    await pass();
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([undefined]);
  });

  it('asks before it closes only while something is not saved, and sends it meanwhile', async () => {
    const { result } = open().page();
    expect(fire(window, 'beforeunload')).toBe(false);
    act(() => result.current.change('project.title', '닫기 전'));
    expect(fire(window, 'beforeunload')).toBe(true);
    await pass();
    expect(sent).toHaveLength(1);
    expect(fire(window, 'beforeunload')).toBe(false);
  });

  it('finds again what was not saved, for the same person alone', async () => {
    answer = cut;
    const { application, page } = open();
    const { result } = page();
    act(() => result.current.change('project.title', '저장 못 함'));
    await pass(800);
    expect(result.current.save.kind).toBe('offline');
    const kept = Object.keys(sessionStorage).filter((key) => key.includes(application.id));
    expect(kept).toEqual([`unsaved ${application.id} user-applicant`]);
    expect(JSON.parse(sessionStorage.getItem(kept[0] ?? '') ?? '')).toEqual({
      'project.title': { baseVersion: 1, value: '저장 못 함' },
    });
  });
});

describe('a connection that is gone', () => {
  it('keeps what is typed, and sends it as soon as it is back', async () => {
    answer = cut;
    const { result } = open().page();
    act(() => result.current.change('project.title', '오프라인'));
    await pass(800);
    expect(result.current.save).toEqual({ kind: 'offline', count: 1 });
    expect(result.current.values['project.title']).toBe('오프라인');
    answer = saves;
    fire(window, 'online');
    await pass();
    expect(result.current.save.kind).toBe('saved');
    expect(sent).toHaveLength(2);
  });

  it('says that not everything is saved to whoever wants to hand in', async () => {
    answer = cut;
    const { result } = open().page();
    act(() => result.current.change('project.title', '오프라인'));
    expect(await act(() => result.current.flush())).toBe(false);
    expect(result.current.now().unsaved).toEqual(['project.title']);
    answer = saves;
    expect(await act(() => result.current.flush())).toBe(true);
  });
});

it('lets one choose where somebody else changed the same field, and sends the choice upon theirs', async () => {
  answer = (changes) =>
    changes[0]?.baseVersion === 5
      ? saves(changes)
      : Promise.resolve({
          saved: {},
          conflicts: [{ field: 'project.title', currentVersion: 5, currentValue: '남의 값' }],
          savedAt: '2026-04-10T14:03:21+09:00',
        });
  const { result } = open().page();
  act(() => result.current.change('project.title', '내 값'));
  await pass(800);
  expect(result.current.conflicts).toMatchObject([{ mine: '내 값', theirs: '남의 값', theirVersion: 5 }]);
  act(() => result.current.resolve('project.title', 'mine'));
  await pass(800);
  expect(sent.at(-1)?.changes).toEqual([{ field: 'project.title', baseVersion: 5, value: '내 값' }]);
  expect(result.current.conflicts).toEqual([]);
});
