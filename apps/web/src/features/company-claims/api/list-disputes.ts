import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 20;

/** 사업자등록번호 이의, newest first. */
export const useDisputes = () =>
  useInfiniteQuery({
    queryKey: [...keys.companyClaims(), 'disputes'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /company-disputes', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: REFRESH_MS,
  });
