import type { AccountView, OperationsView, Page } from '@subsidy/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 100;

/** What the portal's own machinery is doing, read again every half minute. */
export function useOperations() {
  return useQuery({
    queryKey: keys.operations(),
    queryFn: ({ signal }) => api.get<OperationsView>('/operations', { signal }),
    refetchInterval: REFRESH_MS,
  });
}

/** All accounts by e-mail. */
export function useAccounts() {
  return useInfiniteQuery({
    queryKey: [...keys.operations(), 'accounts'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AccountView>>(`/accounts${query({ cursor: pageParam, limit: PAGE_SIZE })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
