import { queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const SCAN_POLL_MS = 3_000;
const PAGE_SIZE = 50;

/** How one application is read; the cache entry is the one that every other page of the case uses. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.application(id), 'view'],
    queryFn: () => call('GET /applications/{applicationId}', { params: { applicationId: id } }),
  });

/** One application; read again while a file is being scanned. */
export const useApplication = (id: string) =>
  useQuery({
    ...applicationQuery(id),
    refetchInterval: ({ state }) =>
      state.data?.documents.some(({ scan }) => scan === 'pending') === true ? SCAN_POLL_MS : false,
  });

/** The applications this person may see. */
export function useApplications() {
  return useInfiniteQuery({
    queryKey: [...keys.applications(), 'mine'],
    queryFn: ({ pageParam }) => call('GET /applications', { query: { cursor: pageParam, limit: PAGE_SIZE } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** 남은 항목: what the server would say to a submission now. */
export const useCompleteness = (id: string) =>
  useQuery({
    queryKey: [...keys.application(id), 'completeness'],
    queryFn: () => call('GET /applications/{applicationId}/completeness', { params: { applicationId: id } }),
    staleTime: 0,
  });

/** Reads an application and the lists again after something was done to it. */
export function useRefreshApplication(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: keys.application(id) });
    await client.invalidateQueries({ queryKey: keys.applications() });
  };
}
