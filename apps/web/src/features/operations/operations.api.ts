import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 100;

/** What the portal's own machinery is doing, read again every half minute. */
export function useOperations() {
  return useQuery({
    queryKey: keys.operations(),
    queryFn: ({ signal }) => call('GET /operations', { signal }),
    refetchInterval: REFRESH_MS,
  });
}

/** All accounts by e-mail. */
export function useAccounts() {
  return useInfiniteQuery({
    queryKey: [...keys.operations(), 'accounts'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /accounts', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Work that was given up, newest first. */
export function useFailedJobs() {
  return useInfiniteQuery({
    queryKey: [...keys.operations(), 'failed-jobs'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /failed-jobs', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/** Puts a job back on its queue. */
export function useRequeueJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call('POST /failed-jobs/{jobId}/requeue', { params: { jobId: id } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.operations() }),
  });
}
