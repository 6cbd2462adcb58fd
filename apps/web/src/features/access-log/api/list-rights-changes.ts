import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 권한 변경 기록, newest first. */
export const useRightsChanges = () =>
  useInfiniteQuery({
    queryKey: [...keys.accessLog(), 'rights'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /rights-changes', { query: { cursor: pageParam, limit: 10 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
