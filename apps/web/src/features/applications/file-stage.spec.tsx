import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useFileStage } from './file-stage.ts';

it.each(['submission', 'plan-submission'] as const)(
  'leads to the receipt of a %s though its page has closed itself',
  async (stage) => {
    let arrive: () => void = () => undefined;
    globalThis.fetch = () =>
      new Promise((resolve) => {
        arrive = () =>
          resolve({
            ok: true,
            status: 201,
            text: () => Promise.resolve('{}'),
            headers: { get: () => null },
          } as unknown as Response);
      });
    const client = new QueryClient();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    const onDone = jest.fn();
    const { result, unmount } = renderHook(() => useFileStage('one', stage, onDone), { wrapper });
    await act(async () => {
      result.current.mutate();
      await Promise.resolve();
    });
    unmount();
    arrive();
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  },
);

it('hands a reopened application in under a key of its own, though the answer to the first one was lost', async () => {
  const keys: (string | undefined)[] = [];
  globalThis.fetch = (_address, init) => {
    keys.push((init?.headers as Record<string, string>)['idempotency-key']);
    return Promise.reject(new TypeError('offline'));
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  for (const reopenedAt of [null, null, '2026-11-24T10:00:00+09:00', '2026-11-25T10:00:00+09:00']) {
    const { result } = renderHook(() => useFileStage('two', 'submission', () => undefined, reopenedAt), {
      wrapper,
    });
    await act(() => result.current.mutateAsync().catch(() => undefined));
  }
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});

it.each([
  ['keeps the key when nothing is known of what became of it', 503, true],
  ['begins another attempt after a refusal', 409, false],
] as const)('%s', async (_case, status, isKept) => {
  const sent: (string | undefined)[] = [];
  globalThis.fetch = (_address, init) => {
    sent.push((init?.headers as Record<string, string>)['idempotency-key']);
    return Promise.resolve({
      ok: false,
      status,
      text: () => Promise.resolve('{"type":"x","title":"","detail":""}'),
      headers: { get: () => null },
    } as unknown as Response);
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => useFileStage(`three-${String(status)}`, 'submission', () => undefined),
    {
      wrapper,
    },
  );
  for (let turn = 0; turn < 2; turn += 1) {
    await act(() => result.current.mutateAsync().catch(() => undefined));
  }
  expect(sent[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(sent[1] === sent[0]).toBe(isKept);
});
