import { jest } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import { lateModule } from './late-module.ts';

describe('a module that comes beside the page', () => {
  it('is fetched once for all who need it, and is there for who comes later', async () => {
    const fetchModule = jest.fn(() => Promise.resolve({ name: '업종' }));
    const { useModule } = lateModule(fetchModule);
    const first = renderHook(() => useModule());
    const second = renderHook(() => useModule());
    expect(first.result.current).toBeNull();
    await waitFor(() =>
      expect([first.result.current, second.result.current]).toEqual([{ name: '업종' }, { name: '업종' }]),
    );
    expect(renderHook(() => useModule()).result.current).toEqual({ name: '업종' });
    expect(fetchModule).toHaveBeenCalledTimes(1);
  });

  it('that failed is asked for again by the next who needs it, and reaches those who waited', async () => {
    const fetchModule = jest
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValue('here');
    const { useModule, load } = lateModule(fetchModule);
    const waiting = renderHook(() => useModule());
    await act(() => load());
    expect(waiting.result.current).toBeNull();
    await act(() => load());
    expect(waiting.result.current).toBe('here');
  });
});
