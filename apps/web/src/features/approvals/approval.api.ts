import type { CreateExportBody } from '@subsidy/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const PAGE_SIZE = 100;

/** 승인 내역 of one notice, or of all. */
export function useApprovals(noticeId: string | null) {
  return useInfiniteQuery({
    queryKey: [...keys.approvals(), { noticeId }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /approvals', { query: { noticeId, cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** 내보내기 대장. */
export function useApprovalExports(noticeId: string | null) {
  return useInfiniteQuery({
    queryKey: [...keys.approvalExports(), { noticeId }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /approval-exports', { query: { noticeId, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** 내보내기. */
export function useCreateExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateExportBody) => call('POST /approval-exports', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.approvalExports() }),
  });
}
