import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 누가 우리 회사 정보를 보았나. */
export const useOwnAccesses = () =>
  useInfiniteQuery({
    queryKey: [...keys.company(), 'accesses'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /company/accesses', { query: { cursor: pageParam, limit: 10 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
