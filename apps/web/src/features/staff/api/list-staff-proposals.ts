import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 50;

/** 담당자 등록 제안, newest first. */
export const useStaffProposals = () =>
  useInfiniteQuery({
    queryKey: [...keys.staff(), 'proposals'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /staff-proposals', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: REFRESH_MS,
  });
