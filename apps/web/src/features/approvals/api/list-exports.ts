import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 내보내기 대장. */
export const useApprovalExports = (noticeId: string | null) =>
  useInfiniteQuery({
    queryKey: [...keys.approvalExports(), { noticeId }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /approval-exports', { query: { noticeId, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
