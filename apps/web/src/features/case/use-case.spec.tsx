import type { ApplicationView, DocumentView } from '@subsidy/contract';
import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { anApplication } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import { actionOf, mayDo } from './allowed-actions.ts';
import { useCase } from './api/get-case.ts';
import { useBaseVersion } from './base-version.ts';
import { useCaseStep } from './case-step.ts';

function on(
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } }),
) {
  return {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  };
}
const scanned = (...scans: DocumentView['scan'][]): ApplicationView =>
  anApplication({ documents: scans.map((scan) => ({ scan }) as DocumentView) });

describe('a case', () => {
  it('is read again while a file is being scanned, and not any more once all are', async () => {
    jest.useFakeTimers();
    const answers = [scanned('clean', 'pending'), scanned('clean', 'clean')];
    const requests = serve(() => ({ body: answers[requests.length - 1] ?? answers[1] }));
    renderHook(() => useCase('application-1'), on());
    await act(() => jest.advanceTimersByTimeAsync(3_100));
    expect(requests).toHaveLength(2);
    await act(() => jest.advanceTimersByTimeAsync(30_000));
    expect(requests).toHaveLength(2);
    jest.useRealTimers();
  });

  it('waits until it may be asked for', () => {
    const requests = serve(() => ({ body: anApplication() }));
    renderHook(() => useCase('application-1', false), on());
    expect(requests).toEqual([]);
  });

  it('is read once for all parts of a page, and again after a step, before the step is over', async () => {
    const requests = serve(({ method }) => ({ body: method === 'GET' ? anApplication() : {} }));
    const { result } = renderHook(
      () => ({
        head: useCase('application-1'),
        tab: useCase('application-1'),
        step: useCaseStep('application-1', () => fetch('/api/v1/step', { method: 'POST' })),
      }),
      on(),
    );
    await waitFor(() => expect(result.current.tab.isSuccess).toBe(true));
    expect(requests).toHaveLength(1);
    await act(() => result.current.step.mutateAsync(undefined));
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /applications/application-1',
      'POST /step',
      'GET /applications/application-1',
    ]);
  });
});

describe('the version that a form is sent from', () => {
  const problem = (type: string, status: number) => new ApiProblem({ type, title: '', status, detail: '' });
  const open = (version: number) =>
    renderHook(({ read }) => useBaseVersion('application-1', read), {
      ...on(),
      initialProps: { read: version },
    });

  it('is the one that it was opened with, whatever is read since', () => {
    const { result, rerender } = open(3);
    rerender({ read: 4 });
    expect(result.current.base).toBe(3);
  });

  it('clashes once the server says so, and goes on from what stands', async () => {
    const { result } = open(3);
    act(() => result.current.refused(problem('conflict', 409)));
    await waitFor(() => expect(result.current.clash).toBe(true));
    expect(result.current.base).toBe(3);
    act(() => result.current.rebase(4));
    expect(result.current).toMatchObject({ base: 4, clash: false });
  });

  it.each([problem('bad-request', 400), problem('wrong-status', 409), new TypeError('bug')])(
    'does not clash for another reason: %p',
    async (error) => {
      const { result } = open(3);
      await act(async () => {
        result.current.refused(error);
        await Promise.resolve();
      });
      expect(result.current.clash).toBe(false);
    },
  );
});

describe('what may be done with a case', () => {
  const view = anApplication({
    allowedActions: [
      { action: 'submit', allowed: true, reason: null },
      { action: 'reopen', allowed: false, reason: '접수가 마감되었습니다.' },
    ],
  });

  it.each([
    ['submit', true, null],
    ['reopen', false, '접수가 마감되었습니다.'],
    ['declineAward', false, undefined],
  ] as const)('%s: %p', (action, may, reason) => {
    expect(mayDo(view, action)).toBe(may);
    expect(actionOf(view, action)?.reason).toBe(reason);
  });
});
