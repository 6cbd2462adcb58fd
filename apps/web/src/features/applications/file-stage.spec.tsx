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
