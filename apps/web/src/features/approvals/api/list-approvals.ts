import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const PAGE_SIZE = 100;

/** 승인 내역 of one notice, or of all. */
export const useApprovals = (noticeId: string | null) =>
  useInfiniteQuery({
    queryKey: [...keys.approvals(), { noticeId }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /approvals', { query: { noticeId, cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
