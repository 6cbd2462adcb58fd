import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const PAGE_SIZE = 100;

/** All accounts by e-mail. */
export const useAccounts = () =>
  useInfiniteQuery({
    queryKey: [...keys.staff(), 'accounts'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /accounts', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
