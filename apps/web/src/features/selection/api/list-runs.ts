import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 선정안 목록, newest first. */
export const useSelectionRuns = () =>
  useInfiniteQuery({
    queryKey: keys.selectionRuns(),
    queryFn: ({ pageParam, signal }) => call('GET /selection-runs', { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
