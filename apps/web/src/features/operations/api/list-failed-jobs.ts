import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 100;

/** Work that was given up, newest first. */
export const useFailedJobs = () =>
  useInfiniteQuery({
    queryKey: [...keys.operations(), 'failed-jobs'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /failed-jobs', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: REFRESH_MS,
  });
