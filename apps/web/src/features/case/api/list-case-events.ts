import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

const PAGE_SIZE = 50;

/** 신청 이력: what has happened to a case, newest first. */
export const useCaseEvents = (applicationId: string) =>
  useInfiniteQuery({
    queryKey: caseKeys.events(applicationId),
    queryFn: ({ pageParam, signal }) =>
      call('GET /applications/{applicationId}/events', {
        params: { applicationId },
        query: { cursor: pageParam, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
